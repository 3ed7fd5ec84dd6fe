import { expect } from 'chai';
import fc from 'fast-check';
import { readText } from '../../../server/importers/text/read-text.ts';

const none = { declined: new Set<string>(), accepted: new Set<string>() };

/** Counts the letters and digits of a text; signs may be Markdown's own. */
function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Passages as dirty texts have them, in any order and with any line ends between them. */
const passage = fc.oneof(
  fc.constantFrom(
    'The council of the upper town met, and its clerks wrote down what was said',
    'nobody could say who had paid for the first boat.',
    'co-',
    'operation of both towns',
    'Annals of Small Rivers',
    'Page 3',
    '17',
    '- 8 -',
    'xii',
    '\f',
    'INTRODUCTION',
    '¹ See the minutes.',
    'a shallow¹ near the mill',
    'Share this article',
    'Print',
    'Read more: the bridge',
    'We use cookies on this website. Accept?',
    'Subscribe to our newsletter',
    '• one point',
    '  - another',
    '1. first',
    '2) second',
    '(ii) third',
    '> quoted words',
    'Year    Boats    Riders',
    '2019\t4\t1200',
    'Title\n=====',
    '***',
    '```',
    '| a | b |',
    'By Anna Klee – River Post – May 2021',
    '上镇与下镇共用一条渡船，',
    '谁也说不清。',
    'Hai thị trấn bên sông.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const dirty = fc
  .array(fc.tuple(passage, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', ' ', '\f')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('a text that is imported', () => {
  for (const isMarkdown of [false, true]) {
    it(`loses no letter that is not in a decision (${isMarkdown ? 'Markdown' : 'plain text'})`, () => {
      fc.assert(
        fc.property(dirty, (raw) => {
          const text = raw.normalize('NFC');
          const { body, removed } = readText(text, isMarkdown, none);
          const left = lettersOf(`${body}\n${removed.join('\n')}`);
          // A raised number that became a footnote’s name is a plain digit now.
          const plain = (letter: string) =>
            (left.get(letter) ?? 0) +
            (/[⁰¹²³⁴-⁹]/.test(letter) ? (left.get(letter.normalize('NFKC')) ?? 0) : 0);
          for (const [letter, count] of lettersOf(text)) expect(plain(letter), letter).to.be.at.least(count);
        }),
        { numRuns: 300 },
      );
    });

    it(`comes out the same every time, with any decisions declined (${isMarkdown ? 'Markdown' : 'plain text'})`, () => {
      fc.assert(
        fc.property(dirty, fc.infiniteStream(fc.boolean()), (text, coins) => {
          const ids = readText(text, isMarkdown, none).decisions.map(({ id }) => id);
          const declined = new Set(ids.filter(() => coins.next().value));
          const first = readText(text, isMarkdown, { ...none, declined });
          expect(readText(text, isMarkdown, { ...none, declined })).to.deep.equal(first);
          for (const { id, applied } of first.decisions)
            if (declined.has(id)) expect(applied).to.equal(false);
        }),
        { numRuns: 100 },
      );
    });
  }
});
