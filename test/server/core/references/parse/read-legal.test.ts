import { expect } from 'chai';
import { parseReference } from '../../../../../server/core/references/parse/parse-reference.ts';

const year = (issued: number) => ({ issued: { 'date-parts': [[issued]] } });

describe('an entry that is cited as lawyers do', () => {
  const cases: Readonly<Record<string, object>> = {
    'Rivermen v. Harbor Bd. of Port Ellis, 41 F.3d 1127, 1130 (2d Cir. 1996).': {
      type: 'legal_case',
      title: 'Rivermen v. Harbor Bd. of Port Ellis',
      'container-title': 'F.3d',
      volume: '41',
      page: '1127',
      ...year(1996),
    },
    'In re Estate of Quill, 88 N.Y.2d 401 (1999).': {
      type: 'legal_case',
      title: 'In re Estate of Quill',
      'container-title': 'N.Y.2d',
      volume: '88',
      page: '401',
      ...year(1999),
    },
    'Ferrier v Tolley [1951] 2 KB 77.': {
      type: 'legal_case',
      title: 'Ferrier v Tolley',
      'container-title': 'KB',
      volume: '2',
      page: '77',
      ...year(1951),
    },
    'R (Oakes) v Minister for Ferries [2014] UKSC 88': {
      type: 'legal_case',
      title: 'R (Oakes) v Minister for Ferries',
      number: 'UKSC 88',
      ...year(2014),
    },
    'River Pilots Act of 1974, 33 U.S.C. § 901 (2006).': {
      type: 'legislation',
      title: 'River Pilots Act of 1974',
      'container-title': 'U.S.C.',
      volume: '33',
      section: '901',
      ...year(2006),
    },
    'Harbour Dues (Exemptions) Act 1961, c 44': {
      type: 'legislation',
      title: 'Harbour Dues (Exemptions) Act 1961',
      number: '44',
      ...year(1961),
    },
    'Ferry Safety Act 1988 (Cth).': { type: 'legislation', title: 'Ferry Safety Act 1988', ...year(1988) },
    'Convention on Quiet Rivers, Norland-Sudland, May 4, 1962, 512 U.N.T.S. 9.': {
      type: 'treaty',
      title: 'Convention on Quiet Rivers',
      'container-title': 'U.N.T.S.',
      volume: '512',
      page: '9',
      issued: { 'date-parts': [[1962, 5, 4]] },
    },
    'Iris Vane & Tom Pell, Who Owns the Ebb, 71 Harb. L. Rev. 33, 40 (2011).': {
      type: 'article-journal',
      author: [
        { family: 'Vane', given: 'Iris' },
        { family: 'Pell', given: 'Tom' },
      ],
      title: 'Who Owns the Ebb',
      'container-title': 'Harb. L. Rev.',
      volume: '71',
      page: '33',
      ...year(2011),
    },
  };
  for (const [text, csl] of Object.entries(cases))
    it(`is read from “${text}”`, () => {
      const read = parseReference(text);
      expect(read.csl).to.deep.equal(csl);
      expect(Object.keys(read.certainty).sort()).to.deep.equal(Object.keys(csl).sort());
    });

  it('is none where a journal has a volume, its page and a year as well', () => {
    const { csl } = parseReference('Brown, B., Nature and nurture in eels, Eel Studies 12 (2001), 45-60.');
    expect(csl.type).to.equal('article-journal');
    expect(csl.author).to.deep.equal([{ family: 'Brown', given: 'B.' }]);
  });
});
