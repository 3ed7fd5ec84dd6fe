import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import { spawnServer } from '../support/spawn-server.ts';

/** `npm run screenshot`: the picture in the README, made from a copy of the sample so that the sample itself stays as it is. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const project = 'sample-macartney';
const source = 'london-essay';

const data = await mkdtemp(join(tmpdir(), 'crossclaim-picture-'));
for (const folder of ['sources', 'annotations'])
  await cp(join(root, folder), join(data, folder), { recursive: true });
const server = await spawnServer(data, { args: ['--name', 'Amara Whitlock'] });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
  const address = `${server.address}/projects/${project}/sources/${source}`;
  await page.goto(address);
  const id = await page.locator('.card:has([title*="contradicts"])').first().getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${address}#${id}`);
  await page.locator(`#${id} .card__links`).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, 'docs/reader.png') });
} finally {
  await browser.close();
  await server.kill();
  await rm(data, { recursive: true, force: true });
}
