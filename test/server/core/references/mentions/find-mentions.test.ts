import { expect } from 'chai';
import type { Citable } from '../../../../../server/core/references/mentions/citable.ts';
import { findMentions } from '../../../../../server/core/references/mentions/find-mentions.ts';

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

  it('reads a page that follows later in the sentence', () => {
    const [mention] = findMentions('Hale (1994) holds that it froze in winter (p. 12).', works, [], 'en');
    expect(mention?.locator).to.equal('p. 12');
  });
});
