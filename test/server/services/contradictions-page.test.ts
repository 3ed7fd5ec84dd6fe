import { expect } from 'chai';
import { relationInputSchema } from '../../../server/core/relation.ts';
import {
  type PageFilter,
  type PageWindow,
  readContradictions,
} from '../../../server/services/contradictions-page.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { addVersion } from '../../../server/services/versions.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const usual = { sort: 'newest', number: 1, size: 20, since: undefined } as const;

describe('the page of contradictions', () => {
  let open: OpenApp;
  let made: ComparedProject;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
  });
  afterEach(() => open.close());

  const read = (filter: PageFilter = {}, window: Partial<PageWindow> = {}) =>
    readContradictions(open.workspace, 'winter', filter, { ...usual, ...window });
  const relate = (from: string, to: string, kind: 'contradicts' | 'reframes', by = 'Ida') =>
    addRelation(open.workspace, by, 'winter', relationInputSchema.parse({ from, to, kind }));

  /** The harbour froze (port) or not (town), over which Ben thinks otherwise; and forty ships or thirty, marked by Ida. */
  async function dispute() {
    const froze = await made.claim('harbour', 'The harbour froze in January.');
    const never = await made.claim('mayor', 'The harbour never froze.');
    const { id } = await made.statement('The harbour froze.', { topic: 'Ice' });
    await made.stance(id, froze.id, 'affirms');
    await made.stance(id, never.id, 'denies', { certainty: 'likely', rationale: 'Never is never.' });
    await made.stance(id, never.id, 'mentions', {}, 'Ben');
    const forty = await made.claim('harbour', 'Forty ships waited outside.');
    const thirty = await made.claim('mayor', 'Thirty ships waited for a week.');
    const relation = await relate(forty.id, thirty.id, 'contradicts');
    return { froze, never, statement: id, forty, thirty, relation };
  }

  it('shows each under its statement, with everybody’s stances and both quotes in their context', async () => {
    const { statement, never } = await dispute();
    const { groups, counts, total } = await read();
    expect([counts, total]).to.deep.equal([{ contradicts: 2, reframes: 0 }, 2]);
    expect(groups.map((group) => group.statement?.text)).to.deep.equal([undefined, 'The harbour froze.']);
    const told = groups[1]?.items[0];
    const [on] = told?.statements ?? [];
    expect(on?.statement.id).to.equal(statement);
    expect(on?.stances[1].map(({ creator, kind }) => [creator, kind])).to.deep.equal([
      ['Ida', 'denies'],
      ['Ben', 'mentions'],
    ]);
    expect(told?.ends[1].claim?.id).to.equal(never.id);
    expect(told?.ends[1].place?.context.after).to.equal(' Thirty ships waited for a week.');
  });

  it('shows what somebody marked under the statement that both claims bear on', async () => {
    const { forty, thirty, relation } = await dispute();
    const { id } = await made.statement('Ships waited.');
    await made.stance(id, forty.id, 'affirms');
    await made.stance(id, thirty.id, 'affirms');
    const group = (await read()).groups.find((one) => one.statement?.id === id);
    expect(group?.items.map(({ relations }) => relations[0]?.relation.id)).to.deep.equal([relation.id]);
  });

  it('is narrowed by pair of framings, statement, topic, person, and places that are not sure', async () => {
    const { statement, relation } = await dispute();
    const bread = await made.claim('baker', 'Bread was dear.');
    const never = await made.claim('mayor', 'Thirty ships waited for a week.');
    await relate(bread.id, never.id, 'reframes', 'Ben');
    const totals = async (filter: PageFilter) => (await read(filter)).total;
    for (const [filter, total] of [
      [{}, 3],
      [{ framing: 'Town', otherFraming: 'Port' }, 2],
      [{ framing: 'Town', otherFraming: 'Town' }, 1],
      [{ kind: 'reframes' }, 1],
      [{ statement }, 1],
      [{ topic: 'Ice' }, 1],
      [{ topic: 'Bread' }, 0],
      [{ person: 'Ben' }, 1],
      [{ marked: false }, 1],
      [{ unsure: true }, 0],
    ] as const)
      expect(await totals(filter), JSON.stringify(filter)).to.equal(total);
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'mayor');
    const body = 'The harbour never froze. Not a single boat had to stay.';
    await addVersion(open.workspace, 'Ida', 'winter', 'mayor', rev, { body, origin: 'edit' });
    expect(await totals({ unsure: true })).to.equal(2);
    const [group] = (await read({ unsure: true })).groups;
    expect(group?.items.some(({ relations }) => relations[0]?.relation.id === relation.id)).to.equal(true);
  });

  it('tells what is new since a change, by whom, and what waits', async () => {
    await dispute();
    const before = await read();
    expect(before.morning.since).to.equal(undefined);
    expect(before.morning.fresh).to.deep.equal({ contradicts: 0, reframes: 0 });
    const since = before.morning.seq;
    expect((await read({}, { since })).morning.fresh).to.deep.equal({ contradicts: 0, reframes: 0 });
    const bread = await made.claim('baker', 'Bread was dear.');
    const snow = await made.claim('baker', 'Snow fell on the roofs.');
    await relate(bread.id, snow.id, 'reframes', 'Ben');
    const { morning, groups } = await read({ isNew: true }, { since });
    expect(morning.fresh).to.deep.equal({ contradicts: 0, reframes: 1 });
    expect(morning.freshBy).to.deep.equal(['Ben']);
    expect(groups.flatMap(({ items }) => items.map(({ isFresh }) => isFresh))).to.deep.equal([true]);
    expect([morning.waiting, morning.unchecked, morning.needLook]).to.deep.equal([0, 1, 0]);
  });

  it('goes on with a statement on the next page and says so', async () => {
    const { id } = await made.statement('It was a hard winter.');
    const affirms = ['The harbour froze in January.', 'Forty ships waited outside.'] as const;
    for (const exact of affirms) await made.stance(id, (await made.claim('harbour', exact)).id, 'affirms');
    await made.stance(id, (await made.claim('baker', 'Bread was dear.')).id, 'denies');
    const pages = [await read({}, { size: 1 }), await read({}, { size: 1, number: 2 })];
    const shown = pages.map(({ groups: [group] }) => [group?.total, group?.isContinued, group?.items.length]);
    expect(shown).to.deep.equal([
      [2, false, 1],
      [2, true, 1],
    ]);
    expect((await read({}, { size: 1, number: 3 })).groups).to.deep.equal([]);
  });
});
