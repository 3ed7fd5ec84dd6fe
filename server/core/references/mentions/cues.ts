import type { CitationIntent } from '../../citation.ts';
import { citationIntents } from '../../citation.ts';
import { keysOf } from '../../keys.ts';
import { fold } from '../../search-terms.ts';
import { languages } from './languages.ts';
import type { MentionWords } from './mention-words.ts';
import { formsOf } from './words-of.ts';

/** Words that tell why somebody is named. */
export interface Cue {
  readonly intent: CitationIntent;
  /** Folded. */
  readonly words: readonly string[];
  /** Not enough by itself for somebody to be cited. */
  readonly isWeak: boolean;
  /** A verb behind what is said, at the end of the sentence: without spaces only. */
  readonly isLast: boolean;
}

/** What a text's language knows, for looking up. */
export interface Cues {
  /** By their last word, since they are looked for backwards from the name. */
  readonly before: ReadonlyMap<string, readonly Cue[]>;
  /** By their first word. */
  readonly after: ReadonlyMap<string, readonly Cue[]>;
  /** Of languages without spaces, longest first. */
  readonly beforeRun: readonly Cue[];
  readonly afterRun: readonly Cue[];
  /** What somebody who is cited has, folded. */
  readonly owned: ReadonlySet<string>;
}

const made = new Map<string, Cues>();

/** The cues of the language; of every language where it has none of its own, or is not known. */
export function cuesFor(language: string): Cues {
  const name = Object.hasOwn(languages, language) ? language : '';
  const found =
    made.get(name) ?? readCues(Object.entries(languages).filter(([key]) => name === '' || key === name));
  made.set(name, found);
  return found;
}

function readCues(entries: readonly (readonly [string, MentionWords])[]): Cues {
  const spaced = entries.filter(([, words]) => words.spaceless !== true);
  const spaceless = entries.filter(([, words]) => words.spaceless === true);
  const listed = (place: 'before' | 'after', from: typeof entries) =>
    from.flatMap(([, words]) => cuesOf(words[place], words));
  return {
    before: tabled(listed('before', spaced), -1),
    after: tabled(listed('after', spaced), 0),
    beforeRun: listed('before', spaceless).sort(byLength),
    afterRun: listed('after', spaceless).sort(byLength),
    owned: new Set(entries.flatMap(([, words]) => formsOf(words.owned ?? ''))),
  };
}

function cuesOf(table: MentionWords['before'], { weak = '', spaceless, isVerbLast }: MentionWords): Cue[] {
  const weakOnes = new Set(weak.split(' '));
  return keysOf(citationIntents).flatMap((intent) =>
    (table[intent] ?? '')
      .split(' ')
      .filter((group) => group !== '')
      .map((group) => ({
        intent,
        words: spaceless ? [group.replaceAll('_', ' ')] : wordsOfGroup(group),
        isWeak: weakOnes.has(group),
        isLast: isVerbLast === true && /^(?:と|고_)/.test(group),
      })),
  );
}

function wordsOfGroup(group: string): string[] {
  const words = formsOf(group.replaceAll('_', ' '));
  return words.length === 0 ? [fold(group)] : words;
}

function tabled(cues: readonly Cue[], place: number): ReadonlyMap<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>();
  for (const cue of cues) {
    const key = cue.words.at(place) ?? '';
    table.set(key, [...(table.get(key) ?? []), cue]);
  }
  for (const list of table.values()) list.sort(byLength);
  return table;
}

function byLength(one: Cue, other: Cue): number {
  const length = ({ words }: Cue) => words.join(' ').length;
  return length(other) - length(one);
}
