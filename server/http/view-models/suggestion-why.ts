import type { Difference, DifferenceKind } from '../../core/suggest/differences.ts';
import type { Shared } from '../../core/suggest/shared.ts';
import type { Range } from '../../core/target.ts';

/** Each way in which two sentences can differ, as a filter names it and as a suggestion tells it. */
export const differenceWords = {
  number: { label: 'another number', filter: 'in a number' },
  date: { label: 'another date', filter: 'in a date' },
  negation: { label: 'one of them denies it', filter: 'in a negation' },
  quantifier: { label: 'another extent', filter: 'in how many or how much' },
} as const satisfies Record<DifferenceKind, object>;

/** What a side lacks that the other has. */
const lacking = '–';

export interface Flag {
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

export function flagsOf(one: string, other: string, differences: readonly Difference[]): Flag[] {
  return differences.map((difference) => ({
    label: differenceWords[difference.kind].label,
    one: cut(one, difference.one),
    other: cut(other, difference.other),
  }));
}

const kinds = { name: 'names', date: 'dates', number: 'numbers', word: 'words' } as const;

/** What both have, by kind, as the two write it. */
export function sharedWords(one: string, other: string, shared: readonly Shared[]) {
  return (['name', 'date', 'number', 'word'] as const).flatMap((kind) => {
    const words = shared
      .filter((found) => found.kind === kind)
      .map((found) => written(cut(one, found.one), cut(other, found.other)));
    return words.length === 0 ? [] : [{ label: kinds[kind], words: [...new Set(words)].join(', ') }];
  });
}

function written(one: string, other: string): string {
  return one.toLowerCase() === other.toLowerCase() ? one : `${one} = ${other}`;
}

function cut(text: string, range: Range | undefined): string {
  return range === undefined ? lacking : text.slice(range.start, range.end).replace(/\s+/g, ' ');
}
