import { isClutter } from './clutter.ts';
import { type Keys, keysOf } from './keys.ts';
import { type SentenceReader, sentenceReader } from './reading.ts';

/** Which sentences have a key, ascending; and how many keys each sentence has. */
export interface Postings {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly lengths: readonly number[];
  /** Of all lengths. */
  readonly total: number;
}

/** The inverted index of one text, by its words and by what it shares with other languages. It never changes. */
export interface Segment {
  readonly language: string;
  readonly size: number;
  readonly own: Postings;
  readonly shared: Postings;
}

const noKeys: Keys = { own: [], shared: [] };

/** Takes in one sentence after another, so that the caller may pause in between. */
export interface SegmentBuilder {
  add(sentence: string): void;
  finish(): Segment;
}

/** `language` is a BCP 47 tag, or empty. */
export function segmentBuilder(language: string): SegmentBuilder {
  const read: SentenceReader = sentenceReader(language);
  const own = collector();
  const shared = collector();
  let size = 0;
  return {
    add(sentence) {
      // Kept by number, found by nothing.
      const keys: Keys = isClutter(sentence) ? noKeys : keysOf(read(sentence));
      own.add(size, keys.own);
      shared.add(size, keys.shared);
      size += 1;
    },
    finish: () => ({ language, size, own: own.finish(), shared: shared.finish() }),
  };
}

function collector() {
  const byKey = new Map<string, number[]>();
  const lengths: number[] = [];
  let total = 0;
  return {
    add(sentence: number, keys: readonly string[]): void {
      let length = 0;
      for (const key of keys) {
        const list = byKey.get(key);
        // In one sentence a word said twice says no more.
        if (list !== undefined && list[list.length - 1] === sentence) continue;
        if (list === undefined) byKey.set(key, [sentence]);
        else list.push(sentence);
        length += 1;
      }
      lengths.push(length);
      total += length;
    },
    finish: (): Postings => ({ byKey, lengths, total }),
  };
}
