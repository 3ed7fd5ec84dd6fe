import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import { ensureChromium } from './support/chromium.ts';

/**
 * Runs every `*.test.ts` below this folder, or those whose path holds one of the words given:
 * `npm test -- anchor stores`, or `TEST_WORDS='anchor stores' npm test`. Closes with `N passed, N failed`, and a non-zero exit code when a test failed or none ran.
 */
const testFolder = fileURLToPath(new URL('.', import.meta.url));
const words = [...process.argv.slice(2), ...(process.env.TEST_WORDS ?? '').split(' ')].filter(
  (word) => word !== '',
);

const entries = await readdir(testFolder, { recursive: true });
const files = entries
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort();

if (files.some((name) => name.startsWith('browser/'))) findBrowser();

const mocha = new Mocha({ timeout: 60_000, reporter: 'dot', color: false });
for (const file of files) {
  const path = join(testFolder, file);
  // Mocha itself would `require` the files where Node can; what the server imports dynamically would then be there twice,
  // and an error of one copy is no instance of the other's class.
  mocha.suite.emit('pre-require', globalThis, path, mocha);
  await import(pathToFileURL(path).href);
}

const runner = mocha.run(() => {
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  const skipped = pending > 0 ? `, ${pending} skipped` : '';
  console.log(`\n${passes} passed, ${failures} failed${skipped}`);
  process.exit(failures > 0 || passes === 0 ? 1 : 0);
});
runner.on('fail', (test) => {
  if (test.file !== undefined) console.error(`\n✗ ${relative(testFolder, test.file)}: ${test.fullTitle()}`);
});

function findBrowser(): void {
  try {
    process.env.CHROMIUM = ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
