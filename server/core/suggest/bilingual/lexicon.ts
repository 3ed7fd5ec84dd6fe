import { pieces } from '../pieces.ts';
import { primary } from '../primary.ts';
import { toSimplified } from '../simplified.ts';
import { wordReader } from '../words.ts';
import { concepts } from './concepts.ts';
import { type TermLanguage, termLanguages } from './terms.ts';

/** What a word or a few words stand for. */
export interface Entry {
  /** Keys of the words, or one run of characters. */
  readonly keys: readonly string[];
  readonly concepts: readonly string[];
  readonly needsCapital: boolean;
}

/** Entries by their first key, or first character, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const made = new Map<TermLanguage, Lexicon>();
const none: Lexicon = new Map();

/** What the bilingual lists know in a language; nothing for one that they do not have. */
export function lexiconOf(tag: string): Lexicon {
  const language = termLanguages.find((known) => known === primary(tag));
  if (language === undefined) return none;
  const found = made.get(language);
  if (found !== undefined) return found;
  const making = make(language);
  for (;;) {
    const { done, value } = making.next();
    if (done !== true) continue;
    made.set(language, value);
    return value;
  }
}

/** Makes what `lexiconOf` gives, and pauses each few milliseconds of work. */
export function* prepareLexicon(tag: string): Generator<undefined, void> {
  const language = termLanguages.find((known) => known === primary(tag));
  if (language !== undefined && !made.has(language)) made.set(language, yield* make(language));
}

/** Lines of the lists between two pauses: two or three milliseconds of a slow machine. */
const linesPerPause = 40;

function* make(language: TermLanguage): Generator<undefined, Lexicon> {
  const byKeys = new Map<string, { keys: string[]; concepts: string[]; needsCapital: boolean }>();
  const read = wordReader(language);
  for (const [at, concept] of concepts().entries()) {
    if (at % linesPerPause === 0) yield undefined;
    for (const written of concept.words[language]) {
      const keys =
        language === 'zh'
          ? [toSimplified(written)]
          : pieces(written).map(({ start, end }) => read(written.slice(start, end)).key);
      const needsCapital = language !== 'zh' && (concept.isProper || startsWithCapital(written));
      const id = `${needsCapital ? '^' : ''}${keys.join(' ')}`;
      const entry = byKeys.get(id) ?? { keys, concepts: [], needsCapital };
      if (!entry.concepts.includes(concept.name)) entry.concepts.push(concept.name);
      byKeys.set(id, entry);
    }
  }
  return byFirst([...byKeys.values()], language);
}

function startsWithCapital(written: string): boolean {
  const letter = written.charAt(0);
  return letter !== letter.toLowerCase();
}

function byFirst(entries: readonly Entry[], language: TermLanguage): Lexicon {
  const lengthOf = ({ keys }: Entry) => (language === 'zh' ? (keys[0]?.length ?? 0) : keys.length);
  const lexicon = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const first = language === 'zh' ? (entry.keys[0]?.charAt(0) ?? '') : (entry.keys[0] ?? '');
    const list = lexicon.get(first) ?? [];
    list.push(entry);
    lexicon.set(first, list);
  }
  return lexicon;
}
