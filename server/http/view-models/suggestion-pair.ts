import { createHash } from 'node:crypto';
import type { Claim } from '../../core/claim.ts';
import type { Source } from '../../core/source.ts';
import type { Difference } from '../../core/suggest/differences.ts';
import type { Shared } from '../../core/suggest/shared.ts';
import type { Range } from '../../core/target.ts';
import { sentenceChoice } from '../forms/sentence-choice.ts';
import { pathTo } from '../path-to.ts';
import { cardId } from './claim-links.ts';
import { kindSign } from './claim-signs.ts';
import { comparePath } from './compare-choice.ts';
import { type MarkedPiece, markedPieces } from './suggestion-marks.ts';
import { flagsOf, sharedWords } from './suggestion-why.ts';

/** One sentence of a suggestion. */
export interface SuggestionEnd {
  readonly pieces: readonly MarkedPiece[];
  readonly lang: string;
  readonly source: string;
  readonly framing: string;
  /** Where it stands in its text. */
  readonly href: string;
  /** The claim that stands there; `undefined` for words that become one when the suggestion is accepted. */
  readonly claim: ReturnType<typeof kindSign> | undefined;
}

export interface Suggestion {
  readonly htmlId: string;
  readonly ends: readonly SuggestionEnd[];
  readonly flags: ReturnType<typeof flagsOf>;
  readonly shared: ReturnType<typeof sharedWords>;
  /** Both texts side by side, with the two sentences chosen. */
  readonly compare: string;
  /** The form's fields: each end as what a relation is made of, a claim or a sentence, and as the sentence that is dismissed. */
  readonly fields: Readonly<Record<'one' | 'other' | 'oneSentence' | 'otherSentence', string>>;
}

export interface PlacedSentence extends Range {
  readonly source: Source;
  readonly version: number;
  readonly exact: string;
  readonly claim: Claim | undefined;
}

export interface Likeness {
  readonly shared: readonly Shared[];
  readonly differences: readonly Difference[];
}

/** Two sentences that probably speak of the same thing, with why and where they differ. */
export function suggestionOf(one: PlacedSentence, other: PlacedSentence, likeness: Likeness): Suggestion {
  const { shared, differences } = likeness;
  const defined = (ranges: readonly (Range | undefined)[]) => ranges.filter((range) => range !== undefined);
  const ends = [
    endOf(
      one,
      defined(differences.map((found) => found.one)),
      shared.map((found) => found.one),
    ),
    endOf(
      other,
      defined(differences.map((found) => found.other)),
      shared.map((found) => found.other),
    ),
  ];
  const [first, second] = [endName(one), endName(other)];
  return {
    htmlId: suggestionId(first, second),
    ends,
    flags: flagsOf(one.exact, other.exact, differences),
    shared: sharedWords(one.exact, other.exact, shared),
    compare: `${bothTexts(one, other)}#places-${one.start}-${other.start}`,
    fields: {
      one: first,
      other: second,
      oneSentence: sentenceOf(one),
      otherSentence: sentenceOf(other),
    },
  };
}

function bothTexts({ source }: PlacedSentence, other: PlacedSentence): string {
  const [left, right] = [source.id, other.source.id].map((id) => ({ source: id, version: undefined }));
  return left === undefined || right === undefined ? '' : comparePath(source.project, left, right);
}

/** The id of a suggestion in a page: from what its form sends, so that an answer can find it. */
export function suggestionId(one: string, other: string): string {
  return `suggestion-${createHash('sha256').update(`${one} ${other}`).digest('hex').slice(0, 16)}`;
}

function endName(place: PlacedSentence): string {
  return place.claim?.id ?? sentenceOf(place);
}

function sentenceOf({ source, version, start, end }: PlacedSentence): string {
  return sentenceChoice(source.id, version, { start, end });
}

function endOf(place: PlacedSentence, differs: readonly Range[], shared: readonly Range[]): SuggestionEnd {
  const { claim, source } = place;
  const reader = pathTo('projects', source.project, 'sources', source.id);
  return {
    pieces: markedPieces(place.exact, differs, shared),
    lang: source.language,
    source: source.title,
    framing: source.framing,
    href: `${reader}#${claim === undefined ? `at-${place.start}` : cardId(claim.id)}`,
    claim: claim && kindSign(claim),
  };
}
