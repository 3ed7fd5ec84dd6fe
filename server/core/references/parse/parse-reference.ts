import type { CslItem } from '../../reference.ts';
import { isSureOf } from './assess-certainty.ts';
import { cutPieces } from './cut-pieces.ts';
import { heedShapes } from './field-shapes.ts';
import { joinFields } from './fields.ts';
import { findTokens } from './find-tokens.ts';
import { guessType } from './guess-type.ts';
import { labelPieces } from './label-pieces.ts';
import type { ParsedReference } from './parsed-reference.ts';
import { readDates } from './read-dates.ts';
import { readNumbers } from './read-numbers.ts';
import { readPeople } from './read-people.ts';
import { readTexts } from './read-texts.ts';
import { referenceText } from './reference-text.ts';

export type { ParsedReference } from './parsed-reference.ts';

/**
 * Reads an entry of a reference list, in whatever style. What shows by its own form comes first (addresses, dates, numbers, marks of kinds of works); what is left
 * between is labelled as a whole. No more than `maxReferenceLength` is read.
 *
 * @param before the former entry of the list, whose authors a dash (`———.`) stands for
 */
export function parseReference(text: string, before?: ParsedReference): ParsedReference {
  const reading = findTokens(referenceText(text));
  const { pieces, last } = cutPieces(reading);
  const labelled = { reading, pieces, last, runs: labelPieces(pieces, last) };
  const read = joinFields([
    readTexts(labelled),
    readPeople(labelled, before),
    readDates(reading.tokens),
    readNumbers(reading),
  ]);
  const fields = heedShapes(read, labelled.reading.text);
  const type = guessType(reading.tokens, fields.csl);
  const all = joinFields([fields, { csl: {}, certainty: { type: type.certainty } }]);
  const csl = { ...placed(all.csl, type.type), type: type.type };
  return { csl, certainty: all.certainty, isSure: isSureOf(all, labelled) };
}

/** The town of a meeting that no publisher is named with is where it met. */
function placed(csl: Partial<CslItem>, type: string): Partial<CslItem> {
  const { 'publisher-place': place, ...others } = csl;
  if (type !== 'paper-conference' || place === undefined || csl.publisher !== undefined) return csl;
  return { ...others, 'event-place': place };
}
