import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import type { PlaceChoice } from '../../../server/core/place-choice.ts';
import { addClaim } from '../../../server/services/claims.ts';
import { undoChange } from '../../../server/services/history.ts';
import { placeClaim } from '../../../server/services/place-claim.ts';
import { readQueue } from '../../../server/services/review-queue.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { addChangedText, type ChangedText, reviseText } from '../../support/changed-text.ts';

describe('a claim whose place is not sure', () => {
  let open: OpenApp;
  let made: ChangedText;
  beforeEach(async () => {
    open = await openApp();
    made = await addChangedText(open.workspace);
  });
  afterEach(() => open.close());

  const queue = (source?: string) => readQueue(open.workspace, 'winter', source);
  const read = (id: string) => requireRecord(open.workspace, 'winter', 'claim', id);
  async function place(id: string, choice: PlaceChoice) {
    return placeClaim(open.workspace, 'Ben', 'winter', id, (await read(id)).rev, choice);
  }
  async function refusal(id: string, choice: PlaceChoice, rev?: number): Promise<unknown> {
    const { rev: present } = await read(id);
    return placeClaim(open.workspace, 'Ben', 'winter', id, rev ?? present, choice).catch(
      (error: unknown) => error,
    );
  }
  const textNow = async () =>
    (await open.workspace.texts.read(await requireRecord(open.workspace, 'winter', 'source', 'harbour')))
      .text;

  it('waits in the queue in the order of the text, with its words of before and of now', async () => {
    const [first, second, ...others] = await queue();
    expect(others).to.deep.equal([]);
    expect([first?.claim.id, second?.claim.id]).to.deep.equal([made.ships, made.bread]);
    expect(first?.was).to.containSubset({
      version: 1,
      passages: [
        { before: 'The harbour froze in January. ', exact: '40 ships waited outside for nine days.' },
      ],
    });
    expect(first?.proposed?.passages[0]?.exact).to.equal('50 ships waited outside for nine days.');
    expect(first?.proposed?.words[0]?.filter(({ kind }) => kind !== 'same')).to.deep.equal([
      { text: '40', kind: 'removed' },
      { text: '50', kind: 'added' },
    ]);
    expect(second?.proposed).to.equal(undefined);
    for (const one of [first, second]) expect(one?.why).to.match(/^[A-Z].*\.$/);
  });

  it('is looked for near the sentences that stood beside it', async () => {
    const lost = (await queue()).find(({ claim }) => claim.id === made.bread);
    const text = await textNow();
    const nearest = ['Snow fell on the roofs of the town.', 'The mayor called it a mild winter.'];
    expect(nearest.map((sentence) => text.indexOf(sentence))).to.include(lost?.near);
  });

  it('is sure once the proposed place is accepted, and undoing asks again', async () => {
    const placed = await place(made.ships, { choice: 'accept' });
    expect(placed.target).to.include({ state: 'sure', version: 2 });
    expect(placed.target.spans[0]?.exact).to.equal('50 ships waited outside for nine days.');
    expect(placed.earlier?.map(({ version, state }) => [version, state])).to.deep.equal([[1, 'sure']]);
    expect((await queue()).map(({ claim }) => claim.id)).to.deep.equal([made.bread]);
    await undoChange(open.workspace, 'Ben', 'winter', placed.rev);
    expect((await queue()).map(({ claim }) => claim.id)).to.deep.equal([made.ships, made.bread]);
    expect((await queue())[0]?.was?.version).to.equal(1);
  });

  it('stands where a sentence was clicked, completed from the text', async () => {
    const text = await textNow();
    const exact = 'Snow fell on the roofs of the town.';
    const start = text.indexOf(exact);
    const { target } = await place(made.bread, { choice: 'place', start, end: start + exact.length });
    expect(target).to.deep.include({ source: 'harbour', version: 2, state: 'sure' });
    expect(target.spans).to.have.length(1);
    expect(target.spans[0]).to.include({ exact, start });
    expect(text.slice(0, start).endsWith(target.spans[0]?.prefix ?? '?')).to.equal(true);
  });

  it('keeps its words when it is left lost, and is asked for again only after another version', async () => {
    const { target } = await place(made.ships, { choice: 'lost' });
    expect(target).to.include({ state: 'lost', leftLost: true, version: 2 });
    expect(target.spans[0]?.exact).to.equal('40 ships waited outside for nine days.');
    expect((await queue()).map(({ claim }) => claim.id)).to.deep.equal([made.bread, made.ships]);
    await reviseText(open.workspace, 'Another preface.\n\n40 ships waited outside for nine days.');
    const again = await read(made.ships);
    expect(again.target).not.to.have.property('leftLost');
  });

  it('is offered other places where its very words stand, and takes the one chosen', async () => {
    const forty = '40 ships waited outside for nine days.';
    const moved = `Snow fell on the roofs of the town. The mayor said: ${forty} He called it a mild winter.`;
    const open50 = '50 ships waited outside for nine days.';
    await reviseText(
      open.workspace,
      `# The winter\n\nThe harbour froze in January. ${open50} Nobody was hurt.\n\n${moved}`,
    );
    const waiting = (await queue()).find(({ claim }) => claim.id === made.ships);
    expect(waiting?.proposed?.passages.map(({ exact }) => exact)).to.deep.equal([open50]);
    expect(waiting?.candidates.map(({ passages }) => passages[0]?.exact)).to.deep.equal([forty]);
    const { target } = await place(made.ships, { choice: 'candidate', candidate: 1 });
    const start = (await textNow()).indexOf(forty);
    expect([target.state, target.spans[0]?.start]).to.deep.equal(['sure', start]);
  });

  it('that has several spans goes on with those that are still there', async () => {
    const spans = [
      { exact: 'Snow fell on the roofs of the town.' },
      { exact: 'The mayor called it a mild winter.' },
    ];
    const input = claimInputSchema.parse({ target: { source: 'harbour', spans } });
    const { id } = await addClaim(open.workspace, 'Ida', 'winter', input);
    await reviseText(
      open.workspace,
      '# The winter\n\nThe harbour froze in January. Nobody was hurt.\n\nSnow fell on the roofs of the town.',
    );
    const waiting = (await queue()).find(({ claim }) => claim.id === id);
    expect(waiting?.claim.target.state).to.equal('lost');
    expect(waiting?.was?.passages).to.have.length(2);
    expect(waiting?.candidates[0]?.passages.map(({ exact }) => exact)).to.deep.equal([spans[0]?.exact]);
    const { target, earlier } = await place(id, { choice: 'candidate', candidate: 1 });
    expect([target.state, target.spans.length]).to.deep.equal(['sure', 1]);
    expect(earlier?.[0]?.spans).to.have.length(2);
  });

  it('is not written over by one who has not seen the last change of it', async () => {
    const { rev } = await read(made.ships);
    await place(made.ships, { choice: 'accept' });
    expect(await refusal(made.ships, { choice: 'lost' }, rev)).to.include({ code: 'stale' });
  });

  for (const [what, choice] of [
    ['a proposal, where there is none', { choice: 'accept' }],
    ['a place that is not offered', { choice: 'candidate', candidate: 9 }],
    ['a place past the end', { choice: 'place', start: 0, end: 1_000_000 }],
    ['an end before the start', { choice: 'place', start: 5, end: 4 }],
  ] satisfies [string, PlaceChoice][]) {
    it(`refuses ${what}, and stays as it is`, async () => {
      const before = await read(made.bread);
      expect(await refusal(made.bread, choice)).to.include({ code: 'invalid' });
      expect(await read(made.bread)).to.deep.equal(before);
    });
  }

  it('is not asked for when it is sure', async () => {
    expect(await refusal(made.froze, { choice: 'accept' })).to.include({ code: 'invalid' });
  });

  it('is listed for its own source only', async () => {
    expect(await queue('harbour')).to.have.length(2);
    expect(await queue('other')).to.deep.equal([]);
  });
});
