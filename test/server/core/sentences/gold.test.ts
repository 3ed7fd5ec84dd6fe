import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { splitSentences } from '../../../../server/core/sentences/split-sentences.ts';

const folder = new URL('../../../fixtures/sentences/', import.meta.url);
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));
const withoutSpaces = new Set(['zh', 'ja']);

/** Lines that do not end a sentence are hard-wrapped ones. */
const ended = /[.!?…。！？؟।॥¹²»«”」』"“）)\]0-9]$/u;

interface Probe {
  readonly text: string;
  readonly sentences: readonly string[];
}

function probes(language: string): Probe[] {
  const passages = readFileSync(new URL(`${language}.txt`, folder), 'utf8')
    .trim()
    .split(/\n{2,}/);
  return passages.map((passage) => {
    const sentences: string[] = [];
    let wrapped = '';
    for (const line of passage.split('\n')) {
      wrapped += line;
      if (ended.test(line)) {
        sentences.push(wrapped);
        wrapped = '';
      } else wrapped += '\n';
    }
    if (wrapped !== '') sentences.push(wrapped.trim());
    return { text: sentences.join(withoutSpaces.has(language) ? '' : ' '), sentences };
  });
}

function split(text: string, language: string): string[] {
  return splitSentences(text, [{ start: 0, end: text.length }], language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('splitSentences on the gold set', () => {
  for (const language of languages) {
    describe(language, () => {
      for (const { text, sentences } of probes(language)) {
        it(text.replaceAll('\n', ' ').slice(0, 100), () => {
          expect(split(text, language)).to.deep.equal(sentences);
        });
      }
    });
  }

  it('holds when every space is a line break', () => {
    for (const language of languages.filter((name) => !withoutSpaces.has(name))) {
      for (const { text, sentences } of probes(language)) {
        const broken = text.replaceAll(' ', '\n');
        expect(split(broken, language).map((sentence) => sentence.replaceAll('\n', ' '))).to.deep.equal(
          sentences.map((sentence) => sentence.replaceAll('\n', ' ')),
        );
      }
    }
  });
});
