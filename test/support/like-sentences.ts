import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The labelled sentences of test/fixtures/suggest; what they are is told in its README. */
const folder = fileURLToPath(new URL('../fixtures/suggest/', import.meta.url));
export const texts = [
  { name: 'en-a', language: 'en' },
  { name: 'en-b', language: 'en' },
  { name: 'zh', language: 'zh-Hans' },
  { name: 'zh-hant', language: 'zh-Hant' },
  { name: 'vi', language: 'vi' },
  { name: 'en-c', language: 'en' },
  { name: 'en-d', language: 'en' },
  { name: 'zh-c', language: 'zh-Hans' },
  { name: 'vi-c', language: 'vi' },
] as const;

export interface Labelled {
  readonly text: string;
  readonly language: string;
  /** What it tells; empty when no other sentence tells it. */
  readonly tells: string;
  readonly sentence: string;
}

export async function readLabelled(): Promise<readonly Labelled[]> {
  const all = await Promise.all(
    texts.map(async ({ name, language }) => {
      const lines = (await readFile(`${folder}${name}.txt`, 'utf8')).trim().split('\n');
      return lines.map((line): Labelled => {
        const [label = '', ...words] = line.split(' ');
        return { text: name, language, tells: label === '-' ? '' : label, sentence: words.join(' ') };
      });
    }),
  );
  return all.flat();
}

export interface LikePair {
  readonly one: Labelled;
  readonly other: Labelled;
  /** In what they differ; empty for most. */
  readonly differs: readonly string[];
}

/** All pairs of sentences that tell the same, each once. */
export async function readLikePairs(labelled: readonly Labelled[]): Promise<readonly LikePair[]> {
  const differences = (await readFile(`${folder}differences.txt`, 'utf8'))
    .trim()
    .split('\n')
    .map(parseDifference);
  return labelled.flatMap((one, at) =>
    labelled
      .slice(at + 1)
      .filter((other) => other.tells === one.tells && one.tells !== '' && other.text !== one.text)
      .map((other) => ({
        one,
        other,
        differs: differences
          .filter(({ tells, sides }) => tells === one.tells && areOpposite(sides, one.text, other.text))
          .map(({ kind }) => kind),
      })),
  );
}

function parseDifference(line: string) {
  const [tells = '', kind = '', ...rest] = line.split(' ');
  const sides = rest
    .join(' ')
    .split(' | ')
    .map((side) => side.split(' '));
  return { tells, kind, sides };
}

function areOpposite(sides: readonly (readonly string[])[], one: string, other: string): boolean {
  const sideOf = (text: string) => sides.findIndex((side) => side.includes(text));
  const [ours, theirs] = [sideOf(one), sideOf(other)];
  return ours !== -1 && theirs !== -1 && ours !== theirs;
}
