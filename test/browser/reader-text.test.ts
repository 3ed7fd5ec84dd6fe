import { expect } from 'chai';
import { appForAll } from '../support/browser-suite.ts';
import { findViolations } from '../support/find-violations.ts';
import { withServer } from '../support/open-app.ts';
import { addReaderSource, claimOn, openReaderPage, readerProject } from '../support/reader-page.ts';

const texts = {
  'headings, lists, quotes, code': [
    'en',
    '# Title\n\nA *plain* word, a [link](https://example.org) and `code`.\n\n> A quote\n> of two lines.\n\n1. One\n2. Two\n   - inner\n\n- [x] done\n- [ ] open\n\n```\nline one\n  line two\n```\n\n---\n\nLast  words.',
  ],
  'a table': ['en', 'Before.\n\n| Year | Ships |\n| --- | ---: |\n| 1793 | 2 |\n| 1794 | |\n\nAfter.'],
  footnotes: [
    'en',
    'One claim.[^a] Another.[^b]\n\n[^a]: The first note.\n[^b]: The second,\n    in two lines.',
  ],
  'Chinese, hard-wrapped': ['zh', '# 港口\n\n港口在六月\n关闭。“再也没有开放！”他说。\n\n> 引文一句。'],
  Vietnamese: ['vi', 'Cảng đóng cửa vào tháng Sáu. Không ai đếm con tàu thứ ba.'],
  'Arabic, right to left': ['ar', '# المرفأ\n\nأُغلق المرفأ في يونيو. لم يُفتح بعد ذلك (أبدًا).'],
  'what looks like HTML': [
    'en',
    'If a < b && c > d then <script>alert(1)</script> and &amp; stays. <b>Bold</b> &copy;',
  ],
  'emoji and letters of two units': ['en', 'A 🏴‍☠️ flag, a 𝔘 letter, and é in two forms: e\u0301.'],
} as const;

describe('the text in the reader', function () {
  this.timeout(60_000);
  const suite = appForAll();

  for (const [name, [language, body]] of Object.entries(texts)) {
    it(`is the canonical text to the character: ${name}`, async () => {
      const id = await addReaderSource(suite.open, body, language);
      const source = await suite.open.workspace.store.read(readerProject, 'source', id);
      if (source === undefined) throw new Error('the source was not added');
      const { text, sentences } = await suite.open.workspace.texts.read(source);
      await withServer(suite.open.app, async (address) => {
        const reader = await openReaderPage(suite.browser, address, id);
        expect(await reader.page.evaluate<string>('probe.text()')).to.equal(text);
        await reader.page.locator('#text').focus();
        for (const { start, end } of sentences.slice(0, 6)) {
          await reader.press('j');
          expect((await reader.highlighted('cursor')).join('')).to.equal(text.slice(start, end));
        }
        expect(reader.complaints).to.deep.equal([]);
        await reader.page.context().close();
      });
    });
  }

  for (const [dark, width] of [
    [false, 1280],
    [true, 1280],
    [false, 390],
    [true, 390],
  ] as const) {
    it(`has nothing that axe objects to, ${dark ? 'dark' : 'light'}, ${width} pixels wide`, async () => {
      const id = await addReaderSource(
        suite.open,
        `${texts['a table'][1]}\n\nOne claim here. Another there.[^1]\n\n[^1]: Note.`,
      );
      await claimOn(suite.open, id, 'One claim here.', 'Another there.');
      await claimOn(suite.open, id, 'Another there.');
      await withServer(suite.open.app, async (address) => {
        const reader = await openReaderPage(suite.browser, address, id, { dark, width });
        expect(await findViolations(reader.page)).to.deep.equal([]);
        await reader.click('Another');
        await reader.page.locator('.card[data-open]').waitFor();
        expect(await findViolations(reader.page)).to.deep.equal([]);
        await reader.page.context().close();
      });
    });
  }

  it('can be read and left for the sentence view without scripts', async () => {
    const id = await addReaderSource(suite.open, 'One sentence. And another.');
    await withServer(suite.open.app, async (address) => {
      const page = await suite.browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${address}/projects/${readerProject}/sources/${id}`);
      expect(await page.locator('#text').textContent()).to.equal('One sentence. And another.');
      expect(await page.getByRole('button', { name: 'Keys' }).count()).to.equal(0);
      await page.getByRole('link', { name: 'Sentence by sentence', exact: true }).click();
      expect(page.url()).to.contain('/sentences');
      await page.context().close();
    });
  });
});
