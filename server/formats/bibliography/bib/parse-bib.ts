import type { EntryOutcome } from '../bibliography-format.ts';
import { refusal } from '../item/refusal.ts';
import { findParents } from './inherit.ts';
import { readEntry } from './read-entry.ts';
import { scanEntries } from './scan-entries.ts';

/** Entries that are no works: fields for others to take over, and groups of works. */
const noWorks = new Set(['xdata', 'set']);

/** The entries of a .bib file, of BibTeX or of BibLaTeX. */
export async function* parseBib(text: string): AsyncIterable<EntryOutcome> {
  const parents = findParents(text);
  const keys = new Set<string>();
  for (const entry of scanEntries(text)) {
    if (entry.type === 'xdata' && entry.problem === '') continue;
    const outcome = noWorks.has(entry.type)
      ? refusal(entry, 'it stands for several entries and is none itself')
      : readEntry(entry, parents);
    const isTwice = entry.key !== '' && keys.has(entry.key);
    keys.add(entry.key);
    const warning = `The key “${entry.key.slice(0, 80)}” stands twice in the file.`;
    yield isTwice && outcome.kind === 'read'
      ? { ...outcome, warnings: [...outcome.warnings, warning] }
      : outcome;
  }
}

/** How much of a text is looked at to tell what it is. */
const sampleLength = 200_000;

/** Whether the text is a .bib file: by its name, or by an entry at the beginning of a line. */
export function isBib(text: string, fileName: string): boolean {
  if (/\.(?:bib|bibtex|biblatex)$/i.test(fileName)) return true;
  return /(?:^|\n)[ \t]{0,20}@[A-Za-z]{2,30}\s{0,20}[{(]\s{0,20}[^\s{}]/.test(text.slice(0, sampleLength));
}

const onlyBiblatex =
  /(?:^|\n)[ \t]{0,20}@(?:online|report|thesis|mvbook|mvcollection|inreference|xdata|dataset|software)\s{0,20}\{|[\s,](?:journaltitle|location|langid)\s{0,20}=/i;

/** Whether a .bib file uses types or fields that BibTeX has not. `date` is one where no entry has a year. */
export function isBiblatex(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  return (
    onlyBiblatex.test(sample) || (/[\s,]date\s{0,20}=/i.test(sample) && !/[\s,]year\s{0,20}=/i.test(sample))
  );
}
