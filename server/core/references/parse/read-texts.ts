import type { CslItem } from '../../reference.ts';
import type { Piece } from './cut-pieces.ts';
import { type Fields, joinFields, noFields } from './fields.ts';
import type { Run } from './label-pieces.ts';
import { type Labelled, runOf, textOf } from './labelled.ts';
import { pieceFeatures } from './piece-features.ts';
import type { Label } from './weights.ts';

type TextField = 'title' | 'container-title' | 'publisher' | 'publisher-place';

/** Where a field's text comes from, and what fits into it. */
const sources: readonly { readonly label: Label; readonly field: TextField; readonly most: number }[] = [
  { label: 'T', field: 'title', most: 1_000 },
  { label: 'C', field: 'container-title', most: 1_000 },
  { label: 'P', field: 'publisher', most: 500 },
  { label: 'L', field: 'publisher-place', most: 200 },
];

/** Title, container, publisher and place. */
export function readTexts(found: Labelled): Fields {
  const labelled = withPublisher(found);
  const read = sources.map(({ label, field, most }) => textField(labelled, label, field, most));
  return joinFields([preprint(labelled), ...read, thesisSchool(labelled)]);
}

/**
 * What stands where a place may, and is no town that is known, is the publisher where no other is named; so is the first part of `Publisher, Town`. Right
 * before a year, as in `Rostock 1991`, it is a place.
 */
function withPublisher(labelled: Labelled): Labelled {
  const { pieces, runs } = labelled;
  const isThesis = labelled.reading.tokens.some(({ kind }) => kind === 'thesis');
  if (isThesis) return withTownOfThesis(labelled);
  const place = runOf(labelled, 'L');
  if (place === undefined || runOf(labelled, 'P') !== undefined) return labelled;
  const towns = pieces.slice(place.first, place.last + 1).map(isTown);
  const isBeforeYear = /^\s?\ue000/.test(labelled.reading.left.slice(pieces[place.last]?.end));
  if (towns[0] === true || (isBeforeYear && towns.length === 1)) return labelled;
  const to = towns.includes(true) ? place.first + towns.indexOf(true) : place.last + 1;
  const publisher: Run = { ...place, label: 'P', last: to - 1, certainty: place.certainty * 0.85 };
  const town: Run[] = to > place.last ? [] : [{ ...place, first: to }];
  return { ...labelled, runs: runs.flatMap((run) => (run === place ? [publisher, ...town] : [run])) };
}

/** `Diss. Rostock, 1991`: one word is the town of a school that is not named. */
function withTownOfThesis(labelled: Labelled): Labelled {
  const run = runOf(labelled, 'P');
  if (run === undefined || run.first !== run.last || runOf(labelled, 'L') !== undefined) return labelled;
  const piece = labelled.pieces[run.first];
  if (piece === undefined || !/^\p{Lu}[\p{Ll}-]+$/u.test(piece.plain)) return labelled;
  const isNamed = pieceFeatures(piece, true).some((feature) =>
    /^(?:university|institution|publisher)$/.test(feature),
  );
  const town: Run = { ...run, label: 'L', certainty: run.certainty * 0.85 };
  return isNamed ? labelled : { ...labelled, runs: labelled.runs.map((one) => (one === run ? town : one)) };
}

function isTown(piece: Piece): boolean {
  return pieceFeatures(piece, true).some((feature) => feature === 'city' || feature === 'region');
}

function textField(labelled: Labelled, label: Label, field: TextField, most: number): Fields {
  const found =
    (label === 'L' ? townOfPublisher(labelled) : undefined) ??
    runOf(labelled, label) ??
    (label === 'T' ? onlyRun(labelled) : undefined);
  if (found === undefined) return noFields;
  const run = label === 'L' ? lastTown(labelled, found) : found;
  const text = textOf(labelled, run);
  if (text === '') return noFields;
  // A site that has no name but its address.
  if (field === 'container-title' && /^[\w-]+(?:\.[\w-]+)+$/.test(text)) return noFields;
  const csl: Partial<CslItem> = {};
  csl[field] = text.slice(0, most).toWellFormed().trim();
  return { csl, certainty: { [field]: text.length > most ? 0 : run.certainty } };
}

/** Where people met comes right behind the days; where the proceedings came out, elsewhere. */
function townOfPublisher({ runs, pieces }: Labelled): Run | undefined {
  const isMet = ({ first }: Run) => pieces[first]?.gap.tokens.some(({ value }) => value === 'days') === true;
  return runs.find((run) => run.label === 'L' && !isMet(run));
}

/** Of `Kinsale, Ireland. Berlin` people met in the first town, and the last is the publisher's. */
function lastTown({ pieces }: Labelled, run: Run): Run {
  for (let at = run.last; at > run.first; at -= 1)
    if (/\./.test(pieces[at]?.gap.signs ?? '') && !/\p{Lu}$|^\p{Ll}/u.test(pieces[at - 1]?.plain ?? ''))
      return { ...run, first: at };
  return run;
}

/** Where nothing was taken for a title, the one part that there is is it. */
function onlyRun({ runs }: Labelled) {
  return runs.length === 1 ? runs[0] : undefined;
}

/** Of `Department, University` the thesis was written at the latter. */
function thesisSchool(labelled: Labelled): Fields {
  const run = runOf(labelled, 'P');
  if (run === undefined || !labelled.reading.tokens.some(({ kind }) => kind === 'thesis')) return noFields;
  for (let at = run.first; at <= run.last; at += 1) {
    const piece = labelled.pieces[at];
    if (piece === undefined || !pieceFeatures(piece, true).includes('university')) continue;
    const school: Fields = {
      csl: { publisher: textOf(labelled, { ...run, first: at, last: at }) },
      certainty: { publisher: run.certainty * 0.95 },
    };
    if (at === run.last) return school;
    const place = textOf(labelled, { ...run, first: at + 1 });
    return joinFields([{ csl: { 'publisher-place': place }, certainty: { 'publisher-place': 0.8 } }, school]);
  }
  const csl = { publisher: textOf(labelled, run) };
  return { csl, certainty: { publisher: run.certainty * 0.8 } };
}

/** arXiv is where a preprint stands, whatever else is said. */
function preprint({ reading }: Labelled): Fields {
  const isPreprint = reading.tokens.some(
    ({ kind, value }) => kind === 'identifier' && value.startsWith('arXiv:'),
  );
  return isPreprint
    ? { csl: { 'container-title': 'arXiv' }, certainty: { 'container-title': 0.9 } }
    : noFields;
}
