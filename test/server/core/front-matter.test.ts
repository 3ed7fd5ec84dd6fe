import { expect } from 'chai';
import fc from 'fast-check';
import { formatFrontMatter, parseFrontMatter } from '../../../server/core/front-matter.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) =>
    // What a one-line field keeps of any text.
    text
      .replace(/\p{Cc}/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text !== '');
const metadata = fc.record(
  {
    title: words,
    creators: fc.array(words, { minLength: 1, maxLength: 4 }),
    publisher: words,
    date: fc.constantFrom('2021', '2021-05', '2021-05-06'),
    url: fc.constantFrom('https://example.org/a?b=c#d', 'http://example.org'),
    language: fc.constantFrom('en', 'zh-Hans', 'vi'),
    framing: words,
  },
  { requiredKeys: [] },
);
const others = fc.dictionary(
  fc
    .string({ unit: fc.constantFrom(...'abcxyz -:#"\'é中'), minLength: 1, maxLength: 8 })
    .map((key) => `x${key}`),
  fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('-0')),
);

describe('front matter', () => {
  it('is read back as it was written, the file’s own keys and the body too', () => {
    fc.assert(
      fc.property(metadata, others, fc.string({ unit: 'grapheme' }), (fields, own, body) => {
        const read = parseFrontMatter(formatFrontMatter(fields, body, own));
        expect(read.metadata).to.deep.equal(fields);
        expect(read.others).to.deep.equal(own);
        expect(read.body).to.equal(body);
        expect(read.problem).to.equal(undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('is read for any file without ever throwing', () => {
    const yaml = fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"#%@, \n\t?'), maxLength: 200 });
    fc.assert(
      fc.property(yaml, (text) => {
        expect(parseFrontMatter(`---\n${text}\n---\nbody`).body).to.contain('body');
      }),
      { numRuns: 1000 },
    );
  });

  it('understands the keys of other programs', () => {
    const { metadata: read, others: left } = parseFrontMatter(
      '---\nTitle: A\nauthor: Ana Mol\npublished: 2021-05-06T10:00:00Z\nlang: zh_Hans\nsource: https://example.org\njournal: River Studies\nvolume: 4\n---\nbody',
    );
    expect(read).to.deep.equal({
      title: 'A',
      creators: ['Ana Mol'],
      publisher: 'River Studies',
      date: '2021-05-06',
      url: 'https://example.org',
      language: 'zh-Hans',
    });
    expect(left).to.deep.equal({ volume: 4 });
  });

  it('takes authors as a list, as maps, or as one name, and a year as a number', () => {
    const file = (yaml: string) => parseFrontMatter(`---\n${yaml}\n---\n`).metadata;
    expect(file('authors: [A B, {name: C D}, {given: E, family: F}]').creators).to.deep.equal([
      'A B',
      'C D',
      'E F',
    ]);
    expect(file('creator: A B').creators).to.deep.equal(['A B']);
    expect(file('date: 2021').date).to.equal('2021');
  });

  it('keeps a key that is not what it seems, and says so where it is one of ours', () => {
    const read = parseFrontMatter('---\nsource: interview\ndate: tomorrow\n---\nbody');
    expect(read.metadata).to.deep.equal({});
    expect(read.others).to.deep.equal({ source: 'interview', date: 'tomorrow' });
    expect(read.problem).to.contain('date');
  });

  it('is not what stands between two rules, nor what never ends', () => {
    for (const file of [
      '---\nOnce upon a time.\n---\nThe end.',
      '---\ntitle: A\n\nno end',
      'text\n---\ntitle: A\n---\n',
      '---\n- a\n---\n',
    ]) {
      const read = parseFrontMatter(file);
      expect(read.body).to.equal(file);
      expect(read.problem).to.equal(undefined);
    }
  });

  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`),
  ].join('\n');
  const hostile: [string, string][] = [
    ['an alias bomb', bomb],
    ['a broken list', 'title: [unclosed'],
    ['endless nesting', `a: ${'['.repeat(20_000)}`],
    ['a tab for an indent', 'a:\n\t- b: [\n'],
  ];
  for (const [what, yaml] of hostile) {
    it(`stays in the body, with a word on it: ${what}`, () => {
      const file = `---\n${yaml}\n---\nbody`;
      const read = parseFrontMatter(file);
      expect(read.body).to.equal(file);
      expect(read.problem).to.be.a('string');
    });
  }

  it('runs nothing and pollutes nothing', () => {
    const read = parseFrontMatter(
      '---\na: !!js/function "function () { throw 1 }"\n__proto__: {polluted: true}\nconstructor: x\n---\n',
    );
    expect(read.others.a).to.be.a('string');
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
    expect(formatFrontMatter(read.metadata, '', read.others)).to.contain('constructor');
  });
});
