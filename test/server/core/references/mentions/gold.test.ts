import { expect } from 'chai';
import type { Mention } from '../../../../../server/core/references/mentions/citable.ts';
import { findMentions } from '../../../../../server/core/references/mentions/find-mentions.ts';
import { type GoldMention, goldText, goldTexts } from '../../../../support/gold-mentions.ts';

/** Of what is found, how much is right; of what is there, how much is found. */
const floor = 0.95;
const languages: Readonly<Record<string, string>> = { mixed: '', notes: 'en', numbered: 'en' };

/** A mention is right when it begins where it should, and names the works that it should. */
function nameOf({ start, keys }: Pick<Mention, 'start' | 'keys'>): string {
  return `${start} ${[...keys].sort().join()}`;
}

function compare(name: string, inWhichLanguage = languages[name] ?? name) {
  const { citables, text, mentions } = goldText(name);
  const known = new Map(mentions.map((mention) => [nameOf(mention), mention]));
  const found = findMentions(text, citables, [], inWhichLanguage);
  const pairs = found.flatMap((mention): (readonly [Mention, GoldMention])[] => {
    const gold = known.get(nameOf(mention));
    return gold === undefined ? [] : [[mention, gold]];
  });
  const alike = (field: 'kind' | 'locator' | 'intent' | 'end') =>
    pairs.filter(([mention, gold]) => mention[field] === gold[field]).length / pairs.length;
  return { precision: pairs.length / found.length, recall: pairs.length / mentions.length, alike };
}

describe('findMentions on the gold set', () => {
  for (const name of goldTexts()) {
    it(`finds the mentions of ${name}, and nothing else`, () => {
      const { precision, recall } = compare(name);
      expect(precision).to.be.at.least(floor);
      expect(recall).to.be.at.least(floor);
    });

    it(`reads kind, end, locator and intent in ${name}`, () => {
      const { alike } = compare(name);
      for (const field of ['kind', 'end', 'locator', 'intent'] as const)
        expect(alike(field), field).to.be.at.least(floor);
    });
  }

  it('finds them as well where the language is not known', () => {
    for (const name of goldTexts()) {
      const { precision, recall } = compare(name, '');
      expect(precision, name).to.be.at.least(floor);
      expect(recall, name).to.be.at.least(floor);
    }
  });
});
