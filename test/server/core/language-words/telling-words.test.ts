import { expect } from 'chai';
import { languages } from '../../../../server/core/language-words/languages.ts';
import { tellingWords } from '../../../../server/core/language-words/telling-words.ts';
import { wordsFor } from '../../../../server/core/language-words/words-for.ts';

/** Language, text, and what its telling words say. */
const cases = [
  ['en', 'Forty-two of them didn’t all leave.', '40 2 not all'],
  ['en-GB', 'Never before had most of the two thousand come.', 'not most 2 1000'],
  ['de', 'Dreiundvierzig Häuser, aber kein einziges für alle.', '3 40 not all'],
  ['fr', 'Ils n’étaient pas tous d’accord, quarante disaient non.', 'not not all 40 not'],
  ['es', 'Nunca llegaron cuarenta, sino algunas.', 'not 40 some'],
  ['ru', 'Не все сорок домов сгорели.', 'not all 40'],
  ['ar', 'ولم يصل أربعون رجلا، بل بعض منهم.', 'not 40 some'],
  ['hi', 'सभी चालीस घर नहीं जले।', 'all 40 not'],
  ['vi', 'Hai tàu không quay lại, tất cả đều mất.', '2 not all'],
  ['zh', '三十艘船没有全部返回，统一之后是第四次。', '3 10 not all 1 4'],
  ['ja', '三十人は来なかった。すべて失われた。', '3 10 not all'],
] as const;

describe('tellingWords', () => {
  for (const [language, text, values] of cases)
    it(`finds the numbers, negations and quantifiers of ${language} in “${text}”`, () => {
      const words = wordsFor(language);
      const found = words === undefined ? [] : tellingWords(words, text);
      expect(found.map(({ value }) => value).join(' ')).to.equal(values);
      for (const { word, start, end } of found) expect(text.slice(start, end)).to.equal(word);
    });

  it('puts a word together that a line’s end or a soft hyphen parts', () => {
    const words = wordsFor('en');
    const found = words === undefined ? [] : tellingWords(words, 'four-\nteen and thir\u00adteen');
    expect(found.map(({ value }) => value)).to.deep.equal(['14', '13']);
  });

  it('calls weak what is part of common phrases, unless it counts or ranks', () => {
    const words = wordsFor('zh');
    const found = words === undefined ? [] : tellingWords(words, '统一以后三艘船第一次来');
    expect(found.map(({ word, isWeak }) => [word, isWeak])).to.deep.equal([
      ['一', true],
      ['三', false],
      ['一', false],
    ]);
  });

  it('knows no words of a language without a table', () => {
    expect(wordsFor('tlh')).to.equal(undefined);
    expect(wordsFor('constructor')).to.equal(undefined);
  });
});

describe('the tables of words', () => {
  for (const [language, { numbers, negations, quantifiers, weak = '' }] of Object.entries(languages))
    it(`of ${language} gives each word one meaning and knows all that it calls weak`, () => {
      const all = [...Object.values(numbers), negations, ...Object.values(quantifiers)].flatMap((list) =>
        list.split(' '),
      );
      expect(all.filter((word, index) => all.indexOf(word) !== index)).to.deep.equal([]);
      expect(all.filter((word) => word !== word.normalize('NFC').toLowerCase())).to.deep.equal([]);
      expect(weak.split(' ').filter((word) => word !== '' && !all.includes(word))).to.deep.equal([]);
    });
});
