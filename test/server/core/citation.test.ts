import { expect } from 'chai';
import { citationIntents } from '../../../server/core/citation.ts';
import { intentChoices } from '../../../server/http/view-models/choices.ts';

/** Object properties of CiTO 2.8.1 whose subject is the citing side, as far as they are used here. */
const ofCitingSide = new Set([
  'agreesWith',
  'citesAsEvidence',
  'critiques',
  'disagreesWith',
  'discusses',
  'obtainsSupportFrom',
  'qualifies',
]);

describe('the intents of citations', () => {
  it('are properties of CiTO that run from the claim to the reference', () => {
    for (const intent of Object.keys(citationIntents)) expect(ofCitingSide).to.include(intent);
    expect(citationIntents).not.to.have.any.keys('supports', 'isSupportedBy', 'contradicts');
  });

  it('are offered as sentences that begin with the claim and name the reference', () => {
    for (const { label, hint } of intentChoices(''))
      expect(label, hint).to.match(/^This claim .*the reference/);
    expect(intentChoices('qualifies').filter(({ checked }) => checked)).to.have.length(1);
  });
});
