import type { CslItem } from '../core/csl-item.ts';
import { type EntryRun, entryLinks, type FormattedEntry } from '../core/references/formatted-entry.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { iriOf } from './web-annotation-addresses.ts';

const signs = { italic: '*', bold: '**' } as const;

/** An entry of a bibliography as one line of Markdown: italics, bold letters and links stay; raised, lowered and small capitals lose how they are set. */
export function markdownEntry(
  { runs }: Pick<FormattedEntry, 'runs'>,
  csl: Pick<CslItem, 'DOI' | 'URL'>,
): string {
  const left = [...entryLinks(csl)];
  const parts = runs.map((run, at) => {
    const found = left.findIndex(({ text }) => run.text.includes(text));
    const [link] = found < 0 ? [] : left.splice(found, 1);
    if (link === undefined) return emphasised(run, runs[at - 1]?.text ?? '', runs[at + 1]?.text ?? '');
    const start = run.text.indexOf(link.text);
    const after = run.text.slice(start + link.text.length);
    return kept(run.text.slice(0, start)) + linked(link) + kept(after);
  });
  return parts.join('').trim();
}

function linked({ text, href }: { readonly text: string; readonly href: string }): string {
  const address = /^https?:/i.test(href) ? iriOf(href) : undefined;
  if (address === undefined) return escapeMarkdown(text);
  return text === href ? `<${address}>` : `[${escapeMarkdown(text)}](<${address}>)`;
}

/** Marks count only where words begin and end as CommonMark has it (its rules of flanking); elsewhere the words go without. */
function emphasised({ text, marks }: EntryRun, before: string, after: string): string {
  const sign = marks.includes('bold') ? signs.bold : marks.includes('italic') ? signs.italic : '';
  const words = text.trim();
  if (sign === '' || words === '') return kept(text);
  const [lead, tail] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
  const opens = !isSign(words.at(0)) || isEdge((before + lead).at(-1));
  const closes = !isSign(words.at(-1)) || isEdge((tail + after).at(0));
  return opens && closes ? `${lead}${sign}${escapeMarkdown(words)}${sign}${tail}` : kept(text);
}

function isSign(letter = ''): boolean {
  return /[\p{P}\p{S}]/u.test(letter);
}

function isEdge(letter = ''): boolean {
  return letter === '' || /\s/.test(letter) || isSign(letter);
}

/** Escaped, with the blanks around it, which part it from its neighbours. */
function kept(text: string): string {
  const [lead = '', tail = ''] = [/^\s/.exec(text)?.[0], /\s$/.exec(text)?.[0]];
  const words = escapeMarkdown(text);
  return words === '' ? (lead === '' ? '' : ' ') : `${lead && ' '}${words}${tail && ' '}`;
}
