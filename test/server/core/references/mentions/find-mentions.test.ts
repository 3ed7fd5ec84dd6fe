import { expect } from 'chai';
import type { Citable } from '../../../../../server/core/references/mentions/citable.ts';
import { findMentions, mentionFinder } from '../../../../../server/core/references/mentions/find-mentions.ts';

function citable(
  key: string,
  family: string,
  given: string,
  year: string,
  more: Partial<Citable> = {},
): Citable {
  return {
    key,
    names: [{ family, given }],
    year,
    title: `The title of ${key} at length`,
    label: '',
    ...more,
  };
}

const works = [
  citable('hale', 'Hale', 'C.', '1994'),
  citable('hale-later', 'Hale', 'C.', '2007'),
  citable('brandt', 'Brandt', 'Oskar', '2009'),
  citable('one', 'Reed', 'Louis', '2013'),
  citable('two', 'Reed', 'Louis', '2013'),
  citable('may', 'May', 'Ruth', '2015'),
  citable('third', 'Stone', 'Ida', '1999', { label: '3' }),
  citable('moon', '', '', '2019', { names: [{ literal: 'Ministry of the Moon' }] }),
  citable('moon-later', '', '', '2020', { names: [{ literal: 'Ministry of the Moon' }] }),
  citable('wang', '', '', '2011', { names: [{ literal: '王小明' }] }),
  citable('ouyang', '欧阳', '文', '2012'),
];

/** What is found, as `words → keys`. */
function found(
  text: string,
  except: readonly { readonly start: number; readonly end: number }[] = [],
): string[] {
  return findMentions(text, works, except, 'en').map(
    ({ start, end, keys }) => `${text.slice(start, end)} → ${keys.join()}`,
  );
}

describe('findMentions', () => {
  const cases: readonly (readonly [text: string, ...mentions: string[]])[] = [
    ['It froze (Hale, 1994).', 'Hale, 1994 → hale'],
    ['It froze (see Hale (1994), p. 3).', 'Hale (1994), p. 3 → hale'],
    ['It froze (Hale 1994; 2007).', 'Hale 1994 → hale', '2007 → hale-later'],
    ['Hale 1994: 7 has more.', 'Hale 1994: 7 → hale'],
    ['C. Hale (1994) has more.', 'C. Hale (1994) → hale'],
    ['It froze (Reed, 2013).', 'Reed, 2013 → one,two'],
    ['It froze, wrote Oskar Brandt in a letter to his sister.', 'Oskar Brandt → brandt'],
    ['According to Brandt, it froze in every winter of the decade.', 'Brandt → brandt'],
    ['It froze in that year [3].', '3 → third'],
    ['“It froze,” Brandt said, and he put the thermometer away.', 'Brandt → brandt'],
    ['Brandt wrote in his journal: “It froze in every winter.”', 'Brandt → brandt'],
    ['In Oskar Brandt’s view it froze in every winter of that decade.', 'Oskar Brandt → brandt'],
    ['It froze (Brandt 12; Stone 45–47).', 'Brandt 12 → brandt', 'Stone 45–47 → third'],
    ['It froze (Ministry of the Moon [MoM], 2019).', 'Ministry of the Moon [MoM], 2019 → moon'],
    [
      'It froze (Ministry of the Moon [LUNA], 2019; LUNA, 2020).',
      'Ministry of the Moon [LUNA], 2019 → moon',
      'LUNA, 2020 → moon-later',
    ],
    ['It froze (MOTM, 2020).', 'MOTM, 2020 → moon-later'],
    ['It froze (王, 2011), and 欧阳 (2012) says so.', '王, 2011 → wang', '欧阳 (2012) → ouyang'],
    ['It froze (Hale, 1994). It thawed (ibid., p. 3).', 'Hale, 1994 → hale', 'ibid., p. 3 → hale'],
    [
      'It froze (Hale, 2007; Brandt, 2009). It thawed (Hale, op. cit., 5).',
      'Hale, 2007 → hale-later',
      'Brandt, 2009 → brandt',
      'Hale, op. cit., 5 → hale-later',
    ],
  ];
  for (const [text, ...mentions] of cases)
    it(`finds ${mentions.join(' and ')} in “${text}”`, () => expect(found(text)).to.deep.equal(mentions));

  const nothing = [
    'It froze (2013), and again (May 2015), as one sees (Figure 3).',
    'It froze [sic] in [12] and [4] of the years [0, 3].',
    'The work of Green (1994) and of Hale and Green (1994) is another.',
    'It froze (Hale and Green, 1994).',
    'Peter Hale said that it froze in every winter of the decade.',
    'Hale (1995) is a year late.',
    'The Brandt house stood at the river until it was sold to the town.',
    'In May it froze, as it had in every May of the decade before that.',
    'Oskar Brandt climbed the hill in the snow, and nobody saw him come back.',
    'On that evening Oskar Brandt wrote to the town that was his home.',
    'Brandt wrote down what the river said, and found a boat at the bank.',
    'According to the town, the river froze; so did the lake, said the men of Hale.',
    'It froze (May 15), and again (Table 2).',
    'It froze (LUNA, 2020), as one reads in the paper (ibid.).',
    '大王（2011）没有结冰，人人都这样说，也都这样写。',
  ];
  for (const text of nothing) it(`finds nothing in “${text}”`, () => expect(found(text)).to.deep.equal([]));

  it('finds nothing where it is told not to look', () => {
    const text = 'It froze (Hale, 1994).\n\nHale, C. (1994). The title.';
    expect(found(text, [{ start: text.indexOf('\n'), end: text.length }])).to.deep.equal([
      'Hale, 1994 → hale',
    ]);
  });

  it('tells the words that an intent is guessed from', () => {
    const text = 'Contrary to Hale (1994), it froze. Brandt (2009) shows it. It froze (Reed, 2013).';
    expect(findMentions(text, works, [], 'en').map(({ intent, because }) => [intent, because])).to.deep.equal(
      [
        ['disagreesWith', 'Contrary to'],
        ['citesAsEvidence', 'shows'],
        ['citesAsEvidence', ''],
      ],
    );
  });

  it('takes what somebody rejects for what they hold, and not for what is held against them', () => {
    const intents = (text: string) => findMentions(text, works, [], 'en').map(({ intent }) => intent);
    expect(intents('Hale (1994) rejects this.')).to.deep.equal(['obtainsSupportFrom']);
    expect(intents('This paper rejects Hale (1994).')).to.deep.equal(['disagreesWith']);
  });

  it('takes the same for the last work that the part before has mentioned', () => {
    const finder = mentionFinder(works, 'en');
    finder.find('It froze (Hale, 1994; Brandt, 2009).');
    expect(finder.find('It thawed (ibid., 12).')).to.deep.include.members([
      {
        start: 11,
        end: 20,
        kind: 'again',
        keys: ['brandt'],
        locator: '12',
        intent: 'citesAsEvidence',
        because: '',
      },
    ]);
  });

  it('reads a page that follows later in the sentence', () => {
    const [mention] = findMentions('Hale (1994) holds that it froze in winter (p. 12).', works, [], 'en');
    expect(mention?.locator).to.equal('p. 12');
  });
});
