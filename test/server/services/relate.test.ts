import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { DomainError } from '../../../server/core/errors.ts';
import { addClaim } from '../../../server/services/claims.ts';
import { undoChange } from '../../../server/services/history.ts';
import { addProject } from '../../../server/services/projects.ts';
import { type EndsInput, relate } from '../../../server/services/relate.ts';
import { addSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const terms = { kind: 'contradicts', rationale: '', certainty: 'certain' } as const;

describe('relating words that are not claims yet', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ida', { id: 'winter', title: 'Winter', description: '' });
    for (const id of ['harbour', 'mayor']) {
      const metadata = {
        title: id,
        creators: [],
        publisher: '',
        date: '',
        url: '',
        language: 'en',
        framing: '',
      };
      await addSource(open.workspace, 'Ida', 'winter', {
        id,
        metadata,
        body: 'It froze. It thawed.',
        origin: 'paste',
      });
    }
  });
  afterEach(() => open.close());

  const words = (source: string, exact: string) => ({ target: { source, spans: [{ exact }] } });
  const make = (ends: EndsInput) => relate(open.workspace, 'Ben', 'winter', ends, terms);
  const count = (type: 'claim' | 'relation') => open.workspace.store.count('winter', { type });
  async function codeOf(ends: EndsInput): Promise<string> {
    const error: unknown = await make(ends).catch((thrown: unknown) => thrown);
    return error instanceof DomainError ? error.code : 'none';
  }

  it('makes both claims and the relation in one change', async () => {
    const before = await open.workspace.store.seq('winter');
    const relation = await make({ from: words('harbour', 'It froze.'), to: words('mayor', 'It thawed.') });
    expect(await open.workspace.store.seq('winter')).to.equal(before + 1);
    const from = await open.workspace.store.read('winter', 'claim', relation.from);
    const to = await open.workspace.store.read('winter', 'claim', relation.to);
    expect([from, to].map((claim) => claim?.target.spans[0]?.exact)).to.deep.equal([
      'It froze.',
      'It thawed.',
    ]);
    expect(relation.sources).to.deep.equal(['harbour', 'mayor']);
  });

  it('takes all of it back at once', async () => {
    const { rev } = await make({ from: words('harbour', 'It froze.'), to: words('mayor', 'It thawed.') });
    await undoChange(open.workspace, 'Ben', 'winter', rev);
    expect([await count('claim'), await count('relation')]).to.deep.equal([0, 0]);
  });

  it('leaves the claim that was there before when it is taken back', async () => {
    const input = claimInputSchema.parse(words('harbour', 'It froze.'));
    const claim = await addClaim(open.workspace, 'Ida', 'winter', input);
    const { rev } = await make({ from: { claim: claim.id }, to: words('mayor', 'It thawed.') });
    await undoChange(open.workspace, 'Ben', 'winter', rev);
    expect([await count('claim'), await count('relation')]).to.deep.equal([1, 0]);
  });

  it('changes nothing when one end cannot be made', async () => {
    const here = words('harbour', 'It froze.');
    expect(await codeOf({ from: here, to: words('mayor', 'It burned.') })).to.equal('quote-not-found');
    expect(await codeOf({ from: here, to: { claim: 'aaaaaaaaaa' } })).to.equal('missing-target');
    expect(await codeOf({ from: here, to: here })).to.equal('self-relation');
    expect([await count('claim'), await count('relation')]).to.deep.equal([0, 0]);
  });
});
