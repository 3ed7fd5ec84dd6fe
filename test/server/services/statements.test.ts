import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import type { StatementPatch } from '../../../server/core/statement.ts';
import { byOrder } from '../../../server/core/statement-order.ts';
import { addClaim, retractClaim } from '../../../server/services/claims.ts';
import { undoChange } from '../../../server/services/history.ts';
import { reviseProject } from '../../../server/services/projects.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addRelation } from '../../../server/services/relations.ts';
import { statementFromClaim, statementFromRelation } from '../../../server/services/statement-from.ts';
import { moveStatement, retractStatement, reviseStatement } from '../../../server/services/statements.ts';
import { clearVerdict, setVerdict } from '../../../server/services/verdicts.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { failure, refusal } from '../stores/refusal.ts';

const question = { form: 'question', answers: [{ text: 'forty' }, { text: 'thirty' }] };
const words = { topic: '', tags: [], note: '' };

describe('statements', () => {
  let open: OpenApp;
  let made: ComparedProject;
  beforeEach(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
  });
  afterEach(() => open.close());

  const read = (id: string) => requireRecord(open.workspace, 'winter', 'statement', id);
  const revise = async (id: string, patch: StatementPatch) =>
    reviseStatement(open.workspace, 'Ida', 'winter', id, (await read(id)).rev, patch);
  const texts = async () => {
    const statements = (await open.workspace.store.list('winter', { type: 'statement' })).items;
    return [...statements].sort(byOrder).map(({ text }) => text);
  };

  it('stand in the order in which they were added, also when two come at one moment', async () => {
    await Promise.all(['a', 'b', 'c'].map((text) => made.statement(text)));
    const orders = (await made.all('statement')).flatMap((one) => ('order' in one ? [one.order] : []));
    expect(new Set(orders).size).to.equal(3);
    expect(await texts()).to.deep.equal(['a', 'b', 'c']);
  });

  it('are moved before another or behind all, and only what is moved is written', async () => {
    const [a, b, c] = [await made.statement('a'), await made.statement('b'), await made.statement('c')];
    const moved = await moveStatement(open.workspace, 'Ben', 'winter', c.id, c.rev, a.id);
    expect(await texts()).to.deep.equal(['c', 'a', 'b']);
    const [change] = await open.workspace.store.history('winter', moved.rev - 1, 1);
    expect(change?.writes.length).to.equal(1);
    await undoChange(open.workspace, 'Ben', 'winter', moved.rev);
    expect(await texts()).to.deep.equal(['a', 'b', 'c']);
    await moveStatement(open.workspace, 'Ben', 'winter', a.id, a.rev, undefined);
    expect(await texts()).to.deep.equal(['b', 'c', 'a']);
    expect(await refusal(moveStatement(open.workspace, 'Ben', 'winter', b.id, b.rev, 'nowhere0'))).to.equal(
      'missing-target',
    );
  });

  it('are moved to one place again and again without an end', async () => {
    const all = [];
    for (const text of ['a', 'b', 'c']) all.push(await made.statement(text));
    const [a, b] = all;
    for (let round = 0; round < 60; round += 1) {
      const { id, rev } = await read((round % 2 === 0 ? all[2]?.id : b?.id) ?? '');
      const before = round % 2 === 0 ? b?.id : all[2]?.id;
      await moveStatement(open.workspace, 'Ida', 'winter', id, rev, before);
      expect((await texts())[0]).to.equal(a?.text);
    }
    expect(await texts()).to.deep.equal(['a', 'b', 'c']);
  });

  it('refuse a question without answers, and an assertion with some', async () => {
    const bad = [
      made.statement('How many?', { form: 'question' }),
      made.statement('How many?', { form: 'question', answers: [{ text: 'forty' }] }),
      made.statement('How many?', { form: 'question', answers: [{ text: 'forty' }, { text: 'Forty' }] }),
      made.statement('Forty.', { answers: [{ text: 'forty' }, { text: 'thirty' }] }),
    ];
    for (const one of bad) {
      const error = await failure(one);
      expect([error.code, error.details.fields?.[0]?.path]).to.deep.equal(['invalid', 'answers']);
    }
    expect(await made.all('statement')).to.deep.equal([]);
  });

  it('keep the key of an answer that is reworded, and one that a claim gives', async () => {
    const asked = await made.statement('How many ships?', question);
    expect(asked.answers.map(({ key }) => key)).to.deep.equal(['a1', 'a2']);
    const claim = await made.claim('harbour', 'Forty ships waited outside.');
    await made.stance(asked.id, claim.id, 'affirms', { answer: 'a1' });
    const reworded = await revise(asked.id, {
      answers: [{ key: 'a1', text: '40' }, { text: 'fifty' }],
    });
    expect(reworded.answers).to.deep.equal([
      { key: 'a1', text: '40' },
      { key: 'a3', text: 'fifty' },
    ]);
    const without = { answers: [{ key: 'a3', text: 'fifty' }, { text: 'sixty' }] };
    expect(await refusal(revise(asked.id, without))).to.equal('in-use');
    expect(await refusal(revise(asked.id, { form: 'assertion' }))).to.equal('in-use');
  });

  it('become assertions and lose their answers when no claim gives one', async () => {
    const asked = await made.statement('How many ships?', question);
    expect((await revise(asked.id, { form: 'assertion', text: 'Forty.' })).answers).to.deep.equal([]);
  });

  it('are made of a claim, which affirms them, in one change', async () => {
    const claim = await made.claim('harbour', 'The harbour froze in January.');
    const statement = await statementFromClaim(open.workspace, 'Ben', 'winter', claim.id, words);
    expect(statement.text).to.equal('The harbour froze in January.');
    const [stance] = (await open.workspace.store.list('winter', { type: 'stance' })).items;
    expect(stance).to.deep.include({
      statement: statement.id,
      claim: claim.id,
      kind: 'affirms',
      creator: 'Ben',
      rev: statement.rev,
      sources: ['harbour'],
    });
    await undoChange(open.workspace, 'Ben', 'winter', statement.rev);
    expect(await made.said()).to.deep.equal([]);
  });

  for (const [kind, from, to] of [
    ['contradicts', 'affirms', 'denies'],
    ['reframes', 'affirms', 'reframes'],
    ['agrees', 'affirms', 'affirms'],
    ['qualifies', 'qualifies', 'affirms'],
  ] as const)
    it(`are made of a relation that ${kind}: ${from} and ${to}`, async () => {
      const first = await made.claim('harbour', 'The harbour froze in January.');
      const second = await made.claim('mayor', 'The harbour never froze.');
      const ends = { from: first.id, to: second.id, kind, rationale: '', certainty: 'certain' as const };
      const relation = await addRelation(open.workspace, 'Ida', 'winter', ends);
      const { text } = await statementFromRelation(open.workspace, 'Ida', 'winter', relation.id, words);
      const stances = (await open.workspace.store.list('winter', { type: 'stance' })).items;
      const said = new Map(stances.map((stance) => [stance.claim, stance.kind]));
      expect([said.get(first.id), said.get(second.id)]).to.deep.equal([from, to]);
      expect(text).to.equal(
        kind === 'qualifies' ? 'The harbour never froze.' : 'The harbour froze in January.',
      );
    });

  it('take the first words of a claim that is longer than a statement can be', async () => {
    const body = 'word '.repeat(1_200).trim();
    const { addSource } = await import('../../../server/services/sources.ts');
    const metadata = {
      title: 'L',
      creators: [],
      publisher: '',
      date: '',
      url: '',
      language: '',
      framing: '',
    };
    await addSource(open.workspace, 'Ida', 'winter', { id: 'long', metadata, body, origin: 'paste' });
    const target = { source: 'long', spans: [{ start: 0, end: body.length }] };
    const claim = await addClaim(open.workspace, 'Ida', 'winter', claimInputSchema.parse({ target }));
    const { text } = await statementFromClaim(open.workspace, 'Ida', 'winter', claim.id, words);
    expect(text.length).to.be.within(4_900, 5_000);
    expect(text.endsWith('word …')).to.equal(true);
  });

  it('go with their stances and silences, and come back with them', async () => {
    const statement = await made.statement('The harbour froze.');
    const claim = await made.claim('mayor', 'The harbour never froze.');
    await made.stance(statement.id, claim.id, 'denies');
    await made.silence(statement.id, 'baker');
    const before = await made.said();
    const seq = await retractStatement(open.workspace, 'Ben', 'winter', statement.id, statement.rev);
    expect(await made.said()).to.deep.equal([]);
    await undoChange(open.workspace, 'Ben', 'winter', seq);
    expect(await made.said()).to.deep.equal(before);
  });

  describe('their verdict', () => {
    const judge = async (id: string, input: { rating: string; evidence?: string[] }) =>
      setVerdict(open.workspace, 'Ben', 'winter', id, (await read(id)).rev, {
        justification: 'Seen.',
        evidence: [],
        ...input,
      });

    it('is signed, on the project’s scale, with its evidence; and can be taken away', async () => {
      const { id } = await made.statement('The harbour froze.');
      const claim = await made.claim('harbour', 'The harbour froze in January.');
      const judged = await judge(id, { rating: 'true', evidence: [claim.id, claim.id] });
      expect(judged.verdict).to.deep.include({ rating: 'true', by: 'Ben', evidence: [claim.id] });
      expect(judged.links).to.deep.equal([claim.id]);
      const cleared = await clearVerdict(open.workspace, 'Ida', 'winter', id, judged.rev);
      expect(cleared.verdict).to.equal(undefined);
      expect(cleared.links).to.deep.equal([]);
      await undoChange(open.workspace, 'Ida', 'winter', cleared.rev);
      expect((await read(id)).verdict?.rating).to.equal('true');
    });

    it('refuses a rating that is not on the scale, and evidence that is not there', async () => {
      const { id } = await made.statement('The harbour froze.');
      expect(await refusal(judge(id, { rating: 'pants-on-fire' }))).to.equal('invalid');
      expect(await refusal(judge(id, { rating: 'true', evidence: ['nowhere0'] }))).to.equal('missing-target');
    });

    it('loses the evidence that is taken back, and gets it back', async () => {
      const { id } = await made.statement('The harbour froze.');
      const claim = await made.claim('harbour', 'The harbour froze in January.');
      await judge(id, { rating: 'true', evidence: [claim.id] });
      const seq = await retractClaim(open.workspace, 'Ida', 'winter', claim.id, claim.rev);
      expect((await read(id)).verdict).to.deep.include({ rating: 'true', evidence: [] });
      await undoChange(open.workspace, 'Ida', 'winter', seq);
      expect((await read(id)).verdict?.evidence).to.deep.equal([claim.id]);
    });

    it('keeps its rating on the scale of the project as long as a statement has it', async () => {
      const { id } = await made.statement('The harbour froze.');
      const { rev } = await judge(id, { rating: 'mixed' });
      const scale = [
        { key: 'yes', label: 'Yes' },
        { key: 'no', label: 'No' },
      ];
      const project = await requireRecord(open.workspace, 'winter', 'project', 'winter');
      const rescale = () =>
        reviseProject(open.workspace, 'Ida', 'winter', project.rev, { verdicts: scale, suggestions: true });
      expect(await refusal(rescale())).to.equal('in-use');
      await clearVerdict(open.workspace, 'Ida', 'winter', id, rev);
      expect(await rescale()).to.deep.include({ verdicts: scale, suggestions: true });
      expect((await judge(id, { rating: 'yes' })).verdict?.rating).to.equal('yes');
    });
  });
});
