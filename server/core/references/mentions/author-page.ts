import type { Bracketed } from './brackets.ts';
import type { FoundMention } from './citable.ts';
import { leads } from './link-words.ts';
import { matchNames } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { type Part, wordsBetween } from './part.ts';
import { yearsIn } from './years.ts';

/** Longer brackets hold more than names and pages. UTF-16 code units. */
const maxLength = 300;
/** Names and then pages, with nothing else between two semicolons. */
const namesAndPages =
  /^([^()[\]\d;]{2,100}?)[,\s]\s?((?:pp?\. ?)?\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:, \d{1,4}(?:[-–]\d{1,4})?){0,5})\s*$/u;

/** The mentions by author and page, without a year: `(Thayer 12)`, `(Liu and Sun 45–47; Hai 3)`. */
export function authorPageMentions(
  part: Part,
  index: NameIndex,
  brackets: readonly Bracketed[],
): FoundMention[] {
  return brackets
    .filter(
      ({ isSquare, inner }) =>
        !isSquare && inner.length <= maxLength && /\d\s*(?:;|$)/.test(inner) && yearsIn(inner).length === 0,
    )
    .flatMap(({ start, inner }) => {
      let at = start + 1;
      return inner.split(';').flatMap((piece) => {
        const from = at;
        at += piece.length + 1;
        return mentionIn(part, index, from, piece) ?? [];
      });
    });
}

function mentionIn(part: Part, index: NameIndex, from: number, piece: string): FoundMention | undefined {
  const [whole, names = '', locator = ''] = namesAndPages.exec(piece) ?? [];
  if (whole === undefined) return undefined;
  const named = matchNames(index, part, from, from + names.length, undefined);
  if (named === undefined) return undefined;
  const before = wordsBetween(part, from, named.start);
  if (!before.every(({ form }) => leads.has(form))) return undefined;
  const end = from + piece.lastIndexOf(locator) + locator.length;
  const keys = named.citables.map(({ key }) => key);
  return { start: named.start, end, kind: 'author-date', keys, locator };
}
