import { expect } from 'chai';
import { DomainError } from '../../../server/core/errors.ts';
import { undoChange } from '../../../server/services/history.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { listProgress } from '../../../server/services/reference-lists.ts';
import { addReference, retractReference } from '../../../server/services/references.ts';
import { retractSource } from '../../../server/services/retract-source.ts';
import {
  acceptEntries,
  isSure,
  listMark,
  skipEntry,
  unskipEntry,
} from '../../../server/services/review-list.ts';
import { takeInEntries } from '../../../server/services/take-in-entries.ts';
import { ListedProject, listedWorks, paperBody } from '../../support/listed-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('reviewing a source’s own reference list', () => {
  let open: OpenApp;
  let project: ListedProject;
  beforeEach(async () => {
    open = await openApp();
    project = new ListedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  const accept = async (...works: (keyof typeof listedWorks)[]) => {
    const keys = await Promise.all(works.map(async (work) => (await project.entry(work)).key));
    return acceptEntries(open.workspace, 'Ida', 'winter', 'paper', { keys });
  };
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
    );
  const progress = async () =>
    (
      await listProgress(open.workspace, 'winter', [
        await requireRecord(open.workspace, 'winter', 'source', 'paper'),
      ])
    ).get('paper');

  it('finds every entry, in the order of the text, none of them in the bibliography', async () => {
    const entries = await project.entries();
    expect(entries.map(({ entry }) => entry.text)).to.deep.equal(Object.values(listedWorks));
    expect(entries.map(({ heading }) => heading)).to.deep.equal(Array(4).fill('References'));
    expect(entries.some(({ reference, isSkipped }) => reference !== undefined || isSkipped)).to.equal(false);
  });

  it('takes an entry in with its own words, and the undo takes it out again', async () => {
    const { seq, added } = await accept('bread');
    expect(added).to.equal(1);
    const [reference] = await project.references();
    expect(reference?.csl.DOI).to.equal('10.48213/jhs.2014.0072');
    expect(reference?.listed).to.deep.equal([{ source: 'paper', entry: listedWorks.bread }]);
    expect((await project.entry('bread')).joinedBy).to.equal('listed');
    expect(await progress()).to.deep.equal({ entries: 4, taken: 1, skipped: 0 });
    await undoChange(open.workspace, 'Ida', 'winter', seq ?? 0);
    expect(await project.references()).to.have.length(0);
    expect((await project.entry('bread')).reference).to.equal(undefined);
  });

  it('joins an entry to the reference that is the same work, and the undo parts them', async () => {
    const csl = {
      type: 'article-journal',
      title: 'The price of bread in hard winters',
      DOI: '10.48213/JHS.2014.0072',
    };
    const { id } = await addReference(open.workspace, 'Ben', 'winter', { csl });
    const alike = await project.entry('bread');
    expect([alike.reference?.id, alike.joinedBy]).to.deep.equal([id, 'DOI']);
    expect((await progress())?.taken).to.equal(0);
    const { joined, added, seq } = await accept('bread');
    expect({ joined, added }).to.deep.equal({ joined: 1, added: 0 });
    const [reference, ...others] = await project.references();
    expect(others).to.have.length(0);
    expect(reference?.csl).to.deep.equal(csl);
    expect(reference?.listed).to.have.length(1);
    await undoChange(open.workspace, 'Ida', 'winter', seq ?? 0);
    expect((await requireRecord(open.workspace, 'winter', 'reference', id)).listed).to.equal(undefined);
  });

  it('makes one reference of an entry that two people accept at once', async () => {
    const [one, other] = await Promise.all([accept('ice'), accept('ice')]);
    expect([one.added + other.added, one.already + other.already]).to.deep.equal([1, 1]);
    expect(await project.references()).to.have.length(1);
  });

  it('makes one reference of an entry that stands in the list twice', async () => {
    await project.revise(
      paperBody([listedWorks.bread, listedWorks.ice, listedWorks.bread.replace('. Journal', '.  Journal')]),
    );
    const keys = (await project.entries()).map(({ key }) => key);
    const { added } = await acceptEntries(open.workspace, 'Ida', 'winter', 'paper', { keys });
    expect(added).to.equal(2);
    expect((await project.entries()).every(({ joinedBy }) => joinedBy === 'listed')).to.equal(true);
  });

  it('takes all that are sure in one change, and leaves the others', async () => {
    const before = await project.entries();
    const sure = before.filter(isSure);
    const { added, seq } = await acceptEntries(open.workspace, 'Ida', 'winter', 'paper', {
      sureOf: listMark(before),
    });
    expect(added).to.equal(sure.length);
    const taken = (await project.entries()).filter(({ joinedBy }) => joinedBy === 'listed');
    expect(taken.map(({ key }) => key)).to.deep.equal(sure.map(({ key }) => key));
    if (seq !== undefined) await undoChange(open.workspace, 'Ida', 'winter', seq);
    expect(await project.references()).to.have.length(0);
  });

  it('takes nothing in unseen from a list that has changed since', async () => {
    const seen = listMark(await project.entries());
    await project.revise(paperBody([listedWorks.ice, listedWorks.lamp]));
    const { workspace } = open;
    expect(await codeOf(acceptEntries(workspace, 'Ida', 'winter', 'paper', { sureOf: seen }))).to.equal(
      'stale',
    );
    expect(await project.references()).to.have.length(0);
  });

  it('keeps entries joined and skipped in a new version where they stay the same, and tells of one that is gone', async () => {
    await accept('ice', 'bread');
    const lamp = await project.entry('lamp');
    await skipEntry(open.workspace, 'Ida', 'winter', 'paper', lamp.key);
    await project.revise(
      paperBody([listedWorks.lamp, 'New, N. (2020). A new work. Rowan Press.', `1. ${listedWorks.ice}`]),
    );
    const entries = await project.entries();
    expect(
      entries.map(({ joinedBy, isSkipped }) => joinedBy ?? (isSkipped ? 'skipped' : 'new')),
    ).to.deep.equal(['skipped', 'new', 'listed']);
    const gone = acceptEntries(open.workspace, 'Ida', 'winter', 'paper', { keys: [lamp.key, 'gone'] });
    expect(await codeOf(gone)).to.equal('stale');
    expect(await project.references()).to.have.length(2);
  });

  it('remembers for everybody what was skipped, and brings it back', async () => {
    const { key } = await project.entry('lamp');
    await skipEntry(open.workspace, 'Ida', 'winter', 'paper', key);
    await skipEntry(open.workspace, 'Ben', 'winter', 'paper', key);
    expect((await project.entry('lamp')).isSkipped).to.equal(true);
    expect(await progress()).to.deep.equal({ entries: 4, taken: 0, skipped: 1 });
    await unskipEntry(open.workspace, 'Cleo', 'winter', 'paper', key);
    expect((await project.entry('lamp')).isSkipped).to.equal(false);
    expect(await codeOf(unskipEntry(open.workspace, 'Cleo', 'winter', 'paper', key))).to.equal('stale');
  });

  it('takes an entry in as it was mended; of a work that is there only what was missing is filled in', async () => {
    const { entry } = await project.entry('ice');
    const book = {
      type: 'book',
      title: 'Ice on the roads: A history of frozen harbours',
      issued: { 'date-parts': [[2011]] },
      author: [{ family: 'Aster', given: 'B.' }],
    };
    await addReference(open.workspace, 'Ben', 'winter', { csl: book });
    const mended = {
      csl: { ...book, publisher: 'Rowan Press', title: book.title.toUpperCase() },
      entry: entry.text,
    };
    const { joined } = await takeInEntries(open.workspace, 'Ida', 'winter', [mended], {
      source: 'paper',
      fills: true,
    });
    expect(joined).to.equal(1);
    const [only, ...others] = await project.references();
    expect(others).to.have.length(0);
    expect(only?.csl).to.deep.equal({ ...book, publisher: 'Rowan Press' });
  });

  it('makes a second reference of the same work where a person wants it so', async () => {
    await addReference(open.workspace, 'Ben', 'winter', {
      csl: { type: 'book', title: 'Keepers of the lamp at sea' },
    });
    const { entry } = await project.entry('lamp');
    const mended = { csl: { type: 'book', title: 'Keepers of the lamp at sea' }, entry: entry.text };
    const { added } = await takeInEntries(open.workspace, 'Ida', 'winter', [mended], {
      source: 'paper',
      evenIfKnown: true,
    });
    expect(added).to.equal(1);
    expect(await project.references()).to.have.length(2);
  });

  it('takes nothing in for a source that was taken away meanwhile', async () => {
    const { key } = await project.entry('ice');
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'paper');
    await retractSource(open.workspace, 'Ida', 'winter', 'paper', rev);
    const late = acceptEntries(open.workspace, 'Ida', 'winter', 'paper', { keys: [key] });
    expect(await codeOf(late)).to.equal('not-found');
    expect(await project.references()).to.have.length(0);
  });

  it('offers an entry again whose reference was taken away', async () => {
    await accept('ice');
    const [reference] = await project.references();
    await retractReference(open.workspace, 'Ida', 'winter', reference?.id ?? '', reference?.rev ?? 0);
    expect((await project.entry('ice')).reference).to.equal(undefined);
  });

  it('has no entries where the source has no list', async () => {
    await project.revise('# The winter\n\nThe harbour froze in January.');
    expect(await project.entries()).to.have.length(0);
    expect(await progress()).to.deep.equal({ entries: 0, taken: 0, skipped: 0 });
  });
});
