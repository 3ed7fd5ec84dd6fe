import type { CslName } from '../../reference.ts';
import { type Fields, joinFields, noFields } from './fields.ts';
import type { Run } from './label-pieces.ts';
import { gapAfter, type Labelled, runOf, textOf } from './labelled.ts';
import { isVietnameseName } from './name-scripts.ts';
import type { ParsedReference } from './parsed-reference.ts';
import { readNames } from './read-names.ts';
import type { Token } from './token.ts';

/** `———.`, `---.`, `—:` in place of the authors of the former entry. */
const sameAgain = /^\ue000*\s*(?:-{2,8}|-(?=[.:,;])|_{2,8})\s*[.,:;]?/u;

/** Authors and editors. Names at the beginning that are marked as editors are theirs. */
export function readPeople(labelled: Labelled, before: ParsedReference | undefined): Fields {
  return joinFields([
    readMakers(labelled),
    readLeading(labelled, before),
    readInner(labelled),
    readTranslators(labelled),
  ]);
}

function readLeading(labelled: Labelled, before: ParsedReference | undefined): Fields {
  const run = runOf(labelled, 'A');
  if (run === undefined) return sameAgain.test(labelled.reading.left) ? again(labelled, before) : noFields;
  if (labelled.runs.length === 1) return noFields;
  const names = namesOf(labelled, run);
  if (names.length === 0) return noFields;
  const certainty =
    run.certainty *
    namesCertainty(names, isJapanese(labelled)) *
    orderCertainty(labelled, run, names) *
    (isTranscribed(labelled, names) ? 0.85 : 1);
  const isEditor = gapAfter(labelled, run).tokens.some(
    ({ kind, value }) => kind === 'role' && value === 'editor',
  );
  return isEditor
    ? { csl: { editor: names }, certainty: { editor: certainty } }
    : { csl: { author: names }, certainty: { author: certainty } };
}

/**
 * Where a year in brackets follows, names are written the family name first; one that is not may be an institution. Two words on both sides of a comma may
 * be a name and the beginning of a title.
 */
function orderCertainty(labelled: Labelled, run: Run, [name, ...more]: readonly CslName[]): number {
  const { family = '', given = '' } = name ?? {};
  const text = textOf(labelled, run);
  if (
    more.length > 0 ||
    family === '' ||
    /\p{Lo}|\p{Lu}\.|^\p{Lu}{1,3}$/u.test(given) ||
    isVietnameseName(text)
  )
    return 1;
  if (text.includes(',')) return / /.test(family) ? 0.85 : 1;
  const isYear = gapAfter(labelled, run).tokens.some(({ value }) => value === 'paren');
  return isYear && !text.startsWith(family) ? 0.85 : 1;
}

/** Who is translated into Chinese may have a foreign name in Han characters, of which no part comes first. */
function isTranscribed({ reading }: Labelled, names: readonly CslName[]): boolean {
  const isTranslated = reading.tokens.some(
    ({ kind, value }) => kind === 'translator' || (kind === 'role' && value.startsWith('translator')),
  );
  return isTranslated && names.some(({ family = '' }) => /^\p{Script=Han}/u.test(family));
}

function again({ pieces }: Labelled, before: ParsedReference | undefined): Fields {
  const { author, editor } = before?.csl ?? {};
  const names = author ?? editor;
  if (names === undefined) return noFields;
  const sure = (before?.certainty.author ?? before?.certainty.editor ?? 0) * 0.98;
  const isEditor = pieces[0]?.gap.tokens.some(isEditorRole) || author === undefined;
  return isEditor
    ? { csl: { editor: names }, certainty: { editor: sure } }
    : { csl: { author: names }, certainty: { author: sure } };
}

function isEditorRole({ kind, value }: Token): boolean {
  return kind === 'role' && value === 'editor';
}

/** Who stands next to a word for translating. */
function readTranslators(labelled: Labelled): Fields {
  const said = labelled.reading.tokens.find(({ kind }) => kind === 'translator');
  const named = readNames(said?.value ?? '', isJapanese(labelled));
  if (said !== undefined && named.length > 0)
    return {
      csl: { translator: named },
      certainty: { translator: said.certainty * namesCertainty(named, isJapanese(labelled)) },
    };
  const run = labelled.runs.find((one) => one.label === 'X' && isByTranslator(labelled, one));
  const names = run === undefined ? [] : namesOf(labelled, run);
  if (run === undefined || names.length === 0) return noFields;
  return {
    csl: { translator: names },
    certainty: { translator: run.certainty * namesCertainty(names, isJapanese(labelled)) },
  };
}

function isByTranslator(labelled: Labelled, run: Run): boolean {
  const around = [...(labelled.pieces[run.first]?.gap.tokens ?? []), ...gapAfter(labelled, run).tokens];
  return around.some(({ kind, value }) => kind === 'role' && value.startsWith('translator'));
}

/** Who is said to have made a film. */
function readMakers({ reading }: Labelled): Fields {
  const { value = '', certainty = 0 } = reading.tokens.find(({ kind }) => kind === 'maker') ?? {};
  const names = readNames(value, false);
  return names.length === 0 ? noFields : { csl: { author: names }, certainty: { author: certainty } };
}

function readInner(labelled: Labelled): Fields {
  const run = runOf(labelled, 'E');
  if (run === undefined) return noFields;
  const names = namesOf(labelled, run);
  if (names.length === 0) return noFields;
  return {
    csl: { editor: names },
    certainty: { editor: run.certainty * namesCertainty(names, isJapanese(labelled)) },
  };
}

function namesOf(labelled: Labelled, run: Run): CslName[] {
  const { reading, pieces } = labelled;
  const text = textOf(labelled, run);
  // The stop of the last initial is one of the entry as well.
  const isDotted = /(?:^|[\s.,-])\p{Lu}$/u.test(text) && (/\p{Lu}\./u.test(text) || /, ?\p{Lu}$/u.test(text));
  const hasStop = reading.text[pieces[run.last]?.end ?? 0] === '.';
  return readNames(isDotted && hasStop ? `${text}.` : text, isJapanese(labelled));
}

function isJapanese({ reading }: Labelled): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}『「]/u.test(reading.text);
}

/** A name whose parts could not be told may be an institution, or a person whose order is unknown. */
function namesCertainty(names: readonly CslName[], inJapanese: boolean): number {
  // Where a Japanese family name ends is not written.
  if (inJapanese && names.some(({ family = '' }) => /\p{Script=Han}/u.test(family))) return 0.85;
  const literals = names.filter(({ literal }) => literal !== undefined).length;
  if (literals === 0) return 0.99;
  return names.length === 1 ? 0.95 : 0.8;
}
