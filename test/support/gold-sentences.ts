import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/sentences/', import.meta.url);
const withoutSpaces = new Set(['am', 'ja', 'my', 'zh']);

/** A text whose sentences are known. */
export interface GoldPassage {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** The languages that have a gold file, and in `wrapped` prose to be broken into lines. */
export function goldLanguages(kind: '' | 'wrapped/' = ''): string[] {
  return readdirSync(new URL(kind, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace('.txt', ''))
    .sort();
}

/** A sentence to a line, an empty line after a passage; a line that begins with two spaces goes on with the line before. */
export function goldPassages(language: string, kind: '' | 'wrapped/' = ''): GoldPassage[] {
  const passages = readFileSync(new URL(`${kind}${language}.txt`, folder), 'utf8')
    .trimEnd()
    .split(/\n{2,}/);
  const space = withoutSpaces.has(language) ? '' : ' ';
  return passages.map((passage) => {
    const sentences = passage.split(/\n(?! {2})/).map((sentence) => sentence.replace(/\n {2}/g, '\n'));
    return { language, text: sentences.join(space), sentences };
  });
}

/** The widths that plain text is broken at. */
const widths = [72, 76, 80];

/** The prose of every language, each passage broken into lines at each width. */
export function wrappedPassages(): GoldPassage[] {
  return goldLanguages('wrapped/').flatMap((language) =>
    goldPassages(language, 'wrapped/').flatMap((passage) =>
      widths.map((width) => ({ ...passage, text: wrap(passage, width) })),
    ),
  );
}

/** What no line begins with in Chinese and Japanese. */
const closing = /^[，。、；：？！”’）》」』]/u;

/** Figures and Latin words are not broken. */
const solidPieces = /[\p{Script=Latin}\d.,%@:/]+|[\s\S]/gu;

function wrap({ language, text }: GoldPassage, width: number): string {
  const isSolid = withoutSpaces.has(language);
  // An ideograph is as wide as two letters.
  const limit = isSolid ? width / 2 : width;
  const lines = [''];
  for (const piece of isSolid ? (text.match(solidPieces) ?? []) : text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const joined = line === '' || isSolid ? line + piece : `${line} ${piece}`;
    if (joined.length > limit && line !== '' && !closing.test(piece)) lines.push(piece);
    else lines[lines.length - 1] = joined;
  }
  return lines.join('\n');
}

/** After how many characters, white space left out, each sentence but the last ends: the same whatever a splitter does with white space. */
export function endsOf(sentences: readonly string[]): number[] {
  const ends: number[] = [];
  let count = 0;
  for (const sentence of sentences) {
    const length = sentence.replace(/\s/g, '').length;
    count += length;
    if (length > 0) ends.push(count);
  }
  return ends.slice(0, -1);
}
