import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { addClaim, retractClaim, reviseClaim } from '../../../server/services/claims.ts';
import { findClaims, maxFound } from '../../../server/services/find-claims.ts';
import { findSentences } from '../../../server/services/find-sentences.ts';
import { undoChange } from '../../../server/services/history.ts';
import { projectWords } from '../../../server/services/project-words.ts';
import { addProject } from '../../../server/services/projects.ts';
import { addSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const blank = { creators: [], publisher: '', date: '', url: '', framing: '' };
const bodies = {
  hanoi: 'Quan hệ hai nước đã thay đổi. Đoàn sứ giả đến kinh đô. Vua tiếp đoàn.',
  peking: '两国关系发生了变化。使团抵达京城。皇帝接见了使团。',
  london: 'Relations between the two states changed. The embassy reached the capital. Relations stayed bad.',
};

describe('findClaims', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { id: 'p', title: 'P', description: '' });
    for (const [id, body] of Object.entries(bodies)) {
      const metadata = { ...blank, title: `The ${id} account`, language: '', framing: id.toUpperCase() };
      await addSource(open.workspace, 'Ann', 'p', { id, body, metadata, origin: 'paste' });
    }
  });
  afterEach(() => open.close());

  function tag(source: string, exact: string, more: object = {}) {
    const input = claimInputSchema.parse({ target: { source, spans: [{ exact }] }, ...more });
    return addClaim(open.workspace, 'Ann', 'p', input);
  }
  async function found(typed: string, source = '', except = ''): Promise<string[]> {
    const claims = await findClaims(open.workspace, 'p', { typed, source, except });
    return claims.map(({ claim }) => claim.target.spans[0]?.exact ?? '');
  }
  const vietnamese = 'Đoàn sứ giả đến kinh đô.';
  const chinese = '使团抵达京城。';
  const english = 'The embassy reached the capital.';

  it('finds parts of words in any script, with and without accents', async () => {
    await tag('hanoi', vietnamese);
    await tag('peking', chinese);
    await tag('london', english);
    for (const typed of ['doan su gia', 'ĐOÀN', 'kinh do doan'])
      expect(await found(typed), typed).to.deep.equal([vietnamese]);
    for (const typed of ['使团', '京']) expect(await found(typed), typed).to.deep.equal([chinese]);
    for (const typed of ['embas', 'capital reach'])
      expect(await found(typed), typed).to.deep.equal([english]);
    expect(await found('embassy doan')).to.deep.equal([]);
  });

  it('looks into notes, tags, voices, titles and framings too, after the quotes', async () => {
    await tag('hanoi', vietnamese, {
      note: 'the embassy, that is',
      tags: ['arrival'],
      voice: { who: 'other', name: 'Lê' },
    });
    await tag('london', english);
    expect(await found('embassy')).to.deep.equal([english, vietnamese]);
    expect(await found('arrival')).to.deep.equal([vietnamese]);
    expect(await found('le')).to.include(vietnamese);
    expect(await found('LONDON')).to.deep.equal([english]);
    expect(await found('london account embassy')).to.deep.equal([english]);
  });

  it('puts other sources first, and the words as typed before the words apart', async () => {
    const [near, far] = ['Relations between the two states changed.', 'Relations stayed bad.'];
    await tag('london', near);
    await tag('london', far);
    await tag('hanoi', vietnamese, { note: 'relations' });
    expect(await found('relations', 'london')).to.deep.equal([vietnamese, far, near]);
    expect(await found('two states', 'hanoi')).to.deep.equal([near]);
    expect(await found('states two', 'hanoi')).to.deep.equal([near]);
  });

  it('offers the newest when nothing is typed, never the claim that is looked from, and no more than a screenful', async () => {
    const first = await tag('london', english);
    for (let count = 0; count < maxFound + 5; count += 1) await tag('peking', chinese);
    const all = await found('', 'london', first.id);
    expect(all).to.have.length(maxFound);
    expect(await found('embassy', '', first.id)).to.deep.equal([]);
  });

  it('lists what nothing is typed for as the sources stand, other sources first', async () => {
    const [near, far] = ['Relations between the two states changed.', 'Relations stayed bad.'];
    await tag('peking', chinese);
    for (const exact of [near, far, english]) await tag('london', exact);
    await tag('hanoi', 'Vua tiếp đoàn.');
    await tag('hanoi', vietnamese);
    const hanoi = [vietnamese, 'Vua tiếp đoàn.'];
    expect(await found('', 'peking')).to.deep.equal([...hanoi, near, english, far, chinese]);
    expect(await found(' ', 'london')).to.deep.equal([...hanoi, chinese, near, english, far]);
  });

  it('has the newest of a long project among what nothing is typed for', async () => {
    for (let count = 0; count < maxFound + 5; count += 1) await tag('hanoi', vietnamese);
    await tag('peking', chinese);
    const offered = await found('', 'london');
    expect(offered).to.have.length(maxFound);
    expect(offered.at(-1)).to.equal(chinese);
  });

  it('follows what is changed, retracted and brought back', async () => {
    const claim = await tag('london', english);
    expect(await found('frost')).to.deep.equal([]);
    const revised = await reviseClaim(open.workspace, 'Ann', 'p', claim.id, claim.rev, { tags: ['frost'] });
    expect(await found('frost')).to.deep.equal([english]);
    const seq = await retractClaim(open.workspace, 'Ann', 'p', claim.id, revised.rev);
    expect(await found('frost')).to.deep.equal([]);
    await undoChange(open.workspace, 'Ann', 'p', seq);
    expect(await found('frost')).to.deep.equal([english]);
    expect((await projectWords(open.workspace, 'p')).tags).to.deep.equal(['frost']);
  });

  it('answers many at once with the same, while claims are added', async () => {
    const adding = Promise.all([tag('london', english), tag('london', 'Relations stayed bad.')]);
    await Promise.all(Array.from({ length: 20 }, () => found('embassy')));
    await adding;
    expect(await found('embassy')).to.deep.equal([english]);
  });

  it('offers the project’s words: framings by alphabet, tags by use', async () => {
    await tag('london', english, { tags: ['rare', 'often'], voice: { who: 'other', framing: 'Dutch' } });
    await tag('hanoi', vietnamese, { tags: ['often'] });
    const { framings, tags } = await projectWords(open.workspace, 'p');
    expect(framings).to.deep.equal(['Dutch', 'HANOI', 'LONDON', 'PEKING']);
    expect(tags).to.deep.equal(['often', 'rare']);
  });

  describe('findSentences', () => {
    const sentences = async (typed: string, except = 'london') =>
      (await findSentences(open.workspace, 'p', typed, except)).map(({ exact }) => exact);

    it('offers untagged sentences of other sources', async () => {
      expect(await sentences('使团')).to.deep.equal([chinese, '皇帝接见了使团。']);
      await tag('peking', chinese);
      expect(await sentences('使团')).to.deep.equal(['皇帝接见了使团。']);
      expect(await sentences('DOAN', 'peking')).to.deep.equal([vietnamese, 'Vua tiếp đoàn.']);
      expect(await sentences('embassy')).to.deep.equal([]);
    });

    it('waits for enough to be typed', async () => {
      for (const typed of ['', 'd', 'do', '使', '  '])
        expect(await sentences(typed), typed).to.deep.equal([]);
    });
  });
});
