import { expect } from 'chai';
import type { CslItem } from '../../../server/core/csl-item.ts';
import { DomainError } from '../../../server/core/errors.ts';
import { acceptOffer, citationOffers, dismissOffer } from '../../../server/services/citation-offers.ts';
import { mentionsOfClaims } from '../../../server/services/claim-mentions.ts';
import { undoChange } from '../../../server/services/history.ts';
import { mentionsIn } from '../../../server/services/mentions.ts';
import { addReference } from '../../../server/services/references.ts';
import { addPapers, citing, paperProject, tagWords } from '../../support/citing-paper.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('citations that a sentence makes', () => {
  let open: OpenApp;
  let papers: Awaited<ReturnType<typeof addPapers>>;
  beforeEach(async () => {
    open = await openApp();
    papers = await addPapers(open);
  });
  afterEach(() => open.close());

  const tag = async (words: string, source = papers.english) => (await tagWords(open, source, words)).id;
  const offers = (claim: string, by = 'Anna') => citationOffers(open.workspace, by, paperProject, claim);
  const accept = (claim: string, work: string, locator = '') =>
    acceptOffer(open.workspace, 'Anna', paperProject, claim, { work, intent: 'obtainsSupportFrom', locator });
  const references = async () => (await open.workspace.store.list(paperProject, { type: 'reference' })).items;
  const citations = async () => (await open.workspace.store.list(paperProject, { type: 'citation' })).items;
  const add = (csl: CslItem) => addReference(open.workspace, 'Anna', paperProject, { csl });
  const titles = async (claim: string) =>
    (await offers(claim)).map(({ works }) =>
      works.map(({ entry, reference }) => (reference?.csl ?? entry?.csl)?.title),
    );

  it('are offered with work, page and intent', async () => {
    const [offer, ...more] = await offers(await tag(citing.year));
    expect(more).to.deep.equal([]);
    expect(offer?.words).to.equal('Hale (1994, p. 12)');
    expect(offer?.mention).to.include({
      locator: 'p. 12',
      intent: 'obtainsSupportFrom',
      because: 'According to',
    });
    expect(offer?.works.map(({ reference }) => reference)).to.deep.equal([undefined]);
    expect(await citations()).to.deep.equal([]);
  });

  it('are offered for a claim on a part of the sentence too', async () => {
    expect(await titles(await tag('the frontier made the harbour'))).to.deep.equal([
      ['Ideology at the frontier'],
    ]);
  });

  it('are not offered where the sentence cites nothing', async () => {
    expect(await offers(await tag(citing.none))).to.deep.equal([]);
  });

  it('name all works that may be meant', async () => {
    expect(await titles(await tag(citing.both))).to.deep.equal([
      ['Pilots and pirates of the north', 'Salt and the price of salt'],
    ]);
  });

  it('are found in Chinese', async () => {
    const claim = await tag(citing.chinese, papers.chinese);
    expect(await titles(claim)).to.deep.equal([['渔村与市场']]);
    expect((await offers(claim))[0]?.mention).to.include({ intent: 'obtainsSupportFrom', because: '认为' });
  });

  it('take the entry into the bibliography with the citation, in one change that one undo takes back', async () => {
    const claim = await tag(citing.year);
    const seq = await accept(claim, (await offers(claim))[0]?.works[0]?.key ?? '', 'p. 12');
    const [[reference], [citation]] = [await references(), await citations()];
    expect(reference?.csl.title).to.equal('Ideology at the frontier');
    expect(reference?.listed?.map(({ source }) => source)).to.deep.equal([papers.english]);
    expect(citation).to.include({
      claim,
      reference: reference?.id,
      intent: 'obtainsSupportFrom',
      locator: 'p. 12',
    });
    expect(await offers(claim)).to.deep.equal([]);
    await undoChange(open.workspace, 'Anna', paperProject, seq);
    expect([await references(), await citations()]).to.deep.equal([[], []]);
    expect(await offers(claim)).to.have.length(1);
  });

  it('use the reference that the project has of the work', async () => {
    const { id } = await add({
      type: 'article-journal',
      title: 'Ideology at the frontier',
      author: [{ family: 'Hale', given: 'Caroline' }],
      issued: { 'date-parts': [[1994]] },
    });
    const claim = await tag(citing.year);
    const [work] = (await offers(claim))[0]?.works ?? [];
    expect(work?.reference?.id).to.equal(id);
    await accept(claim, work?.key ?? '');
    expect((await citations()).map(({ reference }) => reference)).to.deep.equal([id]);
    expect(await references()).to.have.length(1);
  });

  it('are not offered again to the person who does not want them', async () => {
    const claim = await tag(citing.both);
    const key = (await offers(claim))[0]?.works[1]?.key ?? '';
    const { rev } = await dismissOffer(open.workspace, 'Anna', paperProject, claim, key);
    expect([await offers(claim), (await offers(claim, 'Ben')).length]).to.deep.equal([[], 1]);
    await undoChange(open.workspace, 'Anna', paperProject, rev);
    expect(await offers(claim)).to.have.length(1);
  });

  it('are not entered twice, nor for works that the sentence does not cite', async () => {
    const claim = await tag(citing.year);
    const key = (await offers(claim))[0]?.works[0]?.key ?? '';
    await accept(claim, key);
    for (const work of [key, 'entry-0000000000000000']) {
      const refused = await accept(claim, work).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refused).to.be.instanceOf(DomainError).with.property('code', 'invalid');
    }
    expect(await citations()).to.have.length(1);
  });

  it('are told for each claim of a source', async () => {
    const [year, name] = [await tag(citing.year), await tag(citing.name)];
    await tag(citing.none);
    const found = await mentionsOfClaims(open.workspace, paperProject, papers.english);
    expect([...found.keys()].sort()).to.deep.equal([year, name].sort());
    expect(found.get(name)?.map(({ words }) => words)).to.deep.equal(['Oskar Brandt']);
  });

  it('follow the references of the project, and name none that the list itself is', async () => {
    const before = await mentionsIn(open.workspace, paperProject, papers.english);
    const text = (await open.workspace.texts.read(await source())).text;
    expect(before.mentions.every(({ end }) => end < text.indexOf('References'))).to.equal(true);
    await add({ type: 'book', title: 'A book', author: [{ family: 'Anders', given: 'Eva' }] });
    expect((await mentionsIn(open.workspace, paperProject, papers.english)).tag).not.to.equal(before.tag);
  });

  async function source() {
    const record = await open.workspace.store.read(paperProject, 'source', papers.english);
    if (record === undefined) throw new Error('the source is gone');
    return record;
  }
});
