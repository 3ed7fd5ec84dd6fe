import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { checkVerdicts } from '../../../server/core/check.ts';
import { find, keyOf } from './choose.ts';
import type { Comparison } from './compare-sources.ts';
import type { Chain, PlannedReference } from './plan.ts';
import type { Player } from './player.ts';

const citationsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      rev: z.number(),
      passage: z.object({ spans: z.array(z.object({ exact: z.string() })) }).optional(),
    }),
  ),
});
const checksSchema = z.object({ items: z.array(z.object({ verdict: z.string() })) });

const progressLine = '[data-list-review-target="progress"]';

/** The pages on which references and citations are gone through, by the end of their address. */
const pages = { references: 'references', lists: 'reference-lists', citations: 'citations' } as const;

/** Takes the sources' own reference lists into the bibliography and returns what is not as the plan says. */
export async function takeListsIn(played: Comparison): Promise<readonly string[]> {
  const { page, address, project, plan, sources } = played;
  const troubles: string[] = [];
  for (const { source: part, entries } of plan.lists) {
    const id = sources.find(({ file }) => file.includes(part))?.id ?? part;
    await page.goto(`${address}/projects/${project}/sources/${id}/references`);
    await page.locator(progressLine).waitFor();
    await picture(played, 'reference-list');
    await acceptOnce(page, 'button[name="sure"]');
    const each = 'button[name="accept"]';
    while ((await page.locator(each).count()) > 0) await acceptOnce(page, each);
    const told = (await page.locator(progressLine).textContent())?.trim() ?? '';
    console.log(`the reference list of ${part}: ${told}`);
    if (!told.startsWith(`${entries} of ${entries} `))
      troubles.push(`${part}: ${told}, not ${entries} entries`);
  }
  return troubles;
}

/** Presses the first such button, and waits until the page tells of more entries taken in. */
async function acceptOnce(page: Page, button: string): Promise<void> {
  const progress = page.locator(progressLine);
  const before = await progress.textContent();
  await page.locator(button).first().click();
  await page.waitForFunction(
    ([line, words]) => document.querySelector(line ?? '')?.textContent !== words,
    [progressLine, before],
  );
}

/** Cites other sources from claims, joins the references to them, and walks to each passage to check it. Returns what is not as it should be. */
export async function walkCitations(played: Comparison, player: Player): Promise<readonly string[]> {
  const { plan, sources, claims, project, page, address } = played;
  const cited = new Set<string>();
  const troubles: string[] = [];
  for (const chain of plan.chains) {
    const claim = claims.get(keyOf(find(sources, chain.from))) ?? '';
    const passage = find(sources, chain.to);
    const title = sources.find(({ id }) => id === passage.source)?.title ?? '';
    const before = new Set((await citationsOf(played, claim)).map(({ id }) => id));
    await player.cite(project, claim, referenceTo(title), !cited.has(title));
    cited.add(title);
    const made = (await citationsOf(played, claim)).find(({ id }) => !before.has(id));
    await walk(played, made?.id ?? '', chain);
    const after = (await citationsOf(played, claim)).find(({ id }) => id === made?.id);
    const words = after?.passage?.spans.map(({ exact }) => exact).join(' ');
    if (words !== passage.text) troubles.push(`not walked to its passage: ${chain.to.words.join(' ')}`);
    const checks = await read(played, `checks?link=${made?.id}`, checksSchema);
    if (checks.items[0]?.verdict !== chain.verdict) troubles.push(`not checked: ${chain.to.words.join(' ')}`);
  }
  console.log(`${plan.chains.length} claims cited, walked to their passages and checked`);
  for (const [name, path] of Object.entries(pages)) {
    const response = await page.goto(`${address}/projects/${project}/${path}`);
    if (response?.status() !== 200) troubles.push(`${path} answers ${response?.status()}`);
    await picture(played, name);
  }
  return troubles;
}

/** From the citation to the passage, found by its words, and to a check by its key. */
async function walk(played: Comparison, id: string, { to, verdict }: Chain): Promise<void> {
  const { page, address, project } = played;
  await page.goto(`${address}/projects/${project}/citations?at=${id}`);
  const join = page.getByRole('button', { name: 'It is its full text' });
  if ((await join.count()) > 0) {
    await join.first().click();
    await page.getByText('The source is its full text.').first().waitFor();
  }
  await page.locator('#pick > summary').click();
  await page.getByLabel('Words of the sentence').fill(to.words.join(' '));
  await page.getByLabel('Words of the sentence').press('Enter');
  await page.waitForURL(/[?&]q=/);
  await page.locator('input[name="sentence"]').first().check();
  await page.getByRole('button', { name: /^It rests on this/ }).click();
  await page.getByText('The citation points to this passage.').first().waitFor();
  await picture(played, `walk-${verdict}`);
  await page.keyboard.press(checkVerdicts[verdict].key);
  await page
    .getByText(/Checked: /)
    .first()
    .waitFor();
}

function referenceTo(title: string): PlannedReference {
  return { type: 'webpage', title, authors: '', date: '', container: '' };
}

async function citationsOf(played: Comparison, claim: string) {
  return (await read(played, `citations?link=${claim}`, citationsSchema)).items;
}

async function read<Kind>(
  { address, project }: Comparison,
  path: string,
  schema: z.ZodType<Kind>,
): Promise<Kind> {
  return schema.parse(await (await fetch(`${address}/api/projects/${project}/${path}`)).json());
}

async function picture({ page, out }: Comparison, name: string): Promise<void> {
  if (out !== undefined) await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
}
