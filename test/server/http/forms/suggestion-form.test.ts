import { expect } from 'chai';
import { readSuggestionAct } from '../../../../server/http/forms/suggestion-form.ts';

const claim = '1kdvdna1j162f3w3';
const other = '1kdvdna1j162f3w4';
const sentence = 'sentence:en-b:1:10:20';
const target = { source: 'en-b', version: 1, spans: [{ start: 10, end: 20 }] };
const read = (fields: Record<string, string>) => readSuggestionAct(new URLSearchParams(fields));

describe('the form of a suggestion', () => {
  it('relates the first to the second, or the other way round', () => {
    const fields = { one: claim, other: sentence, kind: 'supports' };
    expect(read(fields)).to.deep.equal({
      kind: 'relate',
      relation: 'supports',
      from: { claim },
      to: { target },
    });
    expect(read({ ...fields, turned: 'on' })).to.deep.include({ from: { target }, to: { claim } });
  });

  it('dismisses by the claim that stands on one of the two, and by both sentences where none does', () => {
    const here = 'sentence:en-a:1:0:5';
    const hereTarget = { source: 'en-a', version: 1, spans: [{ start: 0, end: 5 }] };
    const fields = { oneSentence: here, otherSentence: sentence, dismiss: 'yes' };
    const pairOf = (ends: Record<string, string>) => read({ ...fields, ...ends });
    expect(pairOf({ one: claim, other: sentence })).to.deep.equal({
      kind: 'dismiss',
      pair: { claim, target },
    });
    expect(pairOf({ one: here, other: claim })).to.deep.equal({
      kind: 'dismiss',
      pair: { claim, target: hereTarget },
    });
    expect(pairOf({ one: here, other: sentence })).to.deep.equal({
      kind: 'dismiss',
      pair: { target, other: hereTarget },
    });
  });

  it('attaches with a stance, and with the answer of a question', () => {
    const fields = { one: claim, other, attach: 'yes' };
    expect(read({ ...fields, stance: `${claim} denies` })).to.deep.equal({
      kind: 'attach',
      end: { claim: other },
      statement: claim,
      stance: 'denies',
      answer: undefined,
    });
    expect(read({ ...fields, stance: `${claim} affirms a2` })).to.deep.include({
      stance: 'affirms',
      answer: 'a2',
    });
  });

  const bad: readonly Record<string, string>[] = [
    {},
    { one: claim },
    { one: '../etc', other: sentence, kind: 'agrees' },
    { one: claim, other: sentence },
    { one: claim, other: sentence, kind: 'hates' },
    { one: claim, other: sentence, attach: 'yes', stance: 'nowhere affirms' },
    { one: claim, other, dismiss: 'yes' },
  ];
  for (const fields of bad)
    it(`is nothing when it does not say what to do: ${JSON.stringify(fields)}`, () => {
      expect(read(fields)).to.equal(undefined);
    });
});
