import type { CslItem } from '../core/csl-item.ts';
import type { Reference } from '../core/reference.ts';
import type { Citable } from '../core/references/mentions/citable.ts';
import type { ListedEntry } from './reference-lists.ts';

/** A work that a text may cite: an entry of its own list, or a reference of the project. */
export interface CitedWork {
  /** The same for as long as the entry, or the reference, is there. */
  readonly key: string;
  /** The reference of the project; `undefined` for an entry that is not in the bibliography. */
  readonly reference: Reference | undefined;
  readonly entry: ListedEntry | undefined;
  /** Place of the entry in the list, from 1; 0 without one. */
  readonly number: number;
}

/** Works with what a text may name them by. */
export interface Citables {
  readonly citables: readonly Citable[];
  readonly works: ReadonlyMap<string, CitedWork>;
}

export function listedCitables(entries: readonly ListedEntry[]): Citables {
  const works = new Map<string, CitedWork>();
  for (const [at, entry] of entries.entries()) {
    const key = `entry-${entry.key}`;
    if (!works.has(key)) works.set(key, { key, reference: entry.reference, entry, number: at + 1 });
  }
  const citables = entries.map((entry) => ({
    ...citableOf(`entry-${entry.key}`, entry.parsed.csl, entry.entry.text),
    label: entry.entry.label,
  }));
  return { citables, works };
}

/** The references of the project that none of the entries stands for. */
export function otherCitables(references: readonly Reference[], entries: readonly ListedEntry[]): Citables {
  const listed = new Set(entries.map(({ reference }) => reference?.id));
  const others = references.filter(({ id }) => !listed.has(id));
  return {
    citables: others.map(({ id, csl }) => citableOf(id, csl, '')),
    works: new Map(
      others.map((reference) => [
        reference.id,
        { key: reference.id, reference, entry: undefined, number: 0 },
      ]),
    ),
  };
}

/** @param written the entry as it stands: it may have a letter behind the year, by which two works of one year are told apart */
function citableOf(key: string, csl: Partial<CslItem>, written: string): Citable {
  const [first] = csl.issued?.['date-parts'] ?? [];
  const digits = first?.[0] === undefined ? '' : String(first[0]);
  const suffix = csl['year-suffix'] ?? letterBehind(written, digits);
  return {
    key,
    names: [csl.author, csl.editor].find((names) => names !== undefined && names.length > 0) ?? [],
    year: digits === '' ? (csl.issued?.literal ?? '') : `${digits}${suffix}`,
    title: csl.title ?? '',
    label: '',
  };
}

function letterBehind(written: string, digits: string): string {
  const at = digits === '' ? -1 : written.indexOf(digits);
  return at === -1 ? '' : (/^[a-z](?![a-z])/.exec(written.slice(at + digits.length))?.[0] ?? '');
}
