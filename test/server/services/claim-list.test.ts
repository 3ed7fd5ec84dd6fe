import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { addCitation } from '../../../server/services/citations.ts';
import { type ClaimFilter, type ClaimOrder, listClaims } from '../../../server/services/claim-list.ts';
import { addClaim } from '../../../server/services/claims.ts';
import { addProject } from '../../../server/services/projects.ts';
import { addReference } from '../../../server/services/references.ts';
import { listRelations, type RelationFilter } from '../../../server/services/relation-list.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { addSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const blank = { creators: [], publisher: '', date: '', url: '', language: 'en' };
const words = ['One', 'Two', 'Three', 'Four', 'Five'];
const body = words.map((word) => `${word} is a number.`).join('\n\n');

describe('the lists of claims and relations', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
    const { workspace } = open;
    await addProject(workspace, 'Ann', { title: 'P', description: '' });
    for (const [id, title, framing] of [
      ['a', 'Zeta', 'US'],
      ['b', 'Alpha', 'Chinese'],
    ] as const)
      await addSource(workspace, 'Ann', 'p', {
        metadata: { ...blank, title, framing },
        body,
        origin: 'paste',
        id,
      });
    const one = await tag('Ann', 'a', 'Three', { kind: 'causal', tags: ['x'], note: 'Về quan hệ' });
    const two = await tag('Ben', 'a', 'One', { certainty: 'unsure', voice: { who: 'other', name: 'Lê' } });
    const three = await tag('Ann', 'b', 'Two', { tags: ['x', 'y'] });
    await tag('Ben', 'b', 'Five', {});
    await relate('Ann', one.id, three.id, 'contradicts');
    await relate('Ben', one.id, two.id, 'supports');
    const reference = await addReference(workspace, 'Ann', 'p', { csl: { type: 'book', title: 'B' } });
    const link = { claim: two.id, reference: reference.id, locator: '', quote: '', note: '' };
    await addCitation(workspace, 'Ann', 'p', { ...link, intent: 'discusses' });
  });
  after(() => open.close());

  function tag(by: string, source: string, word: string, more: object) {
    const target = { source, spans: [{ exact: `${word} is a number.` }] };
    return addClaim(open.workspace, by, 'p', claimInputSchema.parse({ target, ...more }));
  }

  function relate(by: string, from: string, to: string, kind: 'contradicts' | 'supports') {
    return addRelation(open.workspace, by, 'p', { from, to, kind, rationale: '', certainty: 'certain' });
  }

  /** Source and first word of each claim of the list. */
  async function listed(filter: ClaimFilter, order: ClaimOrder = 'source', number = 1, size = 50) {
    const { items } = await listClaims(open.workspace, 'p', filter, order, { number, size });
    return items.map(({ claim }) => `${claim.target.source} ${claim.target.spans[0]?.exact.split(' ')[0]}`);
  }

  it('goes by source, in the order of the text', async () => {
    expect(await listed({})).to.deep.equal(['b Two', 'b Five', 'a One', 'a Three']);
  });

  it('goes from the newest, or from the most related', async () => {
    expect(await listed({}, 'newest')).to.deep.equal(['b Five', 'b Two', 'a One', 'a Three']);
    expect(await listed({}, 'related')).to.deep.equal(['a Three', 'b Two', 'a One', 'b Five']);
  });

  it('gives one page, also over the edge of a source', async () => {
    expect(await listed({}, 'source', 1, 3)).to.deep.equal(['b Two', 'b Five', 'a One']);
    expect(await listed({}, 'source', 2, 3)).to.deep.equal(['a Three']);
    expect(await listed({}, 'source', 3, 3)).to.deep.equal([]);
  });

  const filters: readonly (readonly [string, ClaimFilter, readonly string[]])[] = [
    ['source', { source: 'b' }, ['b Two', 'b Five']],
    ['framing', { framing: 'US' }, ['a One', 'a Three']],
    ['kind', { kind: 'causal' }, ['a Three']],
    ['voice', { voice: 'other' }, ['a One']],
    ['certainty', { certainty: 'unsure' }, ['a One']],
    ['tag', { tag: 'x' }, ['b Two', 'a Three']],
    ['person', { person: 'Ben' }, ['b Five', 'a One']],
    ['state', { state: 'lost' }, []],
    ['a citation', { cited: true }, ['a One']],
    ['no citation', { cited: false }, ['b Two', 'b Five', 'a Three']],
    ['a relation', { related: true }, ['b Two', 'a One', 'a Three']],
    ['no relation', { related: false }, ['b Five']],
    ['words of the quote, without case', { text: 'NUMBER five' }, ['b Five']],
    ['words of the note, without marks', { text: 'quan he' }, ['a Three']],
    ['the name of a voice', { text: 'le' }, ['a One']],
    ['several conditions at once', { tag: 'x', framing: 'Chinese', related: true }, ['b Two']],
  ];
  for (const [what, filter, claims] of filters)
    it(`filters by ${what}`, async () => expect(await listed(filter)).to.deep.equal(claims));

  it('says how many relations and citations a claim has, and what can be filtered by', async () => {
    const page = { number: 1, size: 2 };
    const list = await listClaims(open.workspace, 'p', {}, 'related', page);
    expect(list.total).to.equal(4);
    expect(list.items[0]).to.include({ relations: 2, citations: 0 });
    expect(list.choices).to.deep.equal({ tags: ['x', 'y'], people: ['Ann', 'Ben'] });
  });

  /** The kinds of the relations listed. */
  async function related(filter: RelationFilter) {
    const { items } = await listRelations(open.workspace, 'p', filter, { number: 1, size: 50 });
    return items.map(({ relation }) => relation.kind);
  }

  const relationFilters: readonly (readonly [string, RelationFilter, readonly string[]])[] = [
    ['nothing, newest first', {}, ['supports', 'contradicts']],
    ['kind', { kind: 'supports' }, ['supports']],
    ['across sources', { scope: 'across' }, ['contradicts']],
    ['within a source', { scope: 'within' }, ['supports']],
    ['a pair of framings', { framing: 'Chinese', otherFraming: 'US' }, ['contradicts']],
    ['the same pair the other way round', { framing: 'US', otherFraming: 'Chinese' }, ['contradicts']],
    ['a framing with itself', { framing: 'US', otherFraming: 'US' }, ['supports']],
    ['one framing', { framing: 'Chinese' }, ['contradicts']],
    ['a source', { source: 'b' }, ['contradicts']],
    ['a person', { person: 'Ben' }, ['supports']],
  ];
  for (const [what, filter, kinds] of relationFilters)
    it(`filters relations by ${what}`, async () => expect(await related(filter)).to.deep.equal(kinds));

  it('gives both claims of a relation with their sources', async () => {
    const { items } = await listRelations(open.workspace, 'p', { scope: 'across' }, { number: 1, size: 50 });
    expect(items[0]?.from.source?.framing).to.equal('US');
    expect(items[0]?.to.source?.framing).to.equal('Chinese');
    expect(items[0]?.to.claim?.target.spans[0]?.exact).to.equal('Two is a number.');
  });
});
