import type { FoundMention } from './citable.ts';
import { distanceToCue } from './cited-person.ts';
import type { Cues } from './cues.ts';
import { maxRunLength } from './match-run.ts';
import type { NameIndex } from './name-index.ts';
import type { Part } from './part.ts';
import { isProse } from './prose-line.ts';
import { unspaced } from './words-of.ts';

const runs = new RegExp(`[${unspaced}]{2,}`, 'gu');
const otherYear = /^\s?[(（]\s?(?:1[5-9]|20)\d\d/;

/** Plain names of authors in scripts without spaces, whole, beside a word that reports what somebody holds. */
export function runNames(part: Part, index: NameIndex, cues: Cues): FoundMention[] {
  if (index.runs.size === 0) return [];
  const firsts = new Set([...index.runs.keys()].map((name) => name.slice(0, 1)));
  return Array.from(part.text.matchAll(runs)).flatMap(({ 0: run, index: start }) => {
    const found: FoundMention[] = [];
    for (let at = 0; at < run.length - 1; at += 1) {
      if (!firsts.has(run.slice(at, at + 1))) continue;
      const mention = nameAt(part, index, cues, start + at, run.length - at);
      if (mention === undefined) continue;
      found.push(mention);
      at = mention.end - start - 1;
    }
    return found;
  });
}

function nameAt(
  part: Part,
  index: NameIndex,
  cues: Cues,
  start: number,
  room: number,
): FoundMention | undefined {
  const { text } = part;
  for (let length = Math.min(maxRunLength, room); length > 1; length -= 1) {
    const end = start + length;
    const works = index.runs.get(text.slice(start, end))?.filter(({ kind }) => kind === 'whole') ?? [];
    if (works.length === 0 || otherYear.test(text.slice(end, end + 8)) || !isProse(text, start)) continue;
    const keys = [...new Set(works.map(({ citable }) => citable.key))];
    const mention = { start, end, kind: 'name' as const, keys, locator: '' };
    if (distanceToCue(part, mention, cues) !== undefined) return mention;
  }
  return undefined;
}
