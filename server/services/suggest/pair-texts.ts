import type { Source } from '../../core/source.ts';
import { isClutter } from '../../core/suggest/clutter.ts';
import { type Difference, differencesOf } from '../../core/suggest/differences.ts';
import { findLike } from '../../core/suggest/find-like.ts';
import { keysOf } from '../../core/suggest/keys.ts';
import { type Reading, sentenceReader } from '../../core/suggest/reading.ts';
import { type Shared, sharedBy } from '../../core/suggest/shared.ts';
import type { Range } from '../../core/target.ts';
import { pacer } from '../pacer.ts';
import type { VersionText } from '../texts.ts';
import { saidSentences } from './said-sentences.ts';
import { languageOf, segmentOf } from './segments.ts';

/** A text with what is known of it. */
export interface PairText {
  readonly source: Source;
  readonly text: VersionText;
}

/** Two sentences that probably speak of the same thing: places in the first text and in the second. */
export interface FoundPair {
  readonly one: Range;
  readonly other: Range;
  /** As in `findLike`. */
  readonly score: number;
  readonly shared: readonly Shared[];
  readonly differences: readonly Difference[];
}

/** Sentences of the other text looked at for each sentence. A third one is hardly ever of the same thing. */
const perSentence = 2;
/** What is alike in all has to be much alike to be worth a look. */
const minAlike = 0.3;
/** Where something differs less is enough, but more than the word that is counted: “thirty years” and “three years” are in every text, and so is a date by itself. */
const minShared = 2;
/** Pairs kept of two texts, of those that differ and of the others. More than this nobody looks through. */
const maxKept = 200;
/** Sentences that are asked for. A longer text is two books bound as one. */
const maxAsked = 20_000;

/** Sentences of two texts that are like each other, those that differ first, each lot best first. Works in slices that let other requests run. */
export async function pairTexts(first: PairText, second: PairText): Promise<readonly FoundPair[]> {
  const isTurned = first.text.sentences.length > second.text.sentences.length;
  const [asking, asked] = isTurned ? [second, first] : [first, second];
  const segment = await segmentOf(asked.text, asked.source);
  const language = languageOf(asking.text, asking.source);
  const [read, readThere] = [sentenceReader(language), sentenceReader(segment.language)];
  const [isSaid, isSaidThere] = [saidSentences(asking.text), saidSentences(asked.text)];
  const differing = bestOf(maxKept);
  const alike = bestOf(maxKept);
  const pace = pacer();
  for (const [at, one] of asking.text.sentences.slice(0, maxAsked).entries()) {
    const words = wordsAt(asking, one);
    if (isSaid[at] !== true || isClutter(words)) continue;
    const reading = read(words);
    for (const hit of findLike({ language, keys: keysOf(reading) }, [segment], perSentence)) {
      const other = asked.text.sentences[hit.sentence];
      if (other === undefined || isSaidThere[hit.sentence] !== true) continue;
      const found = compare(reading, readThere(wordsAt(asked, other)), one, other, hit.score, isTurned);
      const isAlike = found.score >= minAlike;
      const sharesMuch = found.shared.length >= minShared;
      if (found.differences.length > 0 && (isAlike || sharesMuch || sharesName(found))) differing.add(found);
      else if (found.differences.length === 0 && isAlike && sharesMuch) alike.add(found);
    }
    await pace();
  }
  return [...differing.sorted(), ...alike.sorted()];
}

function wordsAt({ text }: PairText, { start, end }: Range): string {
  return text.text.slice(start, end);
}

/** The readings may stand the other way round than the texts that were given. */
function compare(
  reading: Reading,
  there: Reading,
  one: Range,
  other: Range,
  score: number,
  isTurned: boolean,
): FoundPair {
  const [ours, theirs] = isTurned ? [there, reading] : [reading, there];
  const [first, second] = isTurned ? [other, one] : [one, other];
  const shared = sharedBy(ours, theirs);
  return { one: first, other: second, score, shared, differences: differencesOf(ours, theirs) };
}

/** A name by itself is enough: “Three Nos” and “four no’s” have nothing else in common. */
function sharesName({ shared }: FoundPair): boolean {
  return shared.some(({ kind }) => kind === 'name');
}

function bestOf(limit: number) {
  let kept: FoundPair[] = [];
  const sort = () => kept.sort((a, b) => b.score - a.score || a.one.start - b.one.start);
  return {
    add(pair: FoundPair): void {
      kept.push(pair);
      // Sorted now and then: sorting at each would cost more than it saves.
      if (kept.length >= limit * 2) kept = sort().slice(0, limit);
    },
    sorted: (): readonly FoundPair[] => sort().slice(0, limit),
  };
}
