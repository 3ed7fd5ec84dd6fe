import { type CueKind, cueKinds, cues } from './cues.ts';
import { primary } from './primary.ts';
import type { Reading } from './reading.ts';
import { toSimplified } from './simplified.ts';
import { type WordReader, wordReader } from './words.ts';

interface Cue {
  readonly kind: CueKind;
  readonly keys: readonly string[];
}

const made = new Map<string, ReadonlyMap<string, readonly Cue[]>>();

/** The kinds of cue in a sentence. A group of words that is two kinds counts as both. */
export function cuesIn(reading: Reading): ReadonlySet<CueKind> {
  const language = primary(reading.language);
  if (!Object.hasOwn(cues, language)) return new Set();
  return language === 'zh' ? cuesInRun(reading.text) : cuesInWords(reading, language);
}

function cuesInWords({ tokens }: Reading, language: string): ReadonlySet<CueKind> {
  const table = made.get(language) ?? readTable(language);
  made.set(language, table);
  const found = new Set<CueKind>();
  for (const [at, { word }] of tokens.entries())
    for (const { kind, keys } of table.get(word.key) ?? [])
      if (keys.every((key, index) => tokens[at + index]?.word.key === key)) found.add(kind);
  return found;
}

function readTable(language: string): ReadonlyMap<string, readonly Cue[]> {
  const read = wordReader(language);
  const table = new Map<string, Cue[]>();
  for (const kind of cueKinds) {
    for (const group of (cues[language]?.[kind] ?? '').split(' ')) {
      const keys = keysOfGroup(group, read);
      const first = keys[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { kind, keys }]);
    }
  }
  return table;
}

function keysOfGroup(group: string, read: WordReader): string[] {
  return group.split(/[_-]/).map((word) => read(word).key);
}

function cuesInRun(text: string): ReadonlySet<CueKind> {
  const simplified = toSimplified(text);
  const list = cues.zh;
  return new Set(
    cueKinds.filter((kind) => (list?.[kind] ?? '').split(' ').some((cue) => simplified.includes(cue))),
  );
}
