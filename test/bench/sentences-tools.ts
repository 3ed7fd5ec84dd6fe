import { readFileSync } from 'node:fs';
import sbd from 'sbd';
import { initSync, segment } from 'sentencex-wasm';
import { z } from 'zod';
import { splitSentences } from '../../server/core/sentences/split-sentences.ts';

/** A way to find a text's sentences, as its makers offer it, without options. */
export interface Splitter {
  readonly name: string;
  /** In order; together they hold every character that is not white space. */
  split(text: string, language: string): readonly string[];
}

export const ours: Splitter = {
  name: 'crossclaim',
  split: (text, language) =>
    splitSentences(text, [{ start: 0, end: text.length }], language).map(({ start, end }) =>
      text.slice(start, end),
    ),
};

const segmenters = new Map<string, Intl.Segmenter>();

export const intl: Splitter = {
  name: 'intl',
  split(text, language) {
    const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
    return Array.from(segmenter.segment(text), ({ segment: sentence }) => sentence);
  },
};

const sentencesSchema = z.array(z.string());
const module = readFileSync(
  new URL('../../node_modules/sentencex-wasm/sentencex_wasm_bg.wasm', import.meta.url),
);
initSync({ module });

export const rivals: readonly Splitter[] = [
  intl,
  { name: 'sbd', split: (text) => sbd.sentences(text) },
  {
    name: 'sentencex',
    split(text, language) {
      try {
        return sentencesSchema.parse(segment(language, text));
      } catch {
        // It stops dead on some paragraphs: nothing is found there.
        return [text];
      }
    },
  },
];
