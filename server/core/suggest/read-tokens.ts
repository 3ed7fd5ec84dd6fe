import { type Entry, type Lexicon, lexiconOf } from './bilingual/lexicon.ts';
import { type Force, forceOf, type Phrase, phrasesOf } from './phrase-meanings.ts';
import { type Piece, pieces } from './pieces.ts';
import { readRun } from './read-run.ts';
import { runLexiconOf } from './run-lexicon.ts';
import { toSimplified } from './simplified.ts';
import type { Token } from './token.ts';
import { wordReader } from './words.ts';

export type TokenReader = (text: string) => Token[];

const noConcepts: readonly string[] = [];

/** Reads sentences of one language, whose words it remembers. `tag` is a BCP 47 tag, or empty. */
export function tokenReader(tag: string): TokenReader {
  const tables = {
    read: wordReader(tag),
    lexicon: lexiconOf(tag),
    runs: runLexiconOf(tag),
    phrases: byFirstWord(phrasesOf(tag)),
  };
  return (text) => {
    const tokens: Token[] = [];
    let words: Token[] = [];
    const endWords = () => {
      let spokenFor = 0;
      for (let at = 0; at < words.length; at += 1) {
        const phrase = phraseAt(words, at, tables.phrases);
        const force = at < spokenFor ? undefined : (phrase?.force ?? ownForce(words[at]));
        if (phrase !== undefined) spokenFor = Math.max(spokenFor, at + phrase.words.length);
        const token = withTables(words, at, force, tables.lexicon);
        tokens.push(phrase === undefined ? token : { ...token, forceCovers: phrase.words.length });
      }
      words = [];
    };
    for (const piece of pieces(text)) {
      if (piece.kind !== 'run') words.push(wordToken(text, piece, tables.read));
      else {
        endWords();
        readRun(toSimplified(text.slice(piece.start, piece.end)), piece.start, tables.runs, tokens);
      }
    }
    endWords();
    return tokens;
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

function wordToken(text: string, { start, end, kind }: Piece, read: ReturnType<typeof wordReader>): Token {
  return {
    start,
    end,
    kind: kind === 'figure' ? 'figure' : 'word',
    word: read(text.slice(start, end)),
    concepts: noConcepts,
    covers: 1,
    force: undefined,
    forceCovers: 1,
  };
}

/** The token with what the lists know of it and of the words after it. */
function withTables(words: readonly Token[], at: number, force: Force | undefined, lexicon: Lexicon): Token {
  const token = words[at];
  if (token === undefined) throw new RangeError(`there is no token ${at}`);
  const fitting = lexicon.get(token.word.key)?.filter((one) => fits(words, at, one)) ?? [];
  const [longest] = fitting;
  if (longest === undefined) return force === undefined ? token : { ...token, force };
  const concepts = fitting
    .filter(({ keys }) => keys.length === longest.keys.length)
    .flatMap((entry) => entry.concepts);
  return { ...token, concepts, covers: longest.keys.length, force };
}

function fits(words: readonly Token[], at: number, { keys, needsCapital }: Entry): boolean {
  if (needsCapital && words[at]?.word.isCapital !== true) return false;
  return keys.every((key, index) => words[at + index]?.word.key === key);
}

function phraseAt(
  words: readonly Token[],
  at: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Phrase | undefined {
  const found = phrases.get(words[at]?.word.form ?? '');
  return found?.find(({ words: forms }) =>
    forms.every((form, index) => words[at + index]?.word.form === form),
  );
}

function ownForce(token: Token | undefined): Force | undefined {
  return token?.word.meaning === undefined ? undefined : forceOf(token.word.meaning);
}
