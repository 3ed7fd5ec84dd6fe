import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { DomainError } from '../../../server/core/errors.ts';
import { relationInputSchema } from '../../../server/core/relation.ts';
import { addClaim, retractClaim } from '../../../server/services/claims.ts';
import { undoChange } from '../../../server/services/history.ts';
import { addProject } from '../../../server/services/projects.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { retractSource } from '../../../server/services/retract-source.ts';
import { addSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const metadata = {
  title: 'Text',
  creators: [],
  publisher: '',
  date: '',
  url: '',
  language: 'en',
  framing: '',
};

describe('claims that many people work on at once', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ida', { id: 'winter', title: 'Winter', description: '' });
    await addText('text');
  });
  afterEach(() => open.close());

  const addText = (id: string) =>
    addSource(open.workspace, 'Ida', 'winter', {
      id,
      metadata,
      body: 'It froze. It thawed.',
      origin: 'paste',
    });
  const tag = (source = 'text') =>
    addClaim(
      open.workspace,
      'Ida',
      'winter',
      claimInputSchema.parse({ target: { source, spans: [{ exact: 'It froze.' }] } }),
    );
  const relate = (from: string, to: string) =>
    addRelation(open.workspace, 'Ben', 'winter', relationInputSchema.parse({ from, to, kind: 'agrees' }));
  const listAll = async (type: 'claim' | 'relation') =>
    (await open.workspace.store.list('winter', { type })).items;

  /** Every refusal is one that a person can understand. */
  function expectRefused(results: readonly PromiseSettledResult<unknown>[], codes: readonly string[]): void {
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(result.reason).to.be.instanceOf(DomainError);
      expect(codes).to.include(result.reason.code);
    }
  }

  it('never leave a relation without its claim, whoever is first', async () => {
    for (let round = 0; round < 30; round += 1) {
      const [one, two] = await Promise.all([tag(), tag()]);
      const results = await Promise.allSettled([
        relate(one.id, two.id),
        retractClaim(open.workspace, 'Ida', 'winter', one.id, one.rev),
        relate(two.id, one.id),
      ]);
      expectRefused(results, ['missing-target', 'not-found']);
      expect(results[1]?.status).to.equal('fulfilled');
    }
    const claims = new Set((await listAll('claim')).map(({ id }) => id));
    for (const relation of await listAll('relation'))
      expect(relation.links.filter((link) => !claims.has(link))).to.deep.equal([]);
  });

  it('never stay behind on a source that is taken away', async () => {
    for (let round = 0; round < 20; round += 1) {
      const source = await addText(`text-${round}`);
      const results = await Promise.allSettled([
        tag(source.id),
        retractSource(open.workspace, 'Ben', 'winter', source.id, source.rev),
        tag(source.id),
      ]);
      expectRefused(results, ['missing-target', 'not-found']);
      expect(results[1]?.status).to.equal('fulfilled');
      const { items } = await open.workspace.store.list('winter', { type: 'claim', source: source.id });
      expect(items).to.deep.equal([]);
    }
  });

  it('are not undone under a relation that comes at the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [one, two] = await Promise.all([tag(), tag()]);
      const results = await Promise.allSettled([
        undoChange(open.workspace, 'Ida', 'winter', one.rev),
        relate(one.id, two.id),
      ]);
      expectRefused(results, ['missing-target', 'in-use']);
      expect(results.filter(({ status }) => status === 'fulfilled').length).to.equal(1);
    }
  });
});
