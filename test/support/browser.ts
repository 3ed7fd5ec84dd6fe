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

/** A page in a context of its own, and what it complains of: console errors, uncaught errors, refused requests. */
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
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  return { page, complaints };
}
