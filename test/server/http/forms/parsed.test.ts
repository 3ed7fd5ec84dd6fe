import { expect } from 'chai';
import { splitTags } from '../../../../server/http/forms/claim-form.ts';
import { splitNames } from '../../../../server/http/forms/new-reference-form.ts';
import { readSentenceChoice, sentenceChoice } from '../../../../server/http/forms/sentence-choice.ts';
import { returnPath } from '../../../../server/http/return-path.ts';

describe('what is typed into the forms of cards', () => {
  for (const [typed, tags] of [
    ['', []],
    [' , ,', []],
    ['ice', ['ice']],
    ['ice, cold snap ,冰，雪、霜', ['ice', 'cold snap', '冰', '雪', '霜']],
  ] as const)
    it(`parts the tags of “${typed}”`, () => expect(splitTags(typed)).to.deep.equal(tags));

  for (const [typed, names] of [
    ['', []],
    ['Berg, Anna', [{ family: 'Berg', given: 'Anna' }]],
    [
      'Berg, Anna; 王，明\n\n UNESCO ',
      [{ family: 'Berg', given: 'Anna' }, { family: '王', given: '明' }, { literal: 'UNESCO' }],
    ],
    ['Lévi-Strauss, Claude, père', [{ family: 'Lévi-Strauss', given: 'Claude, père' }]],
  ] as const)
    it(`parts the names of “${typed}”`, () => expect(splitNames(typed)).to.deep.equal(names));

  it('names a sentence so that it is found again, whatever script its source’s name is in', () => {
    for (const source of ['paper', '关系', 'a.b-c_d']) {
      const choice = sentenceChoice(source, 3, { start: 5, end: 19 });
      expect(readSentenceChoice(choice)).to.deep.equal({
        source,
        version: 3,
        spans: [{ start: 5, end: 19 }],
      });
    }
  });

  for (const value of [
    '',
    'aaaaaaaaaaaaaaaa',
    'sentence:',
    'sentence:../x:1:0:5',
    'sentence:a:1:-1:5',
    'sentence:a:1:0:5:6',
    'sentence:a:1:0:9999999999',
  ])
    it(`takes “${value}” for no sentence`, () => expect(readSentenceChoice(value)).to.equal(undefined));

  for (const [back, path] of [
    ['/projects/p?a=b#c', '/projects/p?a=b#c'],
    ['', ''],
    ['/', ''],
    ['//evil.example', ''],
    ['https://evil.example', ''],
  ] as const)
    it(`goes back to “${path}” when asked for “${back}”`, () => {
      const form = new URLSearchParams({ back });
      expect(returnPath({ form, query: new URLSearchParams() })).to.equal(path);
      expect(returnPath({ form: new URLSearchParams(), query: form })).to.equal(path);
    });
});
