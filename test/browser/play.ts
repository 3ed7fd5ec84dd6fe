import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import { spawnServer } from '../support/spawn-server.ts';
import { claimsOffTheirSentence, readMade } from './play/check.ts';
import { choose, keyOf } from './play/choose.ts';
import { compareSources, findSuggested } from './play/compare-sources.ts';
import { type PlannedReference, readPlan } from './play/plan.ts';
import { playOn } from './play/player.ts';
import { readSources } from './play/readings.ts';
import { takeListsIn, walkCitations } from './play/walk-citations.ts';

/**
 * `npm run play -- FOLDER [--plan FILE] [--data FOLDER] [--out FOLDER]`: a user imports the folder's documents in a real browser, tags claims, relates
 * and cites them, compares the sources by the plan's statements, takes in their reference lists and walks from claims to passages; then the server is killed and started again, and everything must still be there, on its sentence. `--out` keeps images of the pages and the printed report.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { plan: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('npm run play -- FOLDER [--plan FILE] [--data FOLDER] [--out FOLDER]');
  process.exit(2);
}

const fewest = { claims: 40, relations: 10, citations: 8 } as const;
const citationsToMake = 9;
const plan = await readPlan(values.plan);
const data =
  values.data === undefined ? await mkdtemp(join(tmpdir(), 'crossclaim-play-')) : resolve(values.data);
const files = (await readdir(folder))
  .filter((name) => /\.(?:txt|md|html?)$/i.test(name) && name.toLowerCase() !== 'readme.md')
  .sort()
  .map((name) => resolve(folder, name));

let server = await spawnServer(data, { args: ['--name', 'Played Reader'] });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const troubles: string[] = [];
page.on('pageerror', (error) => troubles.push(String(error)));

try {
  const player = playOn(page, server.address);
  const project = await player.beginProject(plan.title, plan.question);
  await player.importFiles(project, files, plan.framings);
  const sources = await readSources(server.address, project);
  console.log(`imported ${sources.length} of ${files.length} documents`);

  const { claims, relations } = choose(sources, plan);
  const ids = new Map<string, string>();
  for (const [index, sentence] of claims.entries()) {
    ids.set(keyOf(sentence), await player.tag(project, sentence, String(1 + (index % 7))));
  }
  console.log(`tagged ${ids.size} claims`);

  const out = values.out === undefined ? undefined : resolve(values.out);
  if (out !== undefined) await mkdir(out, { recursive: true });
  const comparison = { page, address: server.address, project, plan, sources, claims: ids, out };
  troubles.push(...(await findSuggested(comparison)));

  for (const { kind, from, to, rationale } of relations) {
    const search = to.text.split(/\s+/).slice(0, 6).join(' ');
    await player.relate(
      project,
      ids.get(keyOf(from)) ?? '',
      ids.get(keyOf(to)) ?? '',
      search,
      kind,
      rationale,
    );
  }
  console.log(`made ${relations.length} relations`);

  const itself: PlannedReference[] = sources.map(({ title }) => ({
    type: 'webpage',
    title,
    authors: '',
    date: '',
    container: '',
  }));
  const references = plan.references.length > 0 ? plan.references : itself;
  const cited = [...ids.values()].slice(0, citationsToMake);
  for (const [index, id] of cited.entries()) {
    const reference = references[index % references.length];
    if (reference !== undefined) await player.cite(project, id, reference, index < references.length);
  }
  console.log(`made ${cited.length} citations`);

  troubles.push(...(await compareSources(comparison)));

  troubles.push(...(await takeListsIn(comparison)), ...(await walkCitations(comparison, player)));

  const before = await readMade(server.address, project);
  await server.kill();
  server = await spawnServer(data, { args: ['--name', 'Played Reader'] });
  const after = await readMade(server.address, project);
  const wrong = await claimsOffTheirSentence(page, server.address, project, after);

  const across = after.relations.filter(({ sources: both }) => both.length > 1).length;
  console.log(
    `after kill -9 and a new start: ${after.claims.length} claims, ${across} relations across sources, ${after.citations.length} citations`,
  );
  if (!isDeepStrictEqual(before, after)) troubles.push('the records differ from those before the kill');
  if (wrong.length > 0) troubles.push(`claims off their sentence: ${wrong.join(', ')}`);
  if (after.claims.length < fewest.claims) troubles.push(`fewer than ${fewest.claims} claims`);
  if (across < fewest.relations) troubles.push(`fewer than ${fewest.relations} relations across sources`);
  if (after.citations.length < fewest.citations) troubles.push(`fewer than ${fewest.citations} citations`);
} finally {
  await browser.close();
  await server.kill();
  if (values.data === undefined) await rm(data, { recursive: true, force: true });
}

for (const trouble of troubles) console.error(`✗ ${trouble}`);
console.log(troubles.length === 0 ? 'every one is there, on its sentence' : `${troubles.length} troubles`);
process.exitCode = troubles.length === 0 ? 0 : 1;
