import { expect } from 'chai';
import { findReferenceLists } from '../../../../../server/core/references/list/find-reference-lists.ts';
import { goldReferences } from '../../../../support/reference-gold.ts';

const prose =
  'The ferry had been late for nine days, and nobody in the town could say who was to blame. It was the third time that year.\n\nThe mayor wrote a letter (Brown, 2014), but she had no answer.';
const apa = [
  'Brown, B., & Lee, C. (2014). Rivers and treaties. Journal of River Law, 3(2), 1–20.',
  'Castell, D. (2017). The island question. Lakefront University Press.',
  'Doyle, P. (2005). Signals across the strait. In A. Whitlock (Ed.), Quiet crises (pp. 55–80). Merton Books.',
  'Eze, C. (2019, July 8). Rail link delayed again. Lagos Morning Post. https://post.example/rail',
];

/** The texts of all entries, list by list. */
function entriesOf(text: string): string[][] {
  return findReferenceLists(text).map(({ entries }) => entries.map((entry) => entry.text));
}

function listed(heading: string, entries: readonly string[], between = '\n\n'): string {
  return `${prose}\n\n${heading}\n\n${entries.join(between)}`;
}

describe('reference lists in a text', () => {
  const headings = [
    'References',
    'REFERENCES:',
    '7. References',
    'VII. Bibliography',
    'Works Cited',
    '5 Literaturverzeichnis',
    'Références bibliographiques',
    'Bibliografía',
    'Tài liệu tham khảo',
    'TÀI LIỆU THAM KHẢO',
    'Список литературы',
    '参考文献',
    '参 考 文 献',
    '六、參考文獻',
    '引用文献',
    '【参考文献】',
    '참고문헌',
    'المراجع',
  ];
  for (const heading of headings)
    it(`begin at the heading “${heading}”`, () => {
      const text = listed(heading, apa);
      const [list, ...others] = findReferenceLists(text);
      expect(others).to.deep.equal([]);
      expect(text.slice(list?.heading?.start, list?.heading?.end)).to.equal(heading);
      expect(list?.entries.map((entry) => entry.text)).to.deep.equal(apa);
    });

  it('have one entry for each line of a tight list', () => {
    expect(entriesOf(listed('References', apa, '\n'))).to.deep.equal([apa]);
  });

  it('give entries that stand where they say', () => {
    const text = listed('References', apa);
    for (const { entries } of findReferenceLists(text))
      for (const entry of entries) expect(text.slice(entry.start, entry.end)).to.equal(entry.text);
  });

  it('are found without a heading by the look of four entries', () => {
    expect(entriesOf(`${prose}\n\n${apa.join('\n\n')}`)).to.deep.equal([apa]);
    expect(entriesOf(`${prose}\n\n${apa.slice(1).join('\n\n')}`)).to.deep.equal([]);
  });

  it('take a short line above such a run for their heading', () => {
    const text = `${prose}\n\nWhat was read\n\n${apa.join('\n\n')}`;
    const [list] = findReferenceLists(text);
    expect(text.slice(list?.heading?.start, list?.heading?.end)).to.equal('What was read');
  });

  it('are one for each part with a heading of its own', () => {
    const text = `${listed('Bibliography', [])}Primary Sources\n\n${apa.slice(0, 2).join('\n\n')}\n\nSecondary Sources\n\n${apa.slice(2).join('\n\n')}`;
    const lists = findReferenceLists(text);
    expect(lists.map(({ heading }) => text.slice(heading?.start, heading?.end))).to.deep.equal([
      'Primary Sources',
      'Secondary Sources',
    ]);
    expect(entriesOf(text)).to.deep.equal([apa.slice(0, 2), apa.slice(2)]);
  });

  it('are one for each chapter that ends with its own', () => {
    const text = `${listed('References', apa.slice(0, 2))}\n\nChapter Two\n\n${listed('References', apa.slice(2))}`;
    expect(entriesOf(text)).to.deep.equal([apa.slice(0, 2), apa.slice(2)]);
  });

  const tails = [
    'Acknowledgements\n\nThe author thanks the ferry workers of 2014, who told him all of this in 2015.',
    'The work was paid for by the River Fund within the programme Banks and Bridges, no. 2019/33/B/7.',
    'Appendix A\n\nTable 1. Boats by year, 2010–2014.',
    'Dora Brandt teaches history at the University of Westmere. She is the author of several books on rivers and was a ferry pilot until 2009.',
    'CENTRE FOR\nRIVER AFFAIRS\nUniversity of Westmere\n\nRESEARCH AND ADVICE\n\nwww.rivers.example',
    '作者简介\n\n陈大江，江口大学教授，著有多部河流史著作。',
    '[1] The harbour school is a building of the nineteenth century near the old market.',
  ];
  for (const tail of tails)
    it(`end before “${tail.slice(0, 24).replaceAll('\n', ' ')}…”`, () => {
      expect(entriesOf(`${listed('References', apa)}\n\n${tail}`)).to.deep.equal([apa]);
    });

  it('keep an entry without a year among the others', () => {
    const entries = [
      ...apa.slice(0, 2),
      'Delta Watch. Boats and their owners in three towns.',
      ...apa.slice(2),
    ];
    expect(entriesOf(listed('References', entries))).to.deep.equal([entries]);
  });

  it('leave out page numbers and the headers of pages', () => {
    const header = (page: number) => `Rivers and Their Laws ${page}`;
    const text = listed('References', [
      apa[0] ?? '',
      header(12),
      '13',
      apa[1] ?? '',
      header(14),
      apa[2] ?? '',
      header(16),
      apa[3] ?? '',
    ]);
    expect(entriesOf(text)).to.deep.equal([apa]);
  });

  const notLists: Readonly<Record<string, string>> = {
    'a shopping list': 'Sources\n\nbread\nmilk\n12 eggs\nsoap\ncandles',
    'a list of names': 'Brown, B.\nLee, C.\nCastell, D.\nDoyle, P.\nEze, C.\nFischer, J.',
    'a table of contents':
      'Contents\n\n1. The flood of 1953 ..... 7\n2. The law of 1960 ..... 23\n3. The towns, 1960–1975 ..... 41\n4. The bridge ..... 77\n5. References ..... 99',
    'a row of dates':
      '3 May 2010: the ferry sinks.\n7 June 2011: the bridge is begun.\n9 July 2014: the bridge is opened.\n1 August 2015: the ferry is sold.\n2 August 2015: it sinks again.',
    minutes:
      'Present: Brown, Lee, Castell\n\nItem 1. The minutes of 4 March 2014 were approved.\n\nItem 2. Mr Lee said that the boats (12) are old.\n\nItem 3. The next meeting is on 5 April 2014.\n\nItem 4. There was no other business.',
    'prose that names its sources':
      'Brown (2014) says that the river is old. Lee (2015) does not. There are others who have said so (Doyle 2005, 12–14).\n\nCastell (2017) was the first who asked it. He had no answer, and there was none in 2018.\n\nEze (2019) is of another mind. It was late, he said, and they were tired of it.\n\nFischer (2013) has the last word. There is nothing that she would add to it in 2020.',
    'notes that point to each other':
      '1. See Brown, Rivers, 2014, pp. 3–4.\n\n2. Ibid., p. 7.\n\n3. Cf. Castell 2017, 55–80.\n\n4. Ibid., pp. 8–9.\n\n5. See Doyle 2005, pp. 9–12.',
    'nothing at all': '',
  };
  for (const [what, text] of Object.entries(notLists))
    it(`are not seen in ${what}`, () => {
      expect(entriesOf(text)).to.deep.equal([]);
    });

  it('hold the strings of the gold set, whatever their style', () => {
    const strings = goldReferences('gold-').map(({ text }) =>
      text.replace(/^(?:\[?\(?\d+[\]).]|[①-⑳])\s*/u, ''),
    );
    const found = entriesOf(listed('References', strings)).flat();
    const missed = strings.filter((text) => !found.includes(text));
    expect(missed).to.deep.equal([]);
  });

  const letters = (at: number) =>
    String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + (Math.floor(at / 676) % 26));
  const many = Array.from(
    { length: 100_000 },
    (_, at) => `Brown${letters(at)}, B. (2014). Rivers and banks ${at}. Tern Books.`,
  );

  it('may have a hundred thousand entries', () => {
    expect(findReferenceLists(`References\n\n${many.join('\n')}`)[0]?.entries.length).to.equal(many.length);
    expect(findReferenceLists(many.join('\n\n'))[0]?.entries.length).to.equal(many.length);
  });

  const hostile: Readonly<Record<string, string>> = {
    'a hundred thousand headings': 'References\n'.repeat(100_000),
    'a hundred thousand lines that never end': Array.from(
      { length: 100_000 },
      (_, at) => `Brown${letters(at)}, B. 2014 and`,
    ).join('\n'),
    'a megabyte in one line': `References\n\n${'Brown, B. and the (2014) '.repeat(40_000)}`,
    'a megabyte of brackets': `References\n\n${'[('.repeat(500_000)}`,
    'half a megabyte without an end': `References\n\n${'a'.repeat(500_000)}`,
  };
  for (const [what, text] of Object.entries(hostile))
    it(`are looked for in ${what}, and no entry is longer than a page`, () => {
      for (const { entries } of findReferenceLists(text))
        for (const entry of entries) expect(entry.text.length).to.be.at.most(4_000);
    });
});
