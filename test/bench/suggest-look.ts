import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detectLanguage } from '../../server/core/language.ts';
import { splitSentences } from '../../server/core/sentences/split-sentences.ts';
import { claimThreshold, worthOf } from '../../server/core/suggest/check-worthy.ts';
import { differencesOf } from '../../server/core/suggest/differences.ts';
import { findLike } from '../../server/core/suggest/find-like.ts';
import { keysOf } from '../../server/core/suggest/keys.ts';
import { sentenceReader } from '../../server/core/suggest/reading.ts';
import { type Segment, segmentBuilder } from '../../server/core/suggest/segment.ts';
import type { Range } from '../../server/core/target.ts';
import { sampleOf, seeded } from './anchor-random.ts';

/**
 * `node --import tsx test/bench/suggest-look.ts FOLDER [words]`: what would be suggested among the .txt and .md files of a folder, to be judged by eye: for each sentence that holds the
 * words its first ten, or without words the first one for thirty sentences chosen by chance.
 */
interface Text {
  readonly file: string;
  readonly language: string;
  readonly sentences: readonly string[];
  readonly segment: Segment;
}

const [folder = '.', ...words] = process.argv.slice(2);
const wanted = words.join(' ').toLowerCase();
const shown = wanted === '' ? 1 : 10;
const samples = 30;

async function readText(file: string): Promise<Text> {
  const text = await readFile(join(folder, file), 'utf8');
  const language = detectLanguage(text);
  const sentences = Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: line }) =>
    splitSentences(line, [{ start: 0, end: line.length }], language).map(({ start, end }) =>
      line.slice(start, end),
    ),
  );
  const builder = segmentBuilder(language);
  for (const sentence of sentences) builder.add(sentence);
  return { file, language, sentences, segment: builder.finish() };
}

const files = (await readdir(folder)).filter((name) => /\.(?:txt|md)$/.test(name)).sort();
const all = await Promise.all(files.map(readText));

function show(text: Text, sentence: string): void {
  const reading = sentenceReader(text.language)(sentence);
  const others = all.filter((one) => one !== text);
  const query = { language: text.language, keys: keysOf(reading) };
  console.log(`\n${text.file}: ${sentence}`);
  const hits = findLike(
    query,
    others.map(({ segment }) => segment),
    shown,
  );
  for (const [rank, { segment, sentence: at, score }] of hits.entries()) {
    const [other, exact] = [others[segment], others[segment]?.sentences[at]];
    if (other === undefined || exact === undefined) continue;
    const cut = (whole: string, range: Range | undefined) =>
      range === undefined ? '–' : whole.slice(range.start, range.end);
    const differences = differencesOf(reading, sentenceReader(other.language)(exact)).map(
      (difference) =>
        ` [${difference.kind}: ${cut(sentence, difference.one)} ≠ ${cut(exact, difference.other)}]`,
    );
    console.log(`  ${rank + 1}. ${score.toFixed(2)} ${other.file}: ${exact}${differences.join('')}`);
  }
}

const candidates = all.flatMap((text) => text.sentences.map((sentence) => ({ text, sentence })));
const isClaim = ({ text, sentence }: (typeof candidates)[number]) =>
  worthOf(sentenceReader(text.language)(sentence)).score >= claimThreshold;
const chosen =
  wanted === ''
    ? sampleOf(seeded(samples), candidates.filter(isClaim), samples)
    : candidates.filter(({ sentence }) => sentence.toLowerCase().includes(wanted));
for (const { text, sentence } of chosen) show(text, sentence);
