import type { Reference } from '../../core/reference.ts';
import { referenceText } from '../../core/reference-line.ts';
import type { FoundClaim } from '../../services/find-claims.ts';
import type { FoundSentence } from '../../services/find-sentences.ts';
import { sentenceChoice } from '../forms/sentence-choice.ts';
import { kindSign, quoteOf, stateMark } from './claim-signs.ts';

/** One thing that a picker offers. */
export interface PickerOption {
  readonly value: string;
  readonly words: string;
  readonly lang: string;
  /** Title of the source, and its framing; empty for references. */
  readonly place: string;
  readonly framing: string;
  readonly sign: string;
  readonly hue: string;
  /** What the sign says. */
  readonly label: string;
}

export function claimOptions(found: readonly FoundClaim[]): readonly PickerOption[] {
  return found.map(({ claim, source }) => ({
    value: claim.id,
    words: quoteOf(claim.target),
    lang: source.language,
    place: source.title,
    framing: source.framing,
    ...kindSign(claim),
    label: [kindSign(claim).label, stateMark(claim.target)?.words ?? '']
      .filter((part) => part !== '')
      .join(', '),
  }));
}

/** Choosing one of these tags it first. */
export function sentenceOptions(found: readonly FoundSentence[]): readonly PickerOption[] {
  return found.map((sentence) => ({
    value: sentenceChoice(sentence.source.id, sentence.version, sentence),
    words: sentence.exact.replace(/\s+/g, ' '),
    lang: sentence.source.language,
    place: sentence.source.title,
    framing: sentence.source.framing,
    sign: '+',
    hue: 'grey',
    label: 'not tagged yet: becomes a claim',
  }));
}

export function referenceOptions(found: readonly Reference[]): readonly PickerOption[] {
  return found.map(({ id, csl }) => ({
    value: id,
    words: referenceText(csl),
    lang: csl.language ?? '',
    place: '',
    framing: '',
    sign: '¶',
    hue: 'grey',
    label: '',
  }));
}

/** What is offered, with the one chosen before first, even when it does not fit what is typed now. */
export function withChosen(
  options: readonly PickerOption[],
  chosen: PickerOption | undefined,
): readonly PickerOption[] {
  if (chosen === undefined) return options;
  return [chosen, ...options.filter(({ value }) => value !== chosen.value)];
}
