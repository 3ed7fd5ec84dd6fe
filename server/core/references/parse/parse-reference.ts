import { isSureOf } from './assess-certainty.ts';
import { cutPieces } from './cut-pieces.ts';
import { heedShapes } from './field-shapes.ts';
import { type Fields, joinFields } from './fields.ts';
import { findTokens } from './find-tokens.ts';
import { guessType } from './guess-type.ts';
import { labelPieces } from './label-pieces.ts';
import type { ParsedReference } from './parsed-reference.ts';
import { readDates } from './read-dates.ts';
import { readLegal } from './read-legal.ts';
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
  const both = referenceText(text);
  const legal = readLegal(both);
  if (legal !== undefined) return legal;
  const reading = findTokens(both);
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
  const all = joinFields([placed(fields, type.type), { csl: {}, certainty: { type: type.certainty } }]);
  return { csl: { ...all.csl, type: type.type }, certainty: all.certainty, isSure: isSureOf(all, labelled) };
}

/** The town of a meeting that no publisher is named with is where it met. */
function placed({ csl, certainty }: Fields, type: string): Fields {
  if (type !== 'paper-conference' || csl.publisher !== undefined) return { csl, certainty };
  return { csl: asEvent(csl), certainty: asEvent(certainty) };
}

function asEvent<Row extends Partial<Record<Place, unknown>>>({ 'publisher-place': place, ...others }: Row) {
  return place === undefined ? others : { ...others, 'event-place': place };
}

type Place = 'publisher-place' | 'event-place';
