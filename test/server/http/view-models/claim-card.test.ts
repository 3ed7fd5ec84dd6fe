import { expect } from 'chai';
import { claimSchema } from '../../../../server/core/claim.ts';
import { sourceSchema } from '../../../../server/core/source.ts';
import { claimCard } from '../../../../server/http/view-models/claim-card.ts';
import { stateWords, voiceWords } from '../../../../server/http/view-models/claim-signs.ts';
import { momentOf } from '../../../../server/http/view-models/moment.ts';

const made = {
  project: 'p',
  rev: 7,
  creator: '林岚',
  created: '2026-11-07T23:30:00.000Z',
  modified: '2026-11-07T23:30:00.000Z',
};
const span = (exact: string, start: number) => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
});
const claim = claimSchema.parse({
  type: 'claim',
  id: 'aaaaaaaaaaaaaaaa',
  ...made,
  sources: ['s'],
  links: [],
  target: { source: 's', version: 1, state: 'sure', spans: [span('One\nline.', 3), span('Another.', 30)] },
  kind: 'causal',
  voice: { who: 'author', name: '', framing: '', manner: 'said' },
  certainty: 'certain',
  tags: ['a'],
  note: '',
});
const source = sourceSchema.parse({
  type: 'source',
  ...made,
  id: 's',
  sources: ['s'],
  links: [],
  title: '源',
  creators: [],
  publisher: '',
  date: '',
  url: '',
  language: 'zh',
  framing: '',
  versions: [
    {
      number: 1,
      created: made.created,
      creator: 'x',
      origin: 'file',
      bodyHash: '',
      textHash: '',
      textLength: 9,
      sentences: 1,
    },
  ],
});
const parts = { claim, source, relations: [], citations: [], stances: [], suggests: false };

describe('claimCard', () => {
  it('shows what is there and is silent on what is usual', () => {
    const card = claimCard(parts);
    expect(card).to.include({
      htmlId: 'claim-aaaaaaaaaaaaaaaa',
      rev: 7,
      start: 3,
      end: 12,
      lang: 'zh',
      stateKey: 'sure',
    });
    expect(card).to.include({
      certainty: '',
      voice: '',
      goesToo: '',
      note: undefined,
      state: undefined,
      revised: undefined,
    });
    expect(card.quote).to.equal('One line. […] Another.');
    expect(card.kind).to.include({ sign: 'C', label: 'causal' });
    expect(JSON.parse(card.spans)).to.deep.equal([
      [3, 12],
      [30, 38],
    ]);
    expect(card.made.day).to.equal('7 Nov 2026');
  });

  it('leads to its forms with the way back, where there is one', () => {
    expect(claimCard(parts).paths.edit).to.equal('/projects/p/claims/aaaaaaaaaaaaaaaa/edit');
    expect(claimCard(parts, { back: '/x?a=1#b' }).paths.cite).to.equal(
      '/projects/p/claims/aaaaaaaaaaaaaaaa/cite?back=%2Fx%3Fa%3D1%23b',
    );
    expect(claimCard(parts).paths.reader).to.equal('/projects/p/sources/s#claim-aaaaaaaaaaaaaaaa');
  });

  it('tells doubt, voice and revision in words', () => {
    const voice = { who: 'other' as const, name: 'Lê', framing: 'Vietnamese', manner: 'reported' as const };
    const revised = { ...claim, certainty: 'unsure' as const, voice, modified: '2026-11-09T00:00:00.000Z' };
    const card = claimCard({ ...parts, claim: revised });
    expect(card).to.include({ certainty: 'unsure', voice: 'reported of Lê (Vietnamese)' });
    expect(card.revised?.day).to.equal('9 Nov 2026');
  });
});

describe('words of a card', () => {
  it('name a voice without a name, and an author who does not say outright', () => {
    expect(voiceWords({ who: 'other', name: '', framing: '', manner: 'said' })).to.equal(
      'said by someone else',
    );
    expect(voiceWords({ who: 'author', name: '', framing: '', manner: 'inferred' })).to.match(/^inferred/);
  });

  it('tell each state that is not sure with a sign of its own', () => {
    const states = (['check', 'lost'] as const).map((state) => stateWords({ ...claim.target, state }));
    expect(new Set(states.map((state) => state?.sign)).size).to.equal(2);
    for (const state of states) expect(state?.words).to.match(/text has changed/);
  });

  it('tell an instant by its day in UTC', () => {
    expect(momentOf('2026-01-01T00:00:00.000Z')).to.include({
      day: '1 Jan 2026',
      full: '1 Jan 2026, 00:00 UTC',
    });
  });
});
