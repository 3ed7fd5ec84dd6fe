import { expect } from 'chai';
import type { CslItem } from '../../../server/core/csl-item.ts';
import type { Reference } from '../../../server/core/reference.ts';
import { addCitation } from '../../../server/services/citations.ts';
import { setFullText } from '../../../server/services/full-texts.ts';
import { undoChange } from '../../../server/services/history.ts';
import { readReferences } from '../../../server/services/list-references.ts';
import { findSameReferences, mergeReference } from '../../../server/services/merge-references.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addReference, retractReference, reviseReference } from '../../../server/services/references.ts';
import { takeInEntries } from '../../../server/services/take-in-entries.ts';
import { addDemo, type Demo } from '../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { refusal } from '../stores/refusal.ts';

const older: CslItem = {
  type: 'article-journal',
  title: 'Ice in harbours',
  author: [{ family: 'Brown', given: 'Ben' }],
  issued: { 'date-parts': [[2001]] },
  DOI: '10.1000/ice',
};
const newer: CslItem = { ...older, title: 'Ice in Harbours', DOI: '10.1000/ICE', volume: '3' };

describe('merging references', () => {
  let open: OpenApp;
  let demo: Demo;
  let first: Reference;
  let second: Reference;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    first = await addReference(open.workspace, 'Ann', 'winter', { csl: older });
    second = await addReference(open.workspace, 'Ann', 'winter', { csl: newer });
  });
  afterEach(() => open.close());

  const cite = (claim: string, reference: string) =>
    addCitation(open.workspace, 'Ann', 'winter', {
      claim,
      reference,
      intent: 'citesAsEvidence',
      locator: 'p. 3',
      quote: '',
      note: '',
    });
  const citationsOf = async (reference: string) =>
    (await open.workspace.store.list('winter', { type: 'citation', link: reference })).items;
  const merge = (take: readonly string[] = [], into = first.id) =>
    mergeReference(open.workspace, 'Ben', 'winter', second.id, {
      into,
      take: new Set(take),
      revs: { from: second.rev, into: first.rev },
    });
  const pairs = async () => {
    const project = await requireRecord(open.workspace, 'winter', 'project', 'winter');
    return findSameReferences(await readReferences(open.workspace, project));
  };

  it('finds two that look the same, the older one first, and no others', async () => {
    const found = await pairs();
    expect(found.map((pair) => [pair.older.reference.id, pair.newer.reference.id, pair.by])).to.deep.equal([
      [first.id, second.id, 'DOI'],
    ]);
    await retractReference(open.workspace, 'Ann', 'winter', second.id, second.rev);
    expect(await pairs()).to.deep.equal([]);
  });

  it('keeps the fields of the one that stays, fills in what it lacks, and takes those that were chosen', async () => {
    const { reference } = await merge(['title']);
    expect(reference.csl).to.deep.equal({ ...older, title: 'Ice in Harbours', volume: '3' });
    const saved = await requireRecord(open.workspace, 'winter', 'reference', first.id);
    expect(saved).to.deep.equal(reference);
    expect(await open.workspace.store.read('winter', 'reference', second.id)).to.equal(undefined);
  });

  it('takes all citations over, also those of a claim that cites both', async () => {
    await cite(demo.froze, first.id);
    const moved = [await cite(demo.froze, second.id), await cite(demo.mild, second.id)];
    const done = await merge();
    expect(done.moved).to.equal(2);
    expect(await citationsOf(first.id)).to.have.length(3);
    for (const { id } of moved) {
      const citation = await requireRecord(open.workspace, 'winter', 'citation', id);
      expect([citation.reference, citation.locator]).to.deep.equal([first.id, 'p. 3']);
    }
  });

  it('is taken back whole by one undo', async () => {
    const citation = await cite(demo.froze, second.id);
    const { change } = await merge(['title']);
    await undoChange(open.workspace, 'Ben', 'winter', change);
    const back = await requireRecord(open.workspace, 'winter', 'reference', second.id);
    expect(back.csl).to.deep.equal(newer);
    expect((await requireRecord(open.workspace, 'winter', 'reference', first.id)).csl).to.deep.equal(older);
    expect((await citationsOf(second.id)).map(({ id }) => id)).to.deep.equal([citation.id]);
  });

  it('changes nothing when one of the two was changed meanwhile, is gone, or is the same', async () => {
    expect(await refusal(merge([], second.id))).to.equal('self-merge');
    expect(await refusal(merge([], '01J00000000000000000000000'))).to.equal('missing-target');
    await reviseReference(open.workspace, 'Cy', 'winter', first.id, first.rev, { csl: newer });
    expect(await refusal(merge())).to.equal('stale');
    expect(await open.workspace.store.read('winter', 'reference', second.id)).to.deep.equal(second);
  });

  it('takes over what somebody cites at the same moment', async () => {
    await Promise.all([merge(), cite(demo.froze, second.id)]);
    expect((await citationsOf(first.id)).map(({ claim }) => claim)).to.deep.equal([demo.froze]);
    expect(await citationsOf(second.id)).to.have.length(0);
  });

  it('joins the entries of reference lists, and keeps the full text of either', async () => {
    const { store } = open.workspace;
    const entry = (text: string) => ({ source: 'harbour', entry: text });
    const puts: Reference[] = [
      { ...first, listed: [entry('Brown 2001')] },
      { ...second, listed: [entry('Brown 2001'), entry('Brown, B. 2001.')], fullText: 'mayor' },
    ];
    const { seq } = await store.commit('winter', {
      by: 'Ann',
      at: open.workspace.now(),
      writes: puts.map((put) => ({ put, expected: put.rev })),
    });
    const { reference } = await mergeReference(open.workspace, 'Ben', 'winter', second.id, {
      into: first.id,
      take: new Set(),
      revs: { from: seq, into: seq },
    });
    expect(reference.listed).to.deep.equal([entry('Brown 2001'), entry('Brown, B. 2001.')]);
    expect(reference.fullText).to.equal('mayor');
  });

  it('is about the full text that is kept alone, where both have one', async () => {
    const full = (id: string, rev: number, source: string) =>
      setFullText(open.workspace, 'Ann', 'winter', id, rev, source);
    first = await full(first.id, first.rev, 'mayor');
    second = await full(second.id, second.rev, 'harbour');
    const { reference } = await merge();
    expect(reference).to.deep.include({ fullText: 'mayor', sources: ['mayor'] });
  });

  it('stands for no more entries of lists than a reference holds', async () => {
    const entries = Array.from({ length: 501 }, (_, at) => ({ csl: older, entry: `Ice, number ${at + 1}.` }));
    await takeInEntries(open.workspace, 'Ann', 'winter', entries, { source: 'harbour' });
    const { listed = [] } = await requireRecord(open.workspace, 'winter', 'reference', first.id);
    expect(listed).to.have.length(500);
  });
});
