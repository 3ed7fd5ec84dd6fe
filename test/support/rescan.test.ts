import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { rescan } from './rescan.ts';
import { lettersOf, traceLetters } from './trace-letters.ts';

const texts = ['london-essay', 'beijing-essay', 'turon-column'];
const read = (name: string) => readFile(new URL(`../sample/texts/${name}.md`, import.meta.url), 'utf8');
const plainOptions = { seed: 3, errors: 0, ligatures: false };

/** The figures about other scans are as good as what these tests hold: the truth that claims are measured against. */
describe('the truth about another scan', () => {
  for (const name of texts) {
    it(`has every word of ${name} where it says, but for heads and hyphens put in`, async () => {
      const text = await read(name);
      const scanned = rescan(text, plainOptions);
      for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]{2,12}/gu)) {
        const { start, end } = scanned.place({ start: index, end: index + word.length });
        const found = scanned.text
          .slice(start, end)
          .replace(/[-\u00ad]\n(?:.*\n)*?/, '')
          .replaceAll('\u00ad', '');
        expect(lettersOf(found).words.startsWith(word.charAt(0)), `${word} → ${found}`).to.equal(true);
        expect(lettersOf(found).words.endsWith(word.charAt(word.length - 1)), `${word} → ${found}`).to.equal(
          true,
        );
        if (!found.includes('\n')) expect(found).to.equal(word);
      }
    });
  }

  it('breaks lines at 80 columns, parts words there, puts heads in and makes quotes straight', async () => {
    const { text } = rescan(await read('london-essay'), plainOptions);
    expect(Math.max(...text.split('\n').map((line) => line.length))).to.be.at.most(80);
    expect(text).to.match(/\p{Ll}-\n\p{Ll}/u);
    expect(text).not.to.match(/[“”’]/);
    expect(text.split('\n').length).to.be.above(60);
    expect(text).to.match(/\n2 {3}.+\n.+\n/);
  });

  it('is the same on every run, and another for another seed', async () => {
    const text = await read('london-essay');
    const scan = (seed: number) => rescan(text, { seed, errors: 20, ligatures: true }).text;
    expect(scan(5)).to.equal(scan(5));
    expect(scan(5)).not.to.equal(scan(6));
    expect(scan(5)).to.match(/[ﬁﬂ]/u);
  });

  it('makes as many typing errors as asked for, at most', async () => {
    const text = await read('london-essay');
    const clean = lettersOf(rescan(text, plainOptions).text).words;
    const { text: wrong } = rescan(text, { ...plainOptions, errors: 12 });
    expect(lettersOf(wrong).words).not.to.equal(clean);
    expect(Math.abs(lettersOf(wrong).words.length - clean.length)).to.be.at.most(12);
  });

  it('is followed through what an importer takes out and moves', () => {
    const before = 'HEAD 1\nThe first sen-\ntence. The second one.\nA title';
    const after = 'A title\n\nThe first sentence. The second one.';
    const trace = traceLetters(before, after);
    const follow = (words: string) => {
      const start = before.indexOf(words);
      const place = trace({ start, end: start + words.length });
      const { offsets } = lettersOf(after);
      return place && after.slice(offsets[place.first], (offsets[place.last] ?? 0) + 1);
    };
    expect(follow('The first sen-\ntence')).to.equal('The first sentence');
    expect(follow('A title')).to.equal('A title');
    expect(follow('HEAD 1')).to.equal(undefined);
    expect(follow('\n')).to.equal(undefined);
  });
});
