import { expect } from 'chai';
import fc from 'fast-check';
import type { StanceKind } from '../../../server/core/stance.ts';
import { undoChange } from '../../../server/services/history.ts';
import { mergeStatement } from '../../../server/services/merge-statements.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { splitStatement } from '../../../server/services/split-statement.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { refusal } from '../stores/refusal.ts';

const kinds: readonly StanceKind[] = ['affirms', 'denies', 'qualifies', 'reframes', 'mentions'];

describe('merging and splitting statements', () => {
  let open: OpenApp;
  let made: ComparedProject;
  let claims: string[];
  before(async () => {
    open = await openApp();
    made = new ComparedProject(open.workspace);
    await made.begin();
    const claim = async (source: 'harbour' | 'mayor', exact: string) => (await made.claim(source, exact)).id;
    claims = [
      await claim('harbour', 'The harbour froze in January.'),
      await claim('harbour', 'Forty ships waited outside.'),
      await claim('mayor', 'The harbour never froze.'),
    ];
  });
  after(() => open.close());

  const merge = async (from: string, into: string) =>
    mergeStatement(
      open.workspace,
      'Ben',
      'winter',
      from,
      (await requireRecord(open.workspace, 'winter', 'statement', from)).rev,
      { into },
    );

  it('are taken back whole: after an undo all is as it was, whatever hung on the two', async () => {
    const stance = fc.record({
      on: fc.constantFrom(0, 1),
      claim: fc.constantFrom(0, 1, 2),
      kind: fc.constantFrom(...kinds),
      by: fc.constantFrom('Ida', 'Ben'),
    });
    const stances = fc.uniqueArray(stance, {
      maxLength: 8,
      selector: ({ on, claim, by }) => `${on} ${claim} ${by}`,
    });
    await fc.assert(
      fc.asyncProperty(stances, fc.boolean(), async (said, isSilent) => {
        const pair = [await made.statement('It froze.'), await made.statement('There was ice.')];
        const [from = '', into = ''] = pair.map(({ id }) => id);
        for (const { on, claim, kind, by } of said)
          await made.stance(on === 0 ? from : into, claims[claim] ?? '', kind, { rationale: kind }, by);
        if (isSilent) for (const { id } of pair) await made.silence(id, 'baker');
        const before = await made.said();
        const merged = await merge(from, into);
        const left = await open.workspace.store.list('winter', { type: 'stance', link: into });
        expect(merged.moved + merged.joined).to.equal(
          said.filter(({ on }) => on === 0).length + (isSilent ? 1 : 0),
        );
        expect(new Set(left.items.map(({ claim, creator }) => `${claim} ${creator}`)).size).to.equal(
          left.items.length,
        );
        expect(await open.workspace.store.read('winter', 'statement', from)).to.equal(undefined);
        await undoChange(open.workspace, 'Ben', 'winter', merged.change);
        expect(await made.said()).to.deep.equal(before);
      }),
      { numRuns: 25 },
    );
  });

  it('lose no stance that comes at the same moment', async () => {
    for (let round = 0; round < 15; round += 1) {
      const [from, into] = [await made.statement('It froze.'), await made.statement('There was ice.')];
      const claim = claims[0] ?? '';
      const [stance, merged] = await Promise.allSettled([
        made.stance(from.id, claim, 'affirms'),
        merge(from.id, into.id),
      ]);
      expect(merged.status).to.equal('fulfilled');
      const { items } = await open.workspace.store.list('winter', { type: 'stance', link: into.id });
      expect(items.length).to.equal(stance.status === 'fulfilled' ? 1 : 0);
      const left = await open.workspace.store.count('winter', { type: 'stance', link: from.id });
      expect(left).to.equal(0);
    }
  });

  it('refuse a statement and itself, and one that is not there', async () => {
    const { id } = await made.statement('It froze.');
    expect(await refusal(merge(id, id))).to.equal('self-merge');
    expect(await refusal(merge(id, 'nowhere0'))).to.equal('missing-target');
  });

  it('give the part that is split off a place behind the whole, its topic, and what is named', async () => {
    const more = { topic: 'Ice', tags: ['port'] };
    const whole = await made.statement('It froze, and forty ships waited.', more);
    const next = await made.statement('Bread was dear.');
    const [first = '', second = ''] = claims;
    await made.stance(whole.id, first, 'affirms');
    const goes = await made.stance(whole.id, second, 'affirms');
    const silence = await made.silence(whole.id, 'baker');
    const before = await made.said();
    const part = await splitStatement(open.workspace, 'Ben', 'winter', whole.id, whole.rev, {
      text: 'Forty ships waited.',
      stances: [goes.id],
      silences: [silence.id],
    });
    expect(part).to.deep.include({ ...more, text: 'Forty ships waited.', form: 'assertion' });
    expect(whole.order < part.order && part.order < next.order).to.equal(true);
    const of = async (type: 'stance' | 'silence', link: string) =>
      (await open.workspace.store.list('winter', { type, link })).items.length;
    expect([await of('stance', whole.id), await of('stance', part.id)]).to.deep.equal([1, 1]);
    expect([await of('silence', whole.id), await of('silence', part.id)]).to.deep.equal([0, 1]);
    await undoChange(open.workspace, 'Ben', 'winter', part.rev);
    expect(await made.said()).to.deep.equal(before);
  });

  it('let a question give off an assertion, whose stances have no answer', async () => {
    const answers = [{ text: 'forty' }, { text: 'thirty' }];
    const asked = await made.statement('How many?', { form: 'question', answers });
    const stance = await made.stance(asked.id, claims[1] ?? '', 'affirms', { answer: 'a1' });
    const split = (form?: 'assertion') =>
      splitStatement(open.workspace, 'Ben', 'winter', asked.id, asked.rev, {
        text: 'Forty.',
        form,
        stances: [stance.id],
        silences: [],
      });
    const part = await split('assertion');
    const moved = await requireRecord(open.workspace, 'winter', 'stance', stance.id);
    expect(moved).to.deep.include({ statement: part.id, kind: 'affirms' });
    expect(moved).to.not.have.property('answer');
    expect(await refusal(split())).to.equal('missing-target');
  });
});
