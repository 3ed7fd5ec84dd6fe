import type { Line } from './line.ts';

/** What plain text does not hold by chance. `weight` 3 convinces alone; each sign counts once a line. */
const signs: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /(?<![\w*\\])\*(?=[^\s*])[^*\n]{0,200}[^\s*]\*(?![\w*])/u, weight: 1 },
  { pattern: /(?<![\w_\\])_(?=[^\s_])[^_\n]{0,200}[^\s_]_(?![\w_])/u, weight: 1 },
  { pattern: /\*\*(?=[^\s*])[^*\n]{1,200}\*\*/u, weight: 3 },
  { pattern: /\[[^[\]\n]{1,200}\]\(https?:\/\//u, weight: 3 },
  { pattern: /^#{1,6} \S/u, weight: 1 },
  { pattern: /\[\^[\w-]{1,30}\]/u, weight: 1 },
  { pattern: /^ {0,3}(?:```|~~~)/u, weight: 1 },
  { pattern: /^\s*\|?(?:\s*:?-{3,}:?\s*\|){1,20}/u, weight: 3 },
];

const enough = 3;
/** Longer lines are only looked at up to here. */
const maxLooked = 20_000;

/** Whether a text file is written with Markdown's marks. */
export function isMarkdownLike(lines: readonly Line[]): boolean {
  let weight = 0;
  for (const { text } of lines) {
    if (!/[*_[#`~|]/.test(text)) continue;
    // An address may hold underscores and stars of its own.
    const looked = text.slice(0, maxLooked).replace(/(?<!\]\()(?:https?:\/\/|www\.)[^\s<>]+/gi, '');
    for (const sign of signs) if (sign.pattern.test(looked)) weight += sign.weight;
    if (weight >= enough) return true;
  }
  return false;
}
