import { expect } from 'chai';
import {
  type EntryLink,
  type EntryRun,
  entryHtml,
  entryText,
} from '../../../../server/core/references/formatted-entry.ts';

const run = (text: string, ...marks: EntryRun['marks']): EntryRun => ({ text, marks });
const link: EntryLink = { text: 'https://a.example/?b&c', href: 'https://a.example/?b&c' };

describe('an entry of a bibliography', () => {
  const cases: readonly (readonly [string, readonly EntryRun[], readonly EntryLink[], string])[] = [
    ['plain text, escaped', [run('A & <b>')], [], 'A &amp; &lt;b&gt;'],
    ['letters in italics', [run('In '), run('Ice', 'italic'), run('.')], [], 'In <i>Ice</i>.'],
    ['marks within marks', [run('x', 'italic', 'raised')], [], '<i><sup>x</sup></i>'],
    ['small capitals by a class', [run('x', 'small-caps')], [], '<span class="small-caps">x</span>'],
    [
      'an address as a link',
      [run('At https://a.example/?b&c.')],
      [link],
      'At <a href="https://a.example/?b&amp;c" rel="noopener noreferrer nofollow">https://a.example/?b&amp;c</a>.',
    ],
    ['no link where the address does not stand', [run('At home.')], [link], 'At home.'],
    [
      'each link once',
      [run('10.1/x and '), run('10.1/x', 'bold')],
      [{ text: '10.1/x', href: 'https://doi.org/10.1/x' }],
      '<a href="https://doi.org/10.1/x" rel="noopener noreferrer nofollow">10.1/x</a> and <b>10.1/x</b>',
    ],
  ];
  for (const [what, runs, links, html] of cases)
    it(`shows ${what}`, () => {
      expect(entryHtml({ runs }, links)).to.equal(html);
      expect(entryText({ runs })).to.equal(runs.map(({ text }) => text).join(''));
    });
});
