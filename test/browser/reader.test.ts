import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { requireRecord } from '../../server/services/records.ts';
import { launchBrowser } from '../support/browser.ts';
import { longDocument } from '../support/long-document.ts';
import { type OpenApp, openApp, withServer } from '../support/open-app.ts';
import {
  addReaderSource,
  claimOn,
  openReaderPage,
  type ReaderPage,
  readerProject,
  taggedIn,
} from '../support/reader-page.ts';

const body = [
  '# A harbour',
  'The town had one quay. Two ships lay there in May. Nobody counted the third.',
  'The price of rice rose by a half. People blamed the governor for it.',
  '## Afterwards',
  'The harbour closed in June. It never opened again.',
].join('\n\n');

describe('the reader', function () {
  this.timeout(60_000);
  let browser: Browser;
  let open: OpenApp;
  before(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    open = await openApp();
  });
  afterEach(() => open.close());
  after(() => browser.close());

  /** Opens the text in a reader, does the work, and sees that the page complained of nothing. */
  async function reading(
    work: (reader: ReaderPage, source: string) => Promise<void>,
    options: Parameters<typeof openReaderPage>[3] & { claims?: readonly string[][]; hashOf?: number } = {},
  ): Promise<void> {
    const source = await addReaderSource(open, body);
    const claims = [];
    for (const quotes of options.claims ?? []) claims.push(await claimOn(open, source, ...quotes));
    const hash = options.hashOf === undefined ? options.hash : `#claim-${claims[options.hashOf]?.id}`;
    await withServer(open.app, async (address) => {
      const reader = await openReaderPage(browser, address, source, {
        ...options,
        ...(hash === undefined ? {} : { hash }),
      });
      await work(reader, source);
      expect(reader.complaints).to.deep.equal([]);
      await reader.page.context().close();
    });
  }

  const newCard = (reader: ReaderPage) => reader.page.locator('.card[data-open]');

  it('tags the sentence that was clicked with one key, and opens its card beside it', () =>
    reading(async (reader, source) => {
      await reader.click('Two ships lay');
      expect(await reader.highlighted('cursor')).to.deep.equal(['Two ships lay there in May.']);
      await reader.press('t');
      await newCard(reader).waitFor();
      expect(await reader.highlighted('kind-factual')).to.deep.equal(['Two ships lay there in May.']);
      expect(await taggedIn(open, source)).to.deep.equal([['Two ships lay there in May.']]);
    }));

  it('moves by sentence, paragraph and heading, and extends by Shift', () =>
    reading(async (reader, source) => {
      await reader.page.locator('#text').focus();
      await reader.press('j', 'ArrowDown', 'j', 'k');
      expect(await reader.highlighted('cursor')).to.deep.equal(['The town had one quay.']);
      await reader.press(']');
      expect(await reader.highlighted('cursor')).to.deep.equal(['The price of rice rose by a half.']);
      await reader.press('}');
      expect(await reader.highlighted('cursor')).to.deep.equal(['Afterwards']);
      await reader.press('Home', 'End', 'Shift+K', 't');
      await newCard(reader).waitFor();
      expect(await taggedIn(open, source)).to.deep.equal([
        ['The harbour closed in June. It never opened again.'],
      ]);
    }));

  it('tags words that were dragged over, whatever the sentence', () =>
    reading(async (reader, source) => {
      await reader.drag('price of rice rose');
      await reader.page.getByRole('button', { name: /^Tag as claim/ }).click();
      await newCard(reader).waitFor();
      expect(await taggedIn(open, source)).to.deep.equal([['price of rice rose']]);
    }));

  it('tags several spans as one claim, by key and by Ctrl', () =>
    reading(async (reader, source) => {
      await reader.click('The town had');
      await reader.press('a', 'j', 'j');
      await reader.click('It never opened', ['Control']);
      expect(await reader.highlighted('kept')).to.have.length(2);
      await reader.press('t');
      await newCard(reader).waitFor();
      expect(await taggedIn(open, source)).to.deep.equal([
        ['The town had one quay.', 'Nobody counted the third.', 'It never opened again.'],
      ]);
    }));

  it('takes all sentences between a click and a click with Shift', () =>
    reading(async (reader) => {
      await reader.click('The town had');
      await reader.click('Nobody counted', ['Shift']);
      expect((await reader.highlighted('cursor')).join('')).to.equal(
        'The town had one quay. Two ships lay there in May. Nobody counted the third.',
      );
    }));

  it('offers every claim where several lie over one another, and shows the overlap', () =>
    reading(
      async (reader) => {
        expect(await reader.highlighted('overlap')).to.deep.equal(['price of rice rose']);
        await reader.click('rice rose');
        const offer = reader.page.getByRole('group', { name: 'Claims at this place' });
        await offer.getByText('2 claims here').waitFor();
        expect(await reader.highlighted('open')).to.deep.equal(['The price of rice rose']);
        await offer.getByRole('button').nth(1).click();
        expect(await reader.highlighted('open')).to.deep.equal(['price of rice rose by a half.']);
      },
      { claims: [['The price of rice rose'], ['price of rice rose by a half.']] },
    ));

  it('opens the claim of its address, and the former one on the way back', () =>
    reading(
      async (reader) => {
        await newCard(reader).waitFor();
        expect(await reader.highlighted('open')).to.deep.equal(['It never opened again.']);
        await reader.page.evaluate("location.hash = '#at-12'");
        await reader.page.locator('.reader__cursor:not([hidden])').waitFor();
        expect(await reader.highlighted('cursor')).to.deep.equal(['The town had one quay.']);
        await reader.page.goBack();
        await newCard(reader).waitFor();
        expect(await reader.highlighted('cursor')).to.deep.equal(['It never opened again.']);
      },
      { claims: [['It never opened again.']], hashOf: 0 },
    ));

  it('changes the kind of a new claim by a digit, and takes changes back by u', () =>
    reading(async (reader, source) => {
      await reader.page.locator('#text').focus();
      await reader.press('j', 'j', 't');
      await newCard(reader).waitFor();
      await reader.press('2');
      await reader.page.locator('.card[data-open][data-kind="causal"]').waitFor();
      expect(await reader.highlighted('kind-causal')).to.deep.equal(['The town had one quay.']);
      await reader.press('u');
      await reader.page.locator('.card[data-kind="factual"]').waitFor();
      await reader.press('u');
      await reader.page.getByText('Taken back.').waitFor();
      await reader.page.locator('.card').waitFor({ state: 'detached' });
      expect(await taggedIn(open, source)).to.deep.equal([]);
      expect(await reader.highlighted('kind-factual')).to.deep.equal([]);
    }));

  it('goes from claim to claim by n and p, and to its card and back by o and Escape', () =>
    reading(
      async (reader) => {
        await reader.page.locator('#text').focus();
        await reader.press('n');
        await reader.page.locator('.card[data-open]').waitFor();
        expect(await reader.highlighted('open')).to.deep.equal(['The town had one quay.']);
        await reader.press('n');
        expect(await reader.highlighted('open')).to.deep.equal(['The harbour closed in June.']);
        await reader.press('p', 'o');
        await reader.page.locator('.card[data-open] summary:focus').waitFor();
        await reader.press('Escape');
        await reader.page.locator('#text:focus').waitFor();
        expect(await reader.highlighted('open')).to.deep.equal([]);
      },
      { claims: [['The town had one quay.'], ['The harbour closed in June.']] },
    ));

  it('says where the cursor is, the words in their language, and the claims there', () =>
    reading(
      async (reader) => {
        await reader.page.locator('#text').focus();
        await reader.press('j', 'j');
        const announcer = reader.page.locator('#announcer');
        expect((await announcer.textContent())?.trim()).to.equal(
          'Sentence 2 of 9. The town had one quay. 1 claim: factual by Anna.',
        );
        expect(await announcer.locator('[lang="en"]').count()).to.equal(1);
      },
      { claims: [['The town had one quay.']] },
    ));

  it('takes the highlight away when a claim could not be saved, says so, and saves it on the second try', () =>
    reading(async (reader, source) => {
      await reader.page.route('**/claims', (route) => route.abort());
      await reader.click('Two ships lay');
      await reader.press('t');
      const alert = reader.page.getByRole('alert');
      await alert.getByText('The claim was not saved.').waitFor();
      expect(await reader.highlighted('kind-factual')).to.deep.equal([]);
      await reader.page.unroute('**/claims');
      reader.complaints.length = 0;
      await alert.getByRole('button', { name: 'Try again' }).click();
      await newCard(reader).waitFor();
      expect(await taggedIn(open, source)).to.deep.equal([['Two ships lay there in May.']]);
    }));

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
    const source = await addReaderSource(open, body);
    const claim = await claimOn(open, source, 'The town had one quay.');
    const lost = await claimOn(open, source, 'It never opened again.');
    const { store } = open.workspace;
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
    await withServer(open.app, async (address) => {
      const reader = await openReaderPage(browser, address, source);
      expect(await reader.highlighted('check')).to.deep.equal(['The town had one quay.']);
      expect(await reader.highlighted('kind-factual')).to.deep.equal(['The town had one quay.']);
      await reader.page.getByText('1 claim has lost the place in this text.').waitFor();
      await reader.page.getByRole('button', { name: 'Show it' }).click();
      await reader.page.locator(`#claim-${lost.id}`).waitFor();
      await reader.page.context().close();
    });
  });

  it('obeys letters only while text or margin have the focus, and not at all once they are switched off', () =>
    reading(async (reader) => {
      await reader.page.getByRole('link', { name: 'Crossclaim' }).focus();
      await reader.press('j');
      expect(await reader.highlighted('cursor')).to.deep.equal([]);
      await reader.page.locator('#text').focus();
      await reader.press('?');
      const dialog = reader.page.getByRole('dialog', { name: 'Keys' });
      await dialog.getByRole('checkbox').uncheck();
      await dialog.getByRole('button', { name: /^Close/ }).click();
      await reader.page.locator('#text').focus();
      await reader.press('j');
      expect(await reader.highlighted('cursor')).to.deep.equal([]);
      await reader.press('ArrowDown');
      expect(await reader.highlighted('cursor')).to.deep.equal(['A harbour']);
    }));

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

  it('lands at an address far down a long text, with the card beside the words', async () => {
    const source = await addReaderSource(open, longDocument(1_500));
    const { sentences, text } = await open.workspace.texts.read(
      await requireRecord(open.workspace, readerProject, 'source', source),
    );
    const { start, end } = sentences[1_200] ?? { start: 0, end: 0 };
    const claim = await claimOn(open, source, text.slice(start, end));
    await withServer(open.app, async (address) => {
      const reader = await openReaderPage(browser, address, source, { hash: `#claim-${claim.id}` });
      await newCard(reader).waitFor();
      const words = JSON.stringify(text.slice(start, end));
      expect(await reader.page.evaluate<number>(`probe.cardComesTo(${words})`)).to.be.below(12);
      const [, y = 0] = await reader.page.evaluate<number[]>(`probe.pointsOf(${words})`);
      expect(y).to.be.within(60, 600);
      expect((await reader.highlighted('open')).join('')).to.equal(text.slice(start, end));
      await reader.page.context().close();
    });
  });

  it('answers a second look at an unchanged index with 304', async () => {
    const source = await addReaderSource(open, body);
    await withServer(open.app, async (address) => {
      const url = `${address}/projects/${readerProject}/sources/${source}/index.json`;
      const etag = (await fetch(url)).headers.get('ETag') ?? '';
      const again = () => fetch(url, { headers: { 'If-None-Match': etag } });
      expect((await again()).status).to.equal(304);
      await claimOn(open, source, 'The town had one quay.');
      expect((await again()).status).to.equal(200);
    });
  });
});
