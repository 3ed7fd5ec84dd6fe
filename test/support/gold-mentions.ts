import { readdirSync, readFileSync } from 'node:fs';
import type { Citable } from '../../server/core/references/mentions/citable.ts';

const folder = new URL('../fixtures/mentions/', import.meta.url);

/** A mention that a text is known to hold; several with the same place when the same words mention several works. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Sorted. */
  readonly keys: readonly string[];
  readonly kind: string;
  readonly locator: string;
  readonly intent: string;
}

export interface GoldText {
  readonly citables: readonly Citable[];
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** The sets in folders of their own: citations in many styles, and sentences that name authors and other people. */
export type GoldSet = '' | 'unseen/' | 'plain-names/' | 'held-out/';

/** The names of the files of a set, without `.txt`. */
export function goldTexts(set: GoldSet = ''): string[] {
  return readdirSync(new URL(set, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace('.txt', ''))
    .sort();
}

export function goldText(name: string, set: GoldSet = ''): GoldText {
  const file = new URL(`${set}${name}.txt`, folder);
  const [works = '', marked = ''] = readFileSync(file, 'utf8').split('---\n');
  return { citables: works.trim().split('\n').map(citableOf), ...unmarked(marked.trimEnd()) };
}

function citableOf(line: string): Citable {
  const [key = '', authors = '', year = '', title = '', label = ''] = line.split(' | ');
  const names = authors.split('; ').map((author) => {
    const [family = '', given] = author.split(/, ?/);
    return given === undefined ? { literal: family } : { family, given };
  });
  return { key, names, year, title, label };
}

function unmarked(marked: string): Pick<GoldText, 'text' | 'mentions'> {
  const mentions: GoldMention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧/g)) {
    const [words = '', works = '', kind = '', locator = '', intent = ''] = (match[1] ?? '')
      .split('|')
      .map((part) => part.trim());
    text += marked.slice(last, match.index);
    const place = { start: text.length, end: text.length + words.length };
    for (const keys of works.split('+'))
      mentions.push({
        ...place,
        keys: keys.split(',').sort(),
        kind: kind || 'author-date',
        locator,
        intent: intent || 'citesAsEvidence',
      });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), mentions };
}
