import type { ReferenceText } from './reference-text.ts';
import { findTitleQuotes } from './title-quotes.ts';
import { type Reading, type Token, type TokenFinder, takeOut } from './token.ts';
import { findBareNumbers } from './tokens/bare-numbers.ts';
import {
  findAddressLeads,
  findBareYear,
  findDays,
  findDaysOfYear,
  findYearsInBrackets,
} from './tokens/dates.ts';
import { findDatabases, findDois, findNumbersOfBooks, findUrls } from './tokens/identifiers.ts';
import { findMarkedNumbers } from './tokens/marked-numbers.ts';
import { findIns, findLabel, findMedium, findRemarks, findRoles, findWorks } from './tokens/notes.ts';
import { findOriginalDates } from './tokens/original-dates.ts';
import { findMakers, findSorts, findVersions } from './tokens/sorts.ts';
import { findTranslators } from './tokens/translators.ts';

/** What is hardest to mistake comes first, and hides from those after it what they would mistake. */
const finders: readonly TokenFinder[] = [
  findLabel,
  findDois,
  findUrls,
  findNumbersOfBooks,
  findMedium,
  findSorts,
  findVersions,
  findOriginalDates,
  findTranslators,
  findDays,
  findYearsInBrackets,
  findDaysOfYear,
  findWorks,
  findMarkedNumbers,
  findBareYear,
  findBareNumbers,
  findAddressLeads,
  findDatabases,
  findMakers,
  findRoles,
  findIns,
  findRemarks,
];

/** The tokens of an entry, and what is left between them. */
export function findTokens({ text, plain }: ReferenceText): Reading {
  const quotes = findTitleQuotes(plain);
  const isQuoted = (token: Token) =>
    quotes.some(({ start, end }) => start <= token.start && token.end <= end);
  return finders.reduce<Reading>(
    (reading, find) =>
      takeOut(
        reading,
        find(reading).filter((token) => !isQuoted(token)),
      ),
    { text, left: plain, tokens: [], quotes },
  );
}
