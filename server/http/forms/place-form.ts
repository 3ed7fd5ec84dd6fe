import { type PlaceChoice, placeChoiceSchema } from '../../core/place-choice.ts';
import type { Range } from '../../core/target.ts';
import { type Parsed, parseFields } from './parsed.ts';

const candidatePattern = /^candidate-(\d)$/;
const sentencePattern = /^(\d{1,9})-(\d{1,9})$/;

/** A candidate as its button names it. */
export function candidateChoice(number: number): string {
  return `candidate-${number}`;
}

/** A sentence as its radio button names it. */
export function sentenceValue({ start, end }: Range): string {
  return `${start}-${end}`;
}

/** What was decided on a claim: `choice` is the button that was pressed, `sentence` the one ticked; with `until`, all from the one to the other, in whatever order. */
export function parsePlaceForm(form: URLSearchParams): Parsed<PlaceChoice> {
  const choice = form.get('choice') ?? '';
  const [, candidate] = candidatePattern.exec(choice) ?? [];
  if (candidate !== undefined)
    return parseFields(placeChoiceSchema, { choice: 'candidate', candidate: Number(candidate) });
  if (choice !== 'place') return parseFields(placeChoiceSchema, { choice });
  const range = chosenRange(form);
  if (range === undefined)
    return { ok: false, errors: { sentence: 'Choose the sentence at which the claim stands.' } };
  return parseFields(placeChoiceSchema, { choice, ...range });
}

/** The sentence that is ticked, with `until` all from the one to the other; `undefined` when none is. */
export function chosenRange(form: URLSearchParams): Range | undefined {
  const from = readSentence(form.get('sentence'));
  if (from === undefined) return undefined;
  const ends = [from, readSentence(form.get('until')) ?? from];
  return {
    start: Math.min(...ends.map(({ start }) => start)),
    end: Math.max(...ends.map(({ end }) => end)),
  };
}

/** A sentence as its button names it. */
export function readSentence(value: string | null): Range | undefined {
  const [, start, end] = sentencePattern.exec(value ?? '') ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}
