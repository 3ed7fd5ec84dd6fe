import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type AppOptions, type OpenApp, openApp } from './open-app.ts';

/** What the tests of a suite work with, while they run. */
export interface BrowserSuite {
  readonly browser: Browser;
  readonly open: OpenApp;
}

type Fill = (open: OpenApp) => Promise<void>;
const nothing: Fill = async () => undefined;

/** A browser for all tests of the suite that calls this, and the application anew for each of them, filled. */
export function appForEach(fill: Fill = nothing, options: AppOptions = {}): BrowserSuite {
  const suite = hooked();
  beforeEach(() => suite.begin(fill, options));
  afterEach(() => suite.end());
  return suite;
}

/** A browser and one application for all tests of the suite that calls this. */
export function appForAll(fill: Fill = nothing, options: AppOptions = {}): BrowserSuite {
  const suite = hooked();
  before(() => suite.begin(fill, options));
  after(() => suite.end());
  return suite;
}

function hooked() {
  let browser: Browser | undefined;
  let open: OpenApp | undefined;
  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => browser?.close());
  return {
    get browser() {
      return running(browser);
    },
    get open() {
      return running(open);
    },
    async begin(fill: Fill, options: AppOptions) {
      open = await openApp(options);
      await fill(open);
    },
    end: async () => open?.close(),
  };
}

function running<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('it is there only while tests run');
  return thing;
}
