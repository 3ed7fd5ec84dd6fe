import { expect } from 'chai';
import { findReferenceLists } from '../../../../../server/core/references/list/find-reference-lists.ts';

function entriesOf(lines: readonly string[]) {
  return findReferenceLists(`References\n\n${lines.join('\n')}`).flatMap(({ entries }) => entries);
}

function textsOf(lines: readonly string[]): string[] {
  return entriesOf(lines).map(({ text }) => text);
}

describe('the entries of a reference list', () => {
  it('are whole again where lines were broken at a width', () => {
    expect(
      textsOf([
        'Brown, B., & Lee, C. (2014). Rivers and the treaties that bind their',
        'banks and bridges. Journal of River Law, 3(2), 1–20.',
        'Castell, D. (2017). The island question: Law, silt and the inter-',
        'national court. Chicago: Lakefront University Press.',
        'Doyle, P. (2005). Signals across the strait. In A. Whitlock (Ed.),',
        'Quiet crises (pp. 55–80). Merton Books.',
      ]),
    ).to.deep.equal([
      'Brown, B., & Lee, C. (2014). Rivers and the treaties that bind their banks and bridges. Journal of River Law, 3(2), 1–20.',
      'Castell, D. (2017). The island question: Law, silt and the international court. Chicago: Lakefront University Press.',
      'Doyle, P. (2005). Signals across the strait. In A. Whitlock (Ed.), Quiet crises (pp. 55–80). Merton Books.',
    ]);
  });

  it('have their addresses and DOIs in one piece', () => {
    expect(
      textsOf([
        'Brown, B. (2014). Rivers. Journal of River Law, 3(2), 1–20. https://doi.org/10.5555/',
        'jrl.2014.003',
        'Delta Watch. (2019). Dams. Retrieved 5 May 2020, from https://deltawatch.example/reports/',
        'dams-2019.html',
      ]),
    ).to.deep.equal([
      'Brown, B. (2014). Rivers. Journal of River Law, 3(2), 1–20. https://doi.org/10.5555/jrl.2014.003',
      'Delta Watch. (2019). Dams. Retrieved 5 May 2020, from https://deltawatch.example/reports/dams-2019.html',
    ]);
  });

  it('get no spaces where Chinese lines were broken', () => {
    expect(
      textsOf(['陈大江, 刘文. 大河流域的边境', '贸易研究[J]. 边疆史地评论, 2015, 25(3): 41-52.']),
    ).to.deep.equal(['陈大江, 刘文. 大河流域的边境贸易研究[J]. 边疆史地评论, 2015, 25(3): 41-52.']);
  });

  const labels: Readonly<Record<string, readonly [string, string, string]>> = {
    'square brackets': ['[1] ', '[2] ', '[3] '],
    'round brackets': ['(1) ', '(2) ', '(3) '],
    stops: ['1. ', '2. ', '3. '],
    'one bracket': ['1) ', '2) ', '3) '],
    'raised figures': ['¹ ', '² ', '³ '],
    'ringed figures': ['①', '②', '③'],
  };
  const works = [
    'Ahmed S, Bell RT. Sediment loads in deltas. J Delta Sci. 2014;45(3):170-84.',
    'Jansen W. Principles of flood medicine. Boston: Kestrel; 2008.',
    'Quinn TA. Nutrition in river towns. Dublin: Liffey University; 2005.',
  ];
  for (const [kind, marks] of Object.entries(labels))
    it(`lose their numbers in ${kind}, which are kept beside`, () => {
      const entries = entriesOf(works.map((work, at) => `${marks[at]}${work}`));
      expect(entries.map(({ text }) => text)).to.deep.equal(works);
      expect(entries.map(({ label }) => label)).to.deep.equal(['1', '2', '3']);
    });

  it('go on over lines that begin with a number out of turn', () => {
    expect(
      textsOf([
        '[1] Brown B. Rivers and treaties. London: Tern Books;',
        '2014. 312 p.',
        '[2] Castell D. The island question. Chicago: Lakefront; 2017.',
      ]),
    ).to.deep.equal([
      'Brown B. Rivers and treaties. London: Tern Books; 2014. 312 p.',
      'Castell D. The island question. Chicago: Lakefront; 2017.',
    ]);
  });

  it('are parted where several stand in one paragraph, by their numbers', () => {
    const text = works.map((work, at) => `[${at + 1}] ${work}`).join(' ');
    const entries = entriesOf([text]);
    expect(entries.map((entry) => entry.text)).to.deep.equal(works);
    expect(entries.map(({ start, end }) => `References\n\n${text}`.slice(start, end))).to.deep.equal(
      works.map((work, at) => `[${at + 1}] ${work}`),
    );
  });

  it('are parted where several stand in one paragraph, by the names and years that they begin with', () => {
    const entries = [
      'Castell, D. (2017). The island question: Law, silt and the international court. Lakefront University Press.',
      '———. (2018). The strait question. Lakefront University Press.',
      'Doyle, P., & Vale, R. (2005). Signals across the strait. In A. Whitlock (Ed.), Quiet crises (pp. 55–80). Merton Books.',
      'Eze, Chidi. 2019. “Rail Link Delayed.” Lagos Morning Post, July 8, 2019.',
    ];
    expect(textsOf([entries.join(' ')])).to.deep.equal(entries);
  });

  it('go on behind an empty line where they had not ended', () => {
    expect(
      textsOf([
        'Brown, B. (2014). Rivers and the treaties that',
        '',
        'bind them. Journal of River Law, 3(2), 1–20.',
        '',
        'Castell, D. (2017). The island question. Lakefront University Press.',
      ]),
    ).to.deep.equal([
      'Brown, B. (2014). Rivers and the treaties that bind them. Journal of River Law, 3(2), 1–20.',
      'Castell, D. (2017). The island question. Lakefront University Press.',
    ]);
  });

  for (const dash of ['———.', '—.', '---.', '--- .', '⸺.'])
    it(`begin with “${dash}” for the same author again`, () => {
      const lines = [
        'Abernathy, Ruth. 2010. “Tariffs and Tea.” Journal of Trade History 33 (2): 145–72.',
        `${dash} 2014. “Customs Houses.” Journal of Trade History 37 (1): 3–29.`,
      ];
      expect(textsOf(lines)).to.deep.equal(lines);
    });
});
