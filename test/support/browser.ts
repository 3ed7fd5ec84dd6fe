import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from './chromium.ts';

/** Chromium as the tests use it: headless, without sandbox or GPU. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments], headless: true });
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly touch?: boolean;
  readonly scripts?: boolean;
}

/**
 * A page in a context of its own, and what it complains of: console errors, uncaught errors, refused requests. No key is pressed before the
 * page has run its scripts and drawn itself once, for only then does what asks for the focus have it.
 */
export async function openPage(
  browser: Browser,
  options: PageOptions = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const { width = 1280, height = 900, dark = false, touch = false, scripts = true } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: touch,
    javaScriptEnabled: scripts,
  });
  if (scripts) pressWhenDrawn(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  return { page, complaints };
}

/** A function and not words, which would be evaluated anew at every look: the policy of the pages forbids that. Its globals are the page’s. */
function isDrawn(): boolean {
  const isComplete = Reflect.get(globalThis, 'document').readyState === 'complete';
  return isComplete && performance.getEntries().some(({ entryType }) => String(entryType) === 'paint');
}

function pressWhenDrawn(page: Page): void {
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = async (...given) => {
    await page.waitForFunction(isDrawn);
    await press(...given);
  };
}
