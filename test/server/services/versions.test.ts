import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import type { Source } from '../../../server/core/source.ts';
import { addClaim } from '../../../server/services/claims.ts';
import { undoChange } from '../../../server/services/history.ts';
import { addProject } from '../../../server/services/projects.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addSource } from '../../../server/services/sources.ts';
import { addVersion } from '../../../server/services/versions.ts';
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
const first = 'The harbour froze. Forty ships waited. The bread ran out.';
const second = 'A preface. The harbour froze. Forty ships waited. The bread ran out.';

describe('a new version of a source', () => {
  let open: OpenApp;
  let source: Source;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ida', { id: 'winter', title: 'Winter', description: '' });
    source = await addSource(open.workspace, 'Ida', 'winter', {
      id: 'text',
      metadata,
      body: first,
      origin: 'paste',
    });
  });
  afterEach(() => open.close());

  const tag = (exact: string) =>
    addClaim(
      open.workspace,
      'Ben',
      'winter',
      claimInputSchema.parse({ target: { source: 'text', spans: [{ exact }] } }),
    );
  const revise = (body: string, rev = source.rev) =>
    addVersion(open.workspace, 'Ida', 'winter', 'text', rev, { body, origin: 'upload' });
  const read = async (type: 'claim', id: string) => requireRecord(open.workspace, 'winter', type, id);

  it('takes the claims along in the same change, and becomes the current file', async () => {
    const claim = await tag('Forty ships waited.');
    const { rev, versions } = await revise(second);
    expect(versions.map(({ number, origin }) => [number, origin])).to.deep.equal([
      [1, 'paste'],
      [2, 'upload'],
    ]);
    const { target, rev: claimRev } = await read('claim', claim.id);
    expect([claimRev, target.version, target.state, target.spans[0]?.start]).to.deep.equal([
      rev,
      2,
      'sure',
      second.indexOf('Forty'),
    ]);
    expect((await read('claim', claim.id)).earlier).to.deep.equal([claim.target]);
    expect(await open.workspace.library.readCurrent('winter', 'text')).to.include('A preface.');
  });

  it('is not made of the same text', async () => {
    expect(await revise(first)).to.deep.equal(source);
    expect(await open.workspace.store.seq('winter')).to.equal(source.rev);
  });

  it('is refused on a stale look, and the file stays as it is', async () => {
    await revise(second);
    const refused = await revise('Another text.', source.rev).catch((error: unknown) => error);
    expect(refused).to.include({ code: 'stale' });
    expect(await open.workspace.library.readCurrent('winter', 'text')).to.include('A preface.');
    expect(await open.workspace.library.readVersion('winter', 'text', 3)).to.equal(undefined);
  });

  it('is one of several that come at once: one is taken, whole, and the others are refused', async () => {
    const bodies = ['One text.', 'Two texts.', 'Three texts.', 'Four texts.'];
    const results = await Promise.allSettled(bodies.map((body) => revise(body)));
    const taken = results.flatMap((result, at) => (result.status === 'fulfilled' ? [bodies[at]] : []));
    expect(taken).to.have.length(1);
    const stored = await open.workspace.library.readVersion('winter', 'text', 2);
    expect(stored?.body).to.equal(taken[0]);
    expect(await open.workspace.library.readCurrent('winter', 'text')).to.include(taken[0]);
    const now = await requireRecord(open.workspace, 'winter', 'source', 'text');
    expect((await open.workspace.texts.read(now)).text).to.equal(taken[0]);
  });

  it('leaves no claim behind that is made meanwhile', async () => {
    await Promise.all(['The harbour froze.', 'Forty ships waited.'].map(tag));
    const [, ...made] = await Promise.all([
      revise(second),
      tag('The bread ran out.'),
      tag('Forty ships waited.'),
    ]);
    for (const { id } of made) {
      const { target } = await read('claim', id);
      const { start = 0, end = 0, exact } = target.spans[0] ?? {};
      const { text } = await open.workspace.texts.read(
        await requireRecord(open.workspace, 'winter', 'source', 'text'),
        target.version,
      );
      expect(text.slice(start, end)).to.equal(exact);
    }
  });

  it('can be undone, and its number then stands for another text', async () => {
    const claim = await tag('Forty ships waited.');
    const { rev } = await revise(second);
    await undoChange(open.workspace, 'Ida', 'winter', rev);
    expect((await read('claim', claim.id)).target.version).to.equal(1);
    const undone = await requireRecord(open.workspace, 'winter', 'source', 'text');
    const again = await revise('Quite another text. Forty ships waited.', undone.rev);
    expect((await open.workspace.texts.read(again)).text).to.match(/^Quite another/);
    expect((await read('claim', claim.id)).target.spans[0]?.start).to.equal('Quite another text. '.length);
  });
});
