import { expect } from 'chai';
import { requireRecord } from '../../server/services/records.ts';
import { appForEach } from '../support/browser-suite.ts';
import { longDocument } from '../support/long-document.ts';
import { withServer } from '../support/open-app.ts';
import {
  addReaderSource,
  claimOn,
  harbour,
  openReaderPage,
  type ReaderPage,
  type ReadingOptions,
  readerProject,
  readHarbour,
} from '../support/reader-page.ts';

describe('the reader’s margin', function () {
  this.timeout(60_000);
  const suite = appForEach();

  async function reading(
    work: (reader: ReaderPage, source: string) => Promise<void>,
    options: ReadingOptions = {},
  ): Promise<void> {
    expect(await readHarbour(suite.open, suite.browser, work, options)).to.deep.equal([]);
  }

  const newCard = (reader: ReaderPage) => reader.page.locator('.card[data-open]');

  it('opens the claim of its address, and the former one on the way back', () =>
    reading(
      async (reader) => {
        await newCard(reader).waitFor();
        expect(await reader.highlighted('open')).to.deep.equal(['It never opened again.']);
        await reader.page.evaluate("location.hash = '#at-12'");
        const first = 'The town had one quay.';
        expect(await reader.comesToCover('cursor', first)).to.equal(first);
        await reader.page.goBack();
        const last = 'It never opened again.';
        expect(await reader.comesToCover('cursor', last)).to.equal(last);
        await newCard(reader).waitFor();
      },
      { claims: [['It never opened again.']], hashOf: 0 },
    ));

  it('shows only claims that a filter lets through, as a list and in the text', () =>
    reading(
      async (reader) => {
        await reader.page.getByText('Filter and sort').click();
        await reader.page.getByLabel('Kind').selectOption('causal');
        await reader.page.locator('.margin__count', { hasText: '0 of 2 claims' }).waitFor();
        expect(await reader.highlighted('kind-factual')).to.deep.equal([]);
        await reader.page.getByRole('button', { name: 'Show all' }).click();
        await reader.page.locator('.margin__run .card').nth(1).waitFor();
        expect(await reader.highlighted('kind-factual')).to.have.length(2);
      },
      { claims: [['The town had one quay.'], ['It never opened again.']] },
    ));

  it('shows a place that is to be checked otherwise than a sure one, and no highlight for a lost one', async () => {
    const source = await addReaderSource(suite.open, harbour);
    const claim = await claimOn(suite.open, source, 'The town had one quay.');
    const lost = await claimOn(suite.open, source, 'It never opened again.');
    const { store } = suite.open.workspace;
    for (const [one, state] of [
      [claim, 'check'],
      [lost, 'lost'],
    ] as const) {
      const put = { ...one, target: { ...one.target, state } };
      await store.commit(readerProject, {
        by: 'Anna',
        at: one.created,
        writes: [{ put, expected: one.rev }],
      });
    }
    await withServer(suite.open.app, async (address) => {
      const reader = await openReaderPage(suite.browser, address, source);
      expect(await reader.highlighted('check')).to.deep.equal(['The town had one quay.']);
      expect(await reader.highlighted('kind-factual')).to.deep.equal(['The town had one quay.']);
      await reader.page.getByText('1 claim has lost the place in this text.').waitFor();
      await reader.page.getByRole('button', { name: 'Show it' }).click();
      await reader.page.locator(`#claim-${lost.id}`).waitFor();
      await reader.page.context().close();
    });
  });

  it('makes the margin a drawer on a narrow screen, which a tap on a claim opens', () =>
    reading(
      async (reader) => {
        const handle = reader.page.getByRole('button', { name: '1 claim' });
        expect(await handle.getAttribute('aria-expanded')).to.equal('false');
        expect(await reader.page.locator('.card').isVisible()).to.equal(false);
        await reader.click('The town had');
        await newCard(reader).waitFor({ state: 'visible' });
        expect(await handle.getAttribute('aria-expanded')).to.equal('true');
        expect(await reader.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).to.equal(
          true,
        );
        await handle.click();
        await newCard(reader).waitFor({ state: 'hidden' });
      },
      { claims: [['The town had one quay.']], width: 390, height: 780, touch: true },
    ));

  it('places each card beside its words, also after the bar above has opened and closed', () =>
    reading(
      async (reader) => {
        const filter = reader.page.getByText('Filter and sort');
        await filter.click();
        await filter.click();
        await reader.page.locator('.margin__run .card').nth(1).waitFor();
        expect(await reader.page.evaluate<number>("probe.cardComesTo('It never opened')")).to.be.below(12);
      },
      { claims: [['The town had one quay.'], ['It never opened again.']] },
    ));

  it('leaves a card from far down the text out of the margin at its top', async () => {
    const source = await addReaderSource(suite.open, longDocument(200));
    const { sentences, text } = await suite.open.workspace.texts.read(
      await requireRecord(suite.open.workspace, readerProject, 'source', source),
    );
    const quoteAt = (index: number) => text.slice(sentences[index]?.start, sentences[index]?.end);
    const [near, far] = [
      await claimOn(suite.open, source, quoteAt(1)),
      await claimOn(suite.open, source, quoteAt(195)),
    ];
    await withServer(suite.open.app, async (address) => {
      const { page } = await openReaderPage(suite.browser, address, source);
      await page.locator(`.margin__run #claim-${near.id}`).waitFor();
      expect(await page.locator(`#claim-${far.id}`).count()).to.equal(0);
      await page.context().close();
    });
  });

  it('shows what was done above the text on a narrow screen, off the drawer’s buttons', () =>
    reading(
      async (reader) => {
        await reader.click('The town had');
        await reader.press('t');
        const edit = newCard(reader).getByRole('link', { name: /^Edit/ });
        await reader.page.getByText('Tagged as a claim').waitFor();
        await edit.click();
        await reader.page.locator('form.work').waitFor();
      },
      { width: 390, height: 780, touch: true },
    ));

  it('lands at an address far down a long text, with the card beside the words', async () => {
    const source = await addReaderSource(suite.open, longDocument(1_500));
    const { sentences, text } = await suite.open.workspace.texts.read(
      await requireRecord(suite.open.workspace, readerProject, 'source', source),
    );
    const { start, end } = sentences[1_200] ?? { start: 0, end: 0 };
    const claim = await claimOn(suite.open, source, text.slice(start, end));
    await withServer(suite.open.app, async (address) => {
      const reader = await openReaderPage(suite.browser, address, source, { hash: `#claim-${claim.id}` });
      await newCard(reader).waitFor();
      const words = JSON.stringify(text.slice(start, end));
      expect(await reader.page.evaluate<number>(`probe.cardComesTo(${words})`)).to.be.below(12);
      const [, y = 0] = await reader.page.evaluate<number[]>(`probe.pointsOf(${words})`);
      expect(y).to.be.within(60, 600);
      expect((await reader.highlighted('open')).join('')).to.equal(text.slice(start, end));
      await reader.page.context().close();
    });
  });

  it('stays at a card far down the text when what was entered in it is saved', async () => {
    const source = await addReaderSource(suite.open, longDocument(200));
    const { sentences, text } = await suite.open.workspace.texts.read(
      await requireRecord(suite.open.workspace, readerProject, 'source', source),
    );
    const { start, end } = sentences[100] ?? { start: 0, end: 0 };
    const claim = await claimOn(suite.open, source, text.slice(start, end));
    await withServer(suite.open.app, async (address) => {
      const reader = await openReaderPage(suite.browser, address, source, { hash: `#claim-${claim.id}` });
      await newCard(reader).getByRole('link', { name: /^Edit/ }).click();
      await newCard(reader).getByRole('button', { name: 'Save' }).click();
      await newCard(reader).locator('summary:focus').waitFor();
      const words = JSON.stringify(text.slice(start, end));
      const [, y = 0] = await reader.page.evaluate<number[]>(`probe.pointsOf(${words})`);
      expect(y).to.be.within(0, 900);
      await reader.page.context().close();
    });
  });

  it('notes what stood in the window for some seconds as read, and shows how much that is', () =>
    reading(
      async (reader, source) => {
        const saved = reader.page.waitForResponse((response) => response.url().endsWith('/reading'));
        await reader.page.clock.runFor(12_000);
        expect((await saved).status()).to.equal(200);
        await reader.page.getByText('100 % read').waitFor();
        const { items } = await suite.open.workspace.store.list(readerProject, { type: 'reading', source });
        expect(items.map(({ runs }) => runs)).to.deep.equal([[[0, 9]]]);
      },
      { ownClock: true },
    ));

  it('answers a second look at an unchanged index with 304', async () => {
    const source = await addReaderSource(suite.open, harbour);
    await withServer(suite.open.app, async (address) => {
      const url = `${address}/projects/${readerProject}/sources/${source}/index.json`;
      const etag = (await fetch(url)).headers.get('ETag') ?? '';
      const again = () => fetch(url, { headers: { 'If-None-Match': etag } });
      expect((await again()).status).to.equal(304);
      await claimOn(suite.open, source, 'The town had one quay.');
      expect((await again()).status).to.equal(200);
    });
  });
});
