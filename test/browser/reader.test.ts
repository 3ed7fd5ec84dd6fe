import { expect } from 'chai';
import { appForEach } from '../support/browser-suite.ts';
import { type ReaderPage, type ReadingOptions, readHarbour, taggedIn } from '../support/reader-page.ts';

describe('selecting and tagging in the reader', function () {
  this.timeout(60_000);
  const suite = appForEach();

  async function reading(
    work: (reader: ReaderPage, source: string) => Promise<void>,
    options: ReadingOptions = {},
  ): Promise<void> {
    expect(await readHarbour(suite.open, suite.browser, work, options)).to.deep.equal([]);
  }

  const newCard = (reader: ReaderPage) => reader.page.locator('.card[data-open]');

  it('tags the sentence that was clicked with one key, and opens its card beside it', () =>
    reading(async (reader, source) => {
      await reader.click('Two ships lay');
      expect(await reader.highlighted('cursor')).to.deep.equal(['Two ships lay there in May.']);
      await reader.press('t');
      await newCard(reader).waitFor();
      expect(await reader.highlighted('kind-factual')).to.deep.equal(['Two ships lay there in May.']);
      expect(await taggedIn(suite.open, source)).to.deep.equal([['Two ships lay there in May.']]);
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
      expect(await taggedIn(suite.open, source)).to.deep.equal([
        ['The harbour closed in June. It never opened again.'],
      ]);
    }));

  it('takes letters for the text when the page has just opened and nothing has the focus', () =>
    reading(async (reader, source) => {
      await reader.press('ArrowDown', 'j', 't');
      await newCard(reader).waitFor();
      expect((await taggedIn(suite.open, source)).length).to.equal(1);
      expect(await reader.page.evaluate(() => document.activeElement?.id)).to.equal('text');
    }));

  it('says what to do when a key would tag and nothing is selected', () =>
    reading(async (reader, source) => {
      await reader.press('t');
      await reader.page.getByText('Select a sentence first').waitFor();
      expect(await taggedIn(suite.open, source)).to.deep.equal([]);
      await reader.page.getByRole('button', { name: 'Dismiss' }).click();
      expect(await reader.page.getByText('Select a sentence first').count()).to.equal(0);
    }));

  it('tags words that were dragged over, whatever the sentence', () =>
    reading(async (reader, source) => {
      await reader.drag('price of rice rose');
      await reader.page.getByRole('button', { name: /^Tag as claim/ }).click();
      await newCard(reader).waitFor();
      expect(await taggedIn(suite.open, source)).to.deep.equal([['price of rice rose']]);
    }));

  it('tags several spans as one claim, by key and by Ctrl', () =>
    reading(async (reader, source) => {
      await reader.click('The town had');
      await reader.press('a', 'j', 'j');
      await reader.click('It never opened', ['Control']);
      expect(await reader.highlighted('kept')).to.have.length(2);
      await reader.press('t');
      await newCard(reader).waitFor();
      expect(await taggedIn(suite.open, source)).to.deep.equal([
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
      expect(await taggedIn(suite.open, source)).to.deep.equal([]);
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
      expect(await taggedIn(suite.open, source)).to.deep.equal([['Two ships lay there in May.']]);
    }));

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
});
