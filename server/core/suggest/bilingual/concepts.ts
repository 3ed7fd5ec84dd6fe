import { conflictAndTrade } from './conflict-and-trade.ts';
import { places } from './places.ts';
import { publicLife } from './public-life.ts';
import { type Concept, parseTerms } from './terms.ts';

let made: readonly Concept[] | undefined;

/** All that the bilingual lists know. Two lines may share a word: it then means either. */
export function concepts(): readonly Concept[] {
  made ??= [
    ...parseTerms(places, true),
    ...parseTerms(publicLife, false),
    ...parseTerms(conflictAndTrade, false),
  ];
  return made;
}

let proper: ReadonlySet<string> | undefined;

/** Whether a concept is a proper name: a country, a city, a sea. */
export function isProper(concept: string): boolean {
  proper ??= new Set(
    concepts()
      .filter((one) => one.isProper)
      .map(({ name }) => name),
  );
  return proper.has(concept);
}
