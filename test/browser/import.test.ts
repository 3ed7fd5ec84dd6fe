import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { listDrafts } from '../../server/services/imports.ts';
import { addProject } from '../../server/services/projects.ts';
import { openPage, type PageOptions } from '../support/browser.ts';
import { appForEach } from '../support/browser-suite.ts';
import { withServer } from '../support/open-app.ts';

const wrapped = `A letter from the harbour

The first line of this letter was broken by hand at a width of seventy or
so, and the last word of the second line is parted, as it was in the har-
bour office, where each line had to fit the paper.

A second paragraph follows, broken by hand as well, so that the reader may
see a habit in it and not an accident of the first.
`;
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

describe('bringing documents in, in a browser', function () {
  this.timeout(60_000);
  const suite = appForEach(async (open) => {
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });

  /** Works on the home of the project; whatever the page complains of fails the test. */
  async function onHome(work: (page: Page) => Promise<void>, options: PageOptions = {}): Promise<void> {
    await withServer(suite.open.app, async (address) => {
      const { page, complaints } = await openPage(suite.browser, options);
      try {
        await page.goto(`${address}/projects/p`);
        await work(page);
      } finally {
        await page.close();
      }
      expect(complaints).to.deep.equal([]);
    });
  }
  const sources = async () =>
    (await suite.open.workspace.store.list('p', { type: 'source' })).items.map(({ title }) => title).sort();

  it('leads from one file to its review, and from there to the reader', () =>
    onHome(async (page) => {
      await page.locator('[data-upload-target="scripted"]').waitFor();
      await page.getByLabel('Files').setInputFiles(file('letter.txt', wrapped));
      await page.getByRole('heading', { name: 'Review before saving' }).waitFor();
      await page.getByLabel('Framing').fill('Harbour');
      await page.getByRole('button', { name: 'Save as a source' }).click();
      await page.waitForURL(/\/projects\/p\/sources\//);
      expect(await sources()).to.deep.equal(['A letter from the harbour']);
    }));

  it('sends several files with their progress, and lists what became of each', () =>
    onHome(async (page) => {
      let held = (): void => undefined;
      const holding = new Promise<void>((resolve) => {
        held = resolve;
      });
      await page.route('**/imports', async (route) => {
        await holding;
        await route.continue();
      });
      await page.locator('[data-upload-target="scripted"]').waitFor();
      await page
        .getByLabel('Files')
        .setInputFiles([
          file('one.txt', wrapped),
          file('two.txt', 'PK\u0003\u0004\0\0'),
          file('three.md', '# Three\n\nText.'),
        ]);
      expect(await page.getByRole('progressbar').count()).to.equal(3);
      held();
      await page.getByRole('link', { name: 'Review the first of 2' }).waitFor();
      expect(await page.locator('.upload[data-state="refused"]').textContent()).to.match(
        /two\.txt[\s\S]*cannot be read/,
      );
      expect(await page.locator('#announcer').textContent()).to.include('2 of 3 files are ready');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Save and next (1 of 2)' }).click();
      await page.getByText('2 of 2').waitFor();
      await page.getByRole('button', { name: 'Save as a source' }).click();
      await page.waitForURL(/\/sources\//);
      expect(await sources()).to.have.length(2);
    }));

  it('stops an upload that is under way, and goes on with the next', () =>
    onHome(async (page) => {
      await page.route('**/imports', async (route) => {
        if (route.request().postData()?.includes('one.md') !== true) await route.continue();
      });
      await page.locator('[data-upload-target="scripted"]').waitFor();
      await page
        .getByLabel('Files')
        .setInputFiles([file('one.md', '# One'), file('two.md', '# Two\n\nText.')]);
      await page.getByRole('button', { name: 'Stop the upload of one.md' }).click();
      await page.getByRole('link', { name: 'Review it' }).waitFor();
      expect(await page.locator('.upload[data-state="refused"]').textContent()).to.include('Stopped');
      expect((await listDrafts(suite.open.workspace, 'p')).map(({ name }) => name)).to.deep.equal(['two.md']);
    }));

  it('takes files that are dropped anywhere on the page', () =>
    onHome(async (page) => {
      await page.locator('[data-upload-target="scripted"]').waitFor();
      const dropped = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.md', { type: 'text/markdown' }));
        return transfer;
      }, '# Dropped\n\nText.');
      await page.dispatchEvent('h1', 'dragover', { dataTransfer: dropped });
      expect(await page.locator('.dropzone.is-over').count()).to.equal(1);
      await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
      await page.getByRole('heading', { name: 'Review before saving' }).waitFor();
      expect((await listDrafts(suite.open.workspace, 'p')).map(({ name }) => name)).to.deep.equal([
        'dropped.md',
      ]);
    }));

  it('runs the import again as soon as a step is switched, and keeps what was typed and the focus', () =>
    onHome(async (page) => {
      await page.locator('[data-upload-target="scripted"]').waitFor();
      await page.getByLabel('Files').setInputFiles(file('letter.txt', wrapped));
      const text = page.locator('#import-text');
      await text.getByText('in the harbour office').waitFor();
      await page.getByLabel('Framing').fill('Harbour');
      const step = page.getByRole('checkbox', { name: /hyphenated/ }).first();
      const id = await step.getAttribute('id');
      await step.focus();
      await page.keyboard.press('Space');
      await text.getByText('in the harbour office').waitFor({ state: 'detached' });
      expect(await page.getByLabel('Framing').inputValue()).to.equal('Harbour');
      await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
      await page.keyboard.press('Space');
      await text.getByText('in the harbour office').waitFor();
      await page.getByRole('button', { name: 'Save as a source' }).click();
      await page.waitForURL(/\/sources\//);
      const { items } = await suite.open.workspace.store.list('p', { type: 'source' });
      expect(items[0]?.framing).to.equal('Harbour');
    }));

  it('does all of it without JavaScript', () =>
    onHome(
      async (page) => {
        await page
          .getByLabel('Files')
          .setInputFiles([file('one.txt', wrapped), file('two.md', '# Two\n\nText.')]);
        await page.getByRole('button', { name: 'Upload and review' }).click();
        await page.getByText('1 of 2').first().waitFor();
        await page.getByRole('checkbox').first().uncheck();
        await page.getByRole('button', { name: 'Update the text' }).click();
        expect(await page.getByRole('checkbox').first().isChecked()).to.equal(false);
        await page.getByRole('button', { name: 'Save and next (1 of 2)' }).click();
        await page.getByRole('button', { name: 'Save as a source' }).click();
        await page.waitForURL(/\/sources\//);
        expect(await sources()).to.have.length(2);
      },
      { scripts: false },
    ));
});
