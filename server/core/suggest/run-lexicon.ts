import { wordsFor } from '../language-words/words-for.ts';
import { lexiconOf } from './bilingual/lexicon.ts';
import { type Force, forceOf, phrasesOf } from './phrase-meanings.ts';
import { primary } from './primary.ts';
import { toSimplified } from './simplified.ts';

/** A word that is found within a run of characters. */
export interface RunEntry {
  readonly form: string;
  readonly concepts: readonly string[];
  readonly force: Force | undefined;
}

/** Entries by their first character, the longest first. */
export type RunLexicon = ReadonlyMap<string, readonly RunEntry[]>;

const made = new Map<string, RunLexicon>();

/** What can be told apart in runs of a language: words of the bilingual lists, negations and quantifiers. In simplified characters. */
export function runLexiconOf(tag: string): RunLexicon {
  const language = primary(tag);
  const found = made.get(language);
  if (found !== undefined) return found;
  const telling = wordsFor(language);
  const lexicon = make(language, telling);
  if (telling !== undefined) made.set(language, lexicon);
  return lexicon;
}

function make(language: string, telling: ReturnType<typeof wordsFor>): RunLexicon {
  const entries = new Map<string, RunEntry>();
  const add = (written: string, concepts: readonly string[], force: Force | undefined) => {
    const form = toSimplified(written);
    const known = entries.get(form);
    entries.set(form, {
      form,
      concepts: [...(known?.concepts ?? []), ...concepts],
      force: known?.force ?? force,
    });
  };
  for (const { words, force } of phrasesOf(language)) add(words.join(''), [], force);
  if (telling?.language.spaceless !== undefined)
    for (const [word, meaning] of telling.meanings)
      if (meaning.kind !== 'number') add(word, [], forceOf(meaning));
  // Only Chinese has lists of words in runs.
  if (language === 'zh')
    for (const list of lexiconOf(language).values())
      for (const { keys, concepts } of list) add(keys.join(''), concepts, undefined);
  return byFirst([...entries.values()]);
}

function byFirst(entries: readonly RunEntry[]): RunLexicon {
  const lexicon = new Map<string, RunEntry[]>();
  for (const entry of [...entries].sort((a, b) => b.form.length - a.form.length)) {
    const first = entry.form.charAt(0);
    const list = lexicon.get(first) ?? [];
    list.push(entry);
    lexicon.set(first, list);
  }
  return lexicon;
}
