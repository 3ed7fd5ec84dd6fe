import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import type { Relation } from '../../server/core/relation.ts';
import { addRelation } from '../../server/services/relations.ts';
import { launchBrowser, type PageOptions } from './browser.ts';
import { type ComparePage, openComparePage } from './compare-page.ts';
import { type OpenApp, openApp, withServer } from './open-app.ts';
import { addReaderSource, claimOn, harbour, readerProject } from './reader-page.ts';

const report = [
  '# The mayor’s report',
  'Bread was never short. Thirty ships waited for a week.',
  '## Afterwards',
  'The harbour was open in June.',
].join('\n\n');

/** Two short sources, anew for each test, in a browser for all of them. */
export interface TwoTexts {
  readonly open: OpenApp;
  readonly browser: Browser;
  /** What the page is opened with; a test may choose other texts. */
  left: string;
  right: string;
  /** Does the work on the page of both texts, which complains of nothing meanwhile. */
  comparing(
    work: (compare: ComparePage, address: string) => Promise<void>,
    options?: PageOptions & { readonly hash?: string },
  ): Promise<void>;
  /** Relates these words of the left and the right text. */
  related(
    quotes: readonly (readonly [string, string])[],
    kind: 'agrees' | 'contradicts',
  ): Promise<readonly Relation[]>;
  relations(): Promise<readonly Relation[]>;
}

/** Call it within a `describe`: it opens and closes what the tests need. */
export function twoTexts(): TwoTexts {
  let browser: Browser;
  let open: OpenApp;
  before(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    open = await openApp();
    two.left = await addReaderSource(open, harbour);
    two.right = await addReaderSource(open, report);
  });
  afterEach(() => open.close());
  after(() => browser.close());

  const two: TwoTexts = {
    get open() {
      return open;
    },
    get browser() {
      return browser;
    },
    left: '',
    right: '',
    comparing: (work, options = {}) =>
      withServer(open.app, async (address) => {
        const compare = await openComparePage(browser, address, two.left, two.right, options);
        await work(compare, address);
        await compare.page.context().close();
        expect(compare.complaints).to.deep.equal([]);
      }),
    async related(quotes, kind) {
      const made: Relation[] = [];
      for (const [here, there] of quotes) {
        const from = (await claimOn(open, two.left, here)).id;
        const to = (await claimOn(open, two.right, there)).id;
        const terms = { kind, rationale: 'They differ.', certainty: 'certain' as const };
        made.push(await addRelation(open.workspace, 'Anna', readerProject, { from, to, ...terms }));
      }
      return made;
    },
    relations: async () => (await open.workspace.store.list(readerProject, { type: 'relation' })).items,
  };
  return two;
}
