import { expect } from 'chai';
import { retractClaim } from '../../../server/services/claims.ts';
import { listContradictions } from '../../../server/services/contradictions.ts';
import { undoChange } from '../../../server/services/history.ts';
import { readCell, readMatrix } from '../../../server/services/matrix.ts';
import { addProject, removeProject } from '../../../server/services/projects.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { addVersion } from '../../../server/services/versions.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { refusal } from '../stores/refusal.ts';

const view = { columns: 'source', sort: 'order', filter: {} } as const;

describe('what is compared', () => {
  let open: OpenApp;
  let made: ComparedProject;
  let statement: string;
  let froze: string;
  let never: string;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
    statement = (await made.statement('The harbour froze.')).id;
    froze = (await made.claim('harbour', 'The harbour froze in January.')).id;
    never = (await made.claim('mayor', 'The harbour never froze.')).id;
    await made.stance(statement, froze, 'affirms');
    await made.stance(statement, never, 'denies', {}, 'Ben');
    await made.silence(statement, 'baker');
  });
  afterEach(() => open.close());

  const matrix = async () => (await readMatrix(open.workspace, 'winter', view)).matrix;
  const states = async () => (await matrix()).rows[0]?.cells.map(({ column, state }) => [column, state]);
  const contradictions = (filter = {}) =>
    listContradictions(open.workspace, 'winter', filter, { number: 1, size: 50 });
  const unsure = async () =>
    (await matrix()).rows[0]?.cells.map((cell) => (cell.state === 'stances' ? cell.unsure : 0));
  /** A next version, in which the harbour's sentence reads otherwise or is gone. */
  const revise = async (body: string) => {
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'harbour');
    await addVersion(open.workspace, 'Ida', 'winter', 'harbour', rev, { body, origin: 'upload' });
  };
  const whole = [
    ['source:harbour', 'stances'],
    ['source:baker', 'silent'],
    ['source:mayor', 'stances'],
  ];

  it('is in the matrix, and follows what is made, taken back and undone', async () => {
    expect(await states()).to.deep.equal(whole);
    const { rev } = await requireRecord(open.workspace, 'winter', 'claim', never);
    const seq = await retractClaim(open.workspace, 'Ben', 'winter', never, rev);
    expect((await states())?.at(-1)).to.deep.equal(['source:mayor', 'unchecked']);
    expect((await contradictions()).total).to.equal(0);
    await undoChange(open.workspace, 'Ben', 'winter', seq);
    expect(await states()).to.deep.equal(whole);
    expect((await contradictions()).total).to.equal(1);
  });

  it('survives a new version of a source, and says that its claim is no longer sure', async () => {
    const relation = { from: froze, to: never, kind: 'contradicts' as const, rationale: '' };
    await addRelation(open.workspace, 'Ida', 'winter', { ...relation, certainty: 'certain' });
    expect(await unsure()).to.deep.equal([0, 0, 0]);
    expect((await contradictions({ unsure: true })).total).to.equal(0);
    await revise('Not a word of ice. Forty ships waited outside.');
    const claim = await requireRecord(open.workspace, 'winter', 'claim', froze);
    expect(claim.target.state).to.not.equal('sure');
    expect(await states()).to.deep.equal(whole);
    expect(await unsure()).to.deep.equal([1, 0, 0]);
    const [one] = (await contradictions({ unsure: true })).items;
    expect(one?.ends[0].anchor).to.equal(claim.target.state);
    expect(one?.reasons.map(({ by }) => by)).to.deep.equal(['relation', 'statement']);
  });

  it('takes a stance of a claim that has lost its place, says that it is not sure, and lets silence be confirmed', async () => {
    await revise('Not a word of ice. Nobody came at all, and nothing was sold.');
    const lost = await requireRecord(open.workspace, 'winter', 'claim', froze);
    expect(lost.target.state).to.equal('lost');
    await made.stance(statement, froze, 'affirms', {}, 'Ben');
    expect(await unsure()).to.deep.equal([1, 0, 0]);
    expect((await made.silence(statement, 'harbour')).version).to.equal(2);
  });

  it('survives a new version in which the claims are sure, and has nothing to say of them', async () => {
    await revise('It was cold. The harbour froze in January. Forty ships waited outside.');
    expect(await states()).to.deep.equal(whole);
    expect(await unsure()).to.deep.equal([0, 0, 0]);
  });

  it('opens a cell to its stances with claims, and to its silences', async () => {
    const said = await readCell(open.workspace, 'winter', statement, 'framing:Town');
    expect(said.stances.map(({ stance, claim, source }) => [stance.kind, claim.id, source.id])).to.deep.equal(
      [['denies', never, 'mayor']],
    );
    expect(said.silences.map(({ source }) => source)).to.deep.equal(['baker']);
    expect(said.cell).to.deep.include({ state: 'stances', silent: 1, sources: 2 });
    expect(await refusal(readCell(open.workspace, 'winter', statement, 'source:nowhere'))).to.equal(
      'not-found',
    );
  });

  it('lists contradictions by framings, source, statement and mark, with their claims', async () => {
    const { items, counts, framingPairs } = await contradictions({ framing: 'Town', otherFraming: 'Port' });
    expect(items[0]?.claims.map((claim) => claim?.id)).to.deep.equal([froze, never]);
    expect(items[0]?.statements.map(({ id }) => id)).to.deep.equal([statement]);
    expect(counts).to.deep.equal({ contradicts: 1, reframes: 0 });
    expect(framingPairs).to.deep.equal([{ framings: ['Port', 'Town'], count: 1 }]);
    for (const [filter, total] of [
      [{ framing: 'Town', otherFraming: 'Town' }, 0],
      [{ source: 'mayor', statement, claim: never }, 1],
      [{ kind: 'reframes' }, 0],
      [{ person: 'Ben' }, 1],
      [{ person: 'Lan' }, 0],
      [{ marked: true }, 0],
      [{ marked: false }, 1],
    ] as const)
      expect((await contradictions(filter)).total, JSON.stringify(filter)).to.equal(total);
  });

  it('is not that of a project which had the same name before', async () => {
    expect((await matrix()).rows.length).to.equal(1);
    const { rev } = await requireRecord(open.workspace, 'winter', 'project', 'winter');
    await removeProject(open.workspace, 'winter', rev);
    await addProject(open.workspace, 'Ida', { id: 'winter', title: 'Another', description: '' });
    expect(await matrix()).to.deep.equal({ columns: [], groups: [], rows: [] });
    expect((await contradictions()).total).to.equal(0);
  });
});
