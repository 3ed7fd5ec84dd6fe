import { englishMonths } from '../../../core/written-date.ts';

/** An abbreviation stands for the name of a journal or a publisher. */
const maxValueLength = 1_000;
/** Abbreviations made of abbreviations grow fast; a file may become this many times as long by them, and a short one has this much at least. */
const growth = 10;
const minBudget = 1_000_000;

export interface Macros {
  define(fields: ReadonlyMap<string, string>): void;
  /** `undefined` when it is not known, or when the file stands for too much text already. */
  expand(name: string): string | undefined;
}

/** What `@string` defines in a file of this many characters, with the twelve months that every style knows. */
export function macroTable(textLength: number): Macros {
  const values = new Map(englishMonths.map((name) => [name.slice(0, 3).toLowerCase(), name]));
  let budget = Math.max(minBudget, textLength * growth);
  return {
    define(fields) {
      for (const [name, value] of fields) values.set(name, value.slice(0, maxValueLength));
    },
    expand(name) {
      const value = values.get(name.toLowerCase());
      budget -= value?.length ?? 0;
      return budget < 0 ? undefined : value;
    },
  };
}
