import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { addCitation } from '../../../server/services/citations.ts';
import { addClaim, retractClaim, reviseClaim } from '../../../server/services/claims.ts';
import { addProject } from '../../../server/services/projects.ts';
import { addReference } from '../../../server/services/references.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { retractSource } from '../../../server/services/retract-source.ts';
import { search } from '../../../server/services/search.ts';
import type { SearchGroup } from '../../../server/services/search-entries.ts';
import { addSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const blank = { creators: [], publisher: '', date: '', url: '' };
const body = `# Hai nước

Quan hệ hai nước đã thay đổi. The old court received the envoy. 两国外交关系正常化。

The envoy left.
`;

describe('search', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
    const metadata = { ...blank, title: 'The Lê court', language: 'vi', framing: 'Vietnamese' };
    await addSource(open.workspace, 'Ann', 'p', { metadata, body, origin: 'paste', id: 's' });
  });
  afterEach(() => open.close());

  /** What is found in one group, as it is shown. */
  async function found(group: SearchGroup, typed: string): Promise<string[]> {
    const { groups } = await search(open.workspace, 'p', typed, { limit: 50, offset: 0 });
    return (groups.find((one) => one.group === group)?.hits ?? []).map(({ entry }) => entry.text);
  }

  function tag(exact: string, more: object = {}) {
    const target = { source: 's', spans: [{ exact }] };
    return addClaim(open.workspace, 'Ann', 'p', claimInputSchema.parse({ target, ...more }));
  }

  it('finds a Vietnamese sentence with and without its marks', async () => {
    expect(await found('sentence', 'quan he')).to.deep.equal(['Quan hệ hai nước đã thay đổi.']);
    expect(await found('sentence', 'Quan Hệ')).to.deep.equal(['Quan hệ hai nước đã thay đổi.']);
    expect(await found('sentence', 'da thay doi')).to.deep.equal(['Quan hệ hai nước đã thay đổi.']);
  });

  it('finds Chinese words of any length inside a sentence', async () => {
    for (const typed of ['关', '关系', '外交关系', '两国外交关系正常化'])
      expect(await found('sentence', typed), typed).to.deep.equal(['两国外交关系正常化。']);
    expect(await found('sentence', '关外交')).to.deep.equal([]);
  });

  it('asks for all words, takes the last as a beginning, and phrases word for word', async () => {
    expect(await found('sentence', 'court envo')).to.deep.equal(['The old court received the envoy.']);
    expect(await found('sentence', '"the envoy"')).to.have.length(2);
    expect(await found('sentence', '"court envoy"')).to.deep.equal([]);
  });

  it('says where in the text a sentence begins', async () => {
    const { groups } = await search(open.workspace, 'p', 'left', { limit: 5, offset: 0 });
    const hit = groups.flatMap((group) => group.hits).find(({ entry }) => entry.group === 'sentence');
    const source = await open.workspace.store.read('p', 'source', 's');
    const { text } = await open.workspace.texts.read(source ?? expect.fail('the source is gone'));
    expect(hit?.entry.start).to.equal(text.indexOf('The envoy left'));
    expect(hit?.marks).to.deep.equal([{ start: 10, end: 14 }]);
  });

  it('finds claims, notes of claims, relations and citations, tags, references and sources', async () => {
    const one = await tag('The envoy left.', { note: 'He hurried', tags: ['departure'] });
    const other = await tag('The old court received the envoy.');
    const csl = {
      type: 'book',
      title: 'Ceremonies',
      abstract: 'On hurrying',
      author: [{ literal: 'Nobody' }],
    };
    const reference = await addReference(open.workspace, 'Ann', 'p', { csl });
    const ends = { from: one.id, to: other.id };
    await addRelation(open.workspace, 'Ann', 'p', {
      ...ends,
      kind: 'agrees',
      rationale: 'both hurry',
      certainty: 'certain',
    });
    const link = {
      claim: one.id,
      reference: reference.id,
      intent: 'discusses',
      locator: '',
      quote: '',
    } as const;
    await addCitation(open.workspace, 'Ann', 'p', { ...link, note: 'hurry, says page 3' });
    expect(await found('claim', 'envoy')).to.have.length(2);
    expect(await found('note', 'hurr')).to.have.members(['He hurried', 'both hurry', 'hurry, says page 3']);
    expect(await found('tag', 'depart')).to.deep.equal(['departure']);
    expect(await found('reference', 'nobody')).to.have.length(1);
    expect(await found('reference', 'hurrying')).to.have.length(1);
    expect(await found('source', 'le court')).to.deep.equal(['The Lê court']);
  });

  it('follows what is added, revised and retracted after the first search', async () => {
    expect(await found('claim', 'envoy')).to.deep.equal([]);
    const claim = await tag('The envoy left.', { tags: ['one'] });
    expect(await found('claim', 'envoy')).to.deep.equal(['The envoy left.']);
    const revised = await reviseClaim(open.workspace, 'Ann', 'p', claim.id, claim.rev, { tags: ['two'] });
    expect(await found('tag', 'one')).to.deep.equal([]);
    expect(await found('tag', 'two')).to.deep.equal(['two']);
    await retractClaim(open.workspace, 'Ann', 'p', claim.id, revised.rev);
    expect(await found('claim', 'envoy')).to.deep.equal([]);
    expect(await found('tag', 'two')).to.deep.equal([]);
  });

  it('forgets the sentences of a source that was taken away', async () => {
    expect(await found('sentence', 'envoy')).to.have.length(2);
    const source = await open.workspace.store.read('p', 'source', 's');
    await retractSource(open.workspace, 'Ann', 'p', 's', source?.rev ?? 0);
    expect(await found('sentence', 'envoy')).to.deep.equal([]);
  });

  it('finds nothing of a project that had the same name before', async () => {
    expect(await found('sentence', 'envoy')).to.have.length(2);
    await open.workspace.store.retire('p');
    await open.workspace.library.retire('p');
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
    expect(await found('sentence', 'envoy')).to.deep.equal([]);
  });

  it('gives the marks that were typed before words that only fold to them', async () => {
    await tag('Quan hệ hai nước đã thay đổi.', { note: 'Quan he. Quan he. Quan he.' });
    await tag('The envoy left.', { note: 'Nói dài về quan hệ giữa hai bên trong nhiều năm' });
    const [first] = await found('note', 'quan hệ');
    expect(first).to.match(/^Nói dài/);
  });

  it('gives one window of one group, and its whole number', async () => {
    const window = { group: 'sentence', limit: 1, offset: 1 } as const;
    const { groups } = await search(open.workspace, 'p', 'envoy', window);
    const sentences = groups.find((one) => one.group === 'sentence');
    expect(sentences?.total).to.equal(2);
    expect(sentences?.hits).to.have.length(1);
  });

  it('answers signs and nothing with nothing', async () => {
    for (const typed of ['', '  ', '“”', '!?'])
      expect((await search(open.workspace, 'p', typed, { limit: 5, offset: 0 })).groups).to.deep.equal([]);
  });
});
