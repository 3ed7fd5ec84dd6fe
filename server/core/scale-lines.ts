import type { Rating } from './verdict-scale.ts';

/** A scale as people edit it: one rating a line, the best first, its hint behind a bar. */
export function formatScale(scale: readonly Rating[]): string {
  return scale.map(({ label, hint }) => (hint === undefined ? label : `${label} | ${hint}`)).join('\n');
}

/**
 * The ratings of the lines. One with a label that the scale had keeps its key, wherever it stands now; a line that is new where an old one stood, with as many
 * lines as before, rewords that one; any other gets a key of its own. What is typed is not checked: see `verdictScaleSchema`.
 */
export function parseScale(text: string, before: readonly Rating[]): Rating[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(partsOf);
  const byLabel = new Map(before.map(({ label, key }) => [label, key]));
  const stays = new Set(lines.flatMap(({ label }) => byLabel.get(label) ?? []));
  const taken = new Set(before.map(({ key }) => key));
  return lines.map(({ label, hint }, at) => {
    const old = before[at];
    const reworded = lines.length === before.length && old !== undefined && !stays.has(old.key);
    const key = byLabel.get(label) ?? (reworded ? old.key : freeKey(label, taken));
    taken.add(key);
    return { key, label, ...(hint === '' ? {} : { hint }) };
  });
}

/** The bar of Chinese keyboards parts as well. */
function partsOf(line: string): { label: string; hint: string } {
  const at = line.search(/[|｜]/);
  if (at === -1) return { label: line, hint: '' };
  return { label: line.slice(0, at).trim(), hint: line.slice(at + 1).trim() };
}

/** Longest part of a label that goes into its key, which is bounded with room for a number. */
const maxKeyWords = 32;

/** A key from the label's Latin letters, or from a number where it has none. */
function freeKey(label: string, taken: ReadonlySet<string>): string {
  const plain = label.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, maxKeyWords);
  const base = words.replace(/^-+|-+$/g, '') || 'rating';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
