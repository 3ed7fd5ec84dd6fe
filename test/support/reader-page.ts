import type { Browser, Page } from 'playwright-core';
import type { Claim } from '../../server/core/claim.ts';
import { claimInputSchema } from '../../server/core/claim.ts';
import { addClaim } from '../../server/services/claims.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import { openPage, type PageOptions } from './browser.ts';
import { inPageScript } from './in-page.ts';
import { type OpenApp, withServer } from './open-app.ts';

export const readerProject = 'reading';

/** A source in the project of the reader's tests. Gives its id. */
export async function addReaderSource(
  { workspace }: OpenApp,
  body: string,
  language = 'en',
): Promise<string> {
  if (!(await workspace.store.projects()).includes(readerProject))
    await addProject(workspace, 'Anna', { id: readerProject, title: 'Reading', description: '' });
  const metadata = {
    title: 'A text to read',
    creators: ['Lê Văn An'],
    publisher: 'A press',
    date: '2026-03',
    url: 'https://example.org/text',
    language,
    framing: 'Vietnamese',
  };
  const source = await addSource(workspace, 'Anna', readerProject, { metadata, body, origin: 'paste' });
  return source.id;
}

/** A claim on these words, by Anna. */
export function claimOn({ workspace }: OpenApp, source: string, ...quotes: string[]): Promise<Claim> {
  const spans = quotes.map((exact) => ({ exact }));
  return addClaim(workspace, 'Anna', readerProject, claimInputSchema.parse({ target: { source, spans } }));
}

/** The spans of all claims on the source, in the order in which they were made. */
export async function taggedIn({ workspace }: OpenApp, source: string): Promise<readonly string[][]> {
  const { items } = await workspace.store.list(readerProject, { type: 'claim', source });
  return items.map(({ target }) => target.spans.map(({ exact }) => exact));
}

export interface ReaderPage {
  readonly page: Page;
  readonly complaints: string[];
  /** The words that the highlight covers, one entry for each of its ranges. */
  highlighted(name: string): Promise<readonly string[]>;
  /** Waits until the highlight covers these words, and gives what it covers. */
  comesToCover(name: string, words: string): Promise<string>;
  /** Clicks on the first letter of the words. */
  click(words: string, keys?: readonly ('Shift' | 'Control')[]): Promise<void>;
  drag(words: string, keys?: readonly 'Control'[]): Promise<void>;
  press(...keys: string[]): Promise<void>;
}

/** Opens the reader at an address of its page, `#…` and all, and waits until it is ready. With `ownClock` a test can let time pass. */
export async function openReaderPage(
  browser: Browser,
  address: string,
  source: string,
  options: PageOptions & {
    readonly hash?: string;
    readonly ownClock?: boolean;
    readonly project?: string;
  } = {},
): Promise<ReaderPage> {
  const { page, complaints } = await openPage(browser, options);
  if (options.ownClock === true) await page.clock.install();
  await page.addInitScript(await inPageScript('reader-probe'));
  await page.goto(
    `${address}/projects/${options.project ?? readerProject}/sources/${source}${options.hash ?? ''}`,
  );
  await page.locator('.reader[data-ready]').waitFor();

  const held = async (keys: readonly string[], act: () => Promise<void>) => {
    for (const key of keys) await page.keyboard.down(key);
    await act();
    for (const key of keys) await page.keyboard.up(key);
  };
  const pointsOf = (words: string) => page.evaluate<number[]>(`probe.pointsOf(${JSON.stringify(words)})`);

  return {
    page,
    complaints,
    highlighted: (name) => page.evaluate<string[]>(`probe.highlighted(${JSON.stringify(name)})`),
    comesToCover: (name, words) =>
      page.evaluate<string>(`probe.comesToCover(${JSON.stringify(name)}, ${JSON.stringify(words)})`),
    async click(words, keys = []) {
      const [x = 0, y = 0] = await pointsOf(words);
      await held(keys, () => page.mouse.click(x + 3, y));
    },
    async drag(words, keys = []) {
      const [x = 0, y = 0, endX = 0, endY = 0] = await pointsOf(words);
      await held(keys, async () => {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(endX + 1, endY, { steps: 4 });
        await page.mouse.up();
      });
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}

export const harbour = [
  '# A harbour',
  'The town had one quay. Two ships lay there in May. Nobody counted the third.',
  'The price of rice rose by a half. People blamed the governor for it.',
  '## Afterwards',
  'The harbour closed in June. It never opened again.',
].join('\n\n');

export type ReadingOptions = PageOptions & {
  readonly hash?: string;
  readonly ownClock?: boolean;
  /** The quotes of each claim that is there beforehand. */
  readonly claims?: readonly (readonly string[])[];
  /** Which of them the address names. */
  readonly hashOf?: number;
};

/** Opens the harbour text in a reader, does the work, and gives what the page complained of meanwhile. */
export async function readHarbour(
  open: OpenApp,
  browser: Browser,
  work: (reader: ReaderPage, source: string) => Promise<void>,
  options: ReadingOptions = {},
): Promise<readonly string[]> {
  const source = await addReaderSource(open, harbour);
  const claims: Claim[] = [];
  for (const quotes of options.claims ?? []) claims.push(await claimOn(open, source, ...quotes));
  const named = options.hashOf === undefined ? undefined : claims[options.hashOf];
  const hash = named === undefined ? {} : { hash: `#claim-${named.id}` };
  return withServer(open.app, async (address) => {
    const reader = await openReaderPage(browser, address, source, { ...options, ...hash });
    await work(reader, source);
    await reader.page.context().close();
    return reader.complaints;
  });
}
