import {
  endsOf,
  type GoldPassage,
  goldLanguages,
  goldPassages,
  wrappedPassages,
} from '../support/gold-sentences.ts';
import { type Bench, type Row, row } from './bench.ts';
import { intl, ours, rivals, type Splitter } from './sentences-tools.ts';

const splitters = [ours, ...rivals];
const sets = [...goldLanguages(), 'wrapped'];
const metrics = ['right', 'ends', 'perSecond'] as const;
type Metric = (typeof metrics)[number];

/** Ours have the bare name: `sentences.right.de`; others add theirs. */
const nameOf = (metric: Metric, set: string, { name }: Splitter) =>
  `sentences.${metric}.${set}${name === ours.name ? '' : `.${name}`}`;

/**
 * The gold set of each language, and prose of several languages broken into lines of 72 to 80 columns. `right` is the percentage of passages in which every
 * sentence is found and none besides; `ends` is 100 × F1 of the ends inside the passages (the end of a passage is found by anyone). The baseline of both is
 * the best of the three rivals. `perSecond` is in sentences, over paragraphs of ten passages; its baseline is Intl.Segmenter.
 */
export const bench: Bench = {
  names: sets.flatMap((set) =>
    metrics.flatMap((metric) => splitters.map((splitter) => nameOf(metric, set, splitter))),
  ),
  run(wanted) {
    const rows: Row[] = [];
    for (const set of sets) {
      for (const metric of metrics) {
        const names = splitters.map((splitter) => nameOf(metric, set, splitter));
        if (names.some(wanted)) rows.push(...measure(metric, set).filter(({ name }) => wanted(name)));
      }
    }
    return Promise.resolve(rows);
  },
};

function measure(metric: Metric, set: string): Row[] {
  const passages = set === 'wrapped' ? wrappedPassages() : goldPassages(set);
  const figures =
    metric === 'perSecond'
      ? speeds(passages)
      : splitters.map((splitter) => quality(metric, passages, splitter));
  const figureOf = (splitter: Splitter) => figures[splitters.indexOf(splitter)] ?? 0;
  const baseline = metric === 'perSecond' ? figureOf(intl) : Math.max(...rivals.map(figureOf));
  const unit = metric === 'perSecond' ? '/s' : '%';
  return splitters.map((splitter) => row(nameOf(metric, set, splitter), figureOf(splitter), unit, baseline));
}

function quality(metric: 'right' | 'ends', passages: readonly GoldPassage[], splitter: Splitter): number {
  let right = 0;
  let found = 0;
  let asked = 0;
  let given = 0;
  for (const { text, language, sentences } of passages) {
    const truth = endsOf(sentences);
    const answer = endsOf(splitter.split(text, language));
    const shared = truth.filter((end) => answer.includes(end)).length;
    if (shared === truth.length && shared === answer.length) right += 1;
    found += shared;
    asked += truth.length;
    given += answer.length;
  }
  return metric === 'right' ? (100 * right) / passages.length : (200 * found) / (asked + given);
}

/** Rounds are short and many, so that some fall between what else the machine does. */
const timedCharacters = 50_000;
const passagesPerParagraph = 10;
const rounds = 100;

/** Sentences of the gold set for each second, by splitter; they are timed in turns. */
function speeds(passages: readonly GoldPassage[]): number[] {
  const language = passages[0]?.language ?? '';
  const paragraphs: string[] = [];
  for (let at = 0; at < passages.length; at += passagesPerParagraph)
    paragraphs.push(
      passages
        .slice(at, at + passagesPerParagraph)
        .map(({ text }) => text)
        .join(' '),
    );
  const repeats = Math.ceil(timedCharacters / paragraphs.join('').length);
  const sentences = repeats * passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const seconds = splitters.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, splitter] of splitters.entries()) {
      const began = performance.now();
      for (let repeat = 0; repeat < repeats; repeat += 1)
        for (const paragraph of paragraphs) splitter.split(paragraph, language);
      seconds[index]?.push((performance.now() - began) / 1_000);
    }
  }
  // The fastest round of each: whatever else the machine does only slows them down.
  return seconds.map((times) => sentences / Math.min(...times));
}
