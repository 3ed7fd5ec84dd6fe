import { expect } from 'chai';
import type { Mention } from '../../../../../server/core/references/mentions/citable.ts';
import { findMentions } from '../../../../../server/core/references/mentions/find-mentions.ts';
import { type GoldMention, type GoldSet, goldText, goldTexts } from '../../../../support/gold-mentions.ts';

/** Of what is found, how much is right; of what is there, how much is found. */
const floor = 0.95;
const languages: Readonly<Record<string, string>> = { mixed: '', notes: 'en', numbered: 'en' };
const fields = ['kind', 'end', 'locator', 'intent'] as const;

/** A mention is right when it begins where it should, and names the works that it should. */
function nameOf({ start, keys }: Pick<Mention, 'start' | 'keys'>): string {
  return `${start} ${[...keys].sort().join()}`;
}

/** The language of a file, as its name ends with. */
function languageOf(name: string): string {
  return languages[name] ?? name.replace(/^.*-/, '');
}

function compare(name: string, inWhichLanguage = languageOf(name), set: GoldSet = '') {
  const { citables, text, mentions } = goldText(name, set);
  const known = new Map(mentions.map((mention) => [nameOf(mention), mention]));
  const found = findMentions(text, citables, [], inWhichLanguage);
  const pairs = found.flatMap((mention): (readonly [Mention, GoldMention])[] => {
    const gold = known.get(nameOf(mention));
    return gold === undefined ? [] : [[mention, gold]];
  });
  return { found: found.length, present: mentions.length, pairs };
}

/** All texts of a set together. */
function figuresOf(set: GoldSet, inWhichLanguage?: string) {
  const all = goldTexts(set).map((name) => compare(name, inWhichLanguage ?? languageOf(name), set));
  return sharesOf({
    found: all.reduce((sum, { found }) => sum + found, 0),
    present: all.reduce((sum, { present }) => sum + present, 0),
    pairs: all.flatMap(({ pairs }) => pairs),
  });
}

function sharesOf({ found, present, pairs }: ReturnType<typeof compare>) {
  const alike = (field: (typeof fields)[number]) =>
    pairs.filter(([mention, gold]) => mention[field] === gold[field]).length / pairs.length;
  return { precision: pairs.length / found, recall: pairs.length / present, alike };
}

describe('findMentions on the gold set', () => {
  for (const name of goldTexts()) {
    it(`finds the mentions of ${name}, and nothing else`, () => {
      const { precision, recall } = sharesOf(compare(name));
      expect(precision).to.be.at.least(floor);
      expect(recall).to.be.at.least(floor);
    });

    it(`reads kind, end, locator and intent in ${name}`, () => {
      const { alike } = sharesOf(compare(name));
      for (const field of fields) expect(alike(field), field).to.be.at.least(floor);
    });
  }

  it('finds them as well where the language is not known', () => {
    for (const name of goldTexts()) {
      const { precision, recall } = sharesOf(compare(name, ''));
      expect(precision, name).to.be.at.least(floor);
      expect(recall, name).to.be.at.least(floor);
    }
  });
});

describe('findMentions on texts that were written and labelled before it was tried on them', () => {
  const held = {
    'unseen/': { precision: 1, recall: 0.99, intent: 0.96 },
    'plain-names/': { precision: 1, recall: 0.94, intent: 1 },
    'held-out/': { precision: 1, recall: 0.98, intent: 0.92 },
  };
  for (const set of ['unseen/', 'plain-names/', 'held-out/'] as const)
    for (const language of [undefined, ''])
      it(`finds no fewer and no other mentions of ${set} than it did${language === '' ? ', where the language is not known' : ''}`, () => {
        const { precision, recall, alike } = figuresOf(set, language);
        expect(precision).to.be.at.least(held[set].precision);
        expect(recall).to.be.at.least(held[set].recall);
        for (const field of ['kind', 'end', 'locator'] as const)
          expect(alike(field), field).to.be.at.least(floor);
        expect(alike('intent')).to.be.at.least(held[set].intent);
      });
});
