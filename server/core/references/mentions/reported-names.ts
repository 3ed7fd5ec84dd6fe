import type { CitationIntent } from '../../citation.ts';
import type { Range } from '../../target.ts';
import { distanceToCue } from './cited-person.ts';
import { cuesFor } from './cues.ts';
import { guessFrom } from './guess-intent.ts';
import { leads } from './link-words.ts';
import { partOf } from './part.ts';
import { formsOf, wordsOf } from './words-of.ts';

/** Somebody whom a text names for what they say, and of whom no work is known: `as noted by Bill Hayton`. */
export interface ReportedName extends Range {
  readonly name: string;
  readonly intent: CitationIntent;
  readonly because: string;
}

/** Two to four words with capitals, initials among them. */
const fullName = /\p{Lu}[\p{L}\p{M}’'-]*\.?(?: \p{Lu}[\p{L}\p{M}’'-]*\.?){1,3}/gu;
/** What names an institution, or somebody in an office, who acts in what the text tells. */
const offices: ReadonlySet<string> = new Set(
  formsOf(
    'agency ministry minister department university institute institution council committee commission organization organisation office bureau bank party press news times post journal report center centre court government foundation association academy embassy union board group company army navy school college society museum states kingdom republic congress department departments president premier chairman chairwoman chancellor emperor king queen ambassador general colonel admiral',
  ),
);
/** Words between the phrase and the name. */
const farthest = 2;

/**
 * The full names of people in a sentence that stand right behind a phrase such as “according to”. Given names are what tells a person from a thing
 * here, so a family name alone is not enough.
 */
export function reportedNames(sentence: string, language: string): ReportedName[] {
  const cues = cuesFor(language);
  return Array.from(sentence.matchAll(fullName)).flatMap((match) => {
    const words = wordsOf(match[0], match.index);
    // `Theo` of “Theo Nguyễn Văn Nam” is Vietnamese for “according to”.
    while (leads.has(words[0]?.form ?? '')) words.shift();
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    if (words.length < 2 || words.some(({ form }) => offices.has(form))) return [];
    // What follows is left out: somebody who says something in the text is its subject, and need not be its source.
    const found = { start, end, kind: 'name' as const, keys: [], locator: '' };
    const part = partOf(sentence.slice(0, end));
    const guess = guessFrom(part, found, cues);
    if (guess === undefined || guess.distance > farthest || guess.intent === 'discusses') return [];
    if (distanceToCue(part, found, cues) === undefined) return [];
    return [{ start, end, name: sentence.slice(start, end), intent: guess.intent, because: guess.because }];
  });
}
