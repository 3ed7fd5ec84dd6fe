import { type Entry, type Lexicon, lexiconOf } from './bilingual/lexicon.ts';
import { type Force, forceOf, type Phrase, phrasesOf } from './phrase-meanings.ts';
import { type Piece, pieces } from './pieces.ts';
import { primary } from './primary.ts';
import { readRun } from './read-run.ts';
import { runLexiconOf } from './run-lexicon.ts';
import { toSimplified } from './simplified.ts';
import type { Token } from './token.ts';
import { type Word, wordReader } from './words.ts';

export type TokenReader = (text: string) => Token[];

/** A word with what the tables have for it, looked up once. */
interface Known {
  readonly word: Word;
  readonly entries: readonly Entry[];
  readonly phrases: readonly Phrase[];
  readonly force: Force | undefined;
}

const none: readonly never[] = [];
/** Words kept of a language; a text that holds more starts anew rather than fill the memory. */
const maxKept = 30_000;
const readers = new Map<string, TokenReader>();
/** Languages whose readers are kept; a text can name any language tag it likes. */
const maxReaders = 16;

/** Reads sentences of one language, whose words it remembers from one text to the next. `tag` is a BCP 47 tag, or empty. */
export function tokenReader(tag: string): TokenReader {
  const language = primary(tag);
  const found = readers.get(language);
  if (found !== undefined) return found;
  if (readers.size >= maxReaders) readers.clear();
  const made = makeReader(language);
  readers.set(language, made);
  return made;
}

function makeReader(tag: string): TokenReader {
  const know = knower(tag);
  const runs = runLexiconOf(tag);
  return (text) => {
    const tokens: Token[] = [];
    let words: Known[] = [];
    let places: Piece[] = [];
    for (const piece of pieces(text)) {
      const { start, end, kind } = piece;
      if (kind !== 'run') {
        words.push(know(text.slice(start, end)));
        places.push(piece);
        continue;
      }
      if (words.length > 0) addWords(words, places, tokens);
      words = [];
      places = [];
      readRun(toSimplified(text.slice(start, end)), start, runs, tokens);
    }
    addWords(words, places, tokens);
    return tokens;
  };
}

function knower(tag: string): (written: string) => Known {
  const read = wordReader(tag);
  const lexicon: Lexicon = lexiconOf(tag);
  const phrases = byFirstWord(phrasesOf(tag));
  const kept = new Map<string, Known>();
  return (written) => {
    const found = kept.get(written);
    if (found !== undefined) return found;
    if (kept.size >= maxKept) kept.clear();
    const word = read(written);
    const known = {
      word,
      entries: lexicon.get(word.key) ?? none,
      phrases: phrases.get(word.form) ?? none,
      force: word.meaning === undefined ? undefined : forceOf(word.meaning),
    };
    kept.set(written, known);
    return known;
  };
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

/** The words as tokens, each with what the lists know of it and of the words after it. */
function addWords(words: readonly Known[], places: readonly Piece[], tokens: Token[]): void {
  let spokenFor = 0;
  for (let at = 0; at < words.length; at += 1) {
    const [known, place] = [words[at], places[at]];
    if (known === undefined || place === undefined) break;
    const { word, entries } = known;
    const phrase = known.phrases.length === 0 ? undefined : phraseAt(words, at, known.phrases);
    const longest = entries.length === 0 ? undefined : entries.find((one) => fits(words, at, one));
    tokens.push({
      start: place.start,
      end: place.end,
      kind: place.kind === 'figure' ? 'figure' : 'word',
      word,
      concepts: longest === undefined ? none : conceptsAt(words, at, entries, longest.keys.length),
      covers: longest === undefined ? 1 : longest.keys.length,
      force: at < spokenFor ? undefined : (phrase?.force ?? known.force),
      forceCovers: phrase === undefined ? 1 : phrase.words.length,
    });
    if (phrase !== undefined) spokenFor = Math.max(spokenFor, at + phrase.words.length);
  }
}

function phraseAt(words: readonly Known[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find((one) => one.words.every((form, index) => words[at + index]?.word.form === form));
}

function conceptsAt(
  words: readonly Known[],
  at: number,
  entries: readonly Entry[],
  length: number,
): readonly string[] {
  const fitting = entries.filter((one) => one.keys.length === length && fits(words, at, one));
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0
    ? only.concepts
    : fitting.flatMap(({ concepts }) => concepts);
}

function fits(words: readonly Known[], at: number, { keys, needsCapital }: Entry): boolean {
  if (needsCapital && words[at]?.word.isCapital !== true) return false;
  return keys.every((key, index) => words[at + index]?.word.key === key);
}
