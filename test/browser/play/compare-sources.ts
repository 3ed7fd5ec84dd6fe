import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { find, keyOf } from './choose.ts';
import { compareOn } from './comparer.ts';
import type { Place, Plan } from './plan.ts';
import type { ReadSource } from './readings.ts';

/** What the player has to go by. */
export interface Comparison {
  readonly page: Page;
  readonly address: string;
  readonly project: string;
  readonly plan: Plan;
  readonly sources: readonly ReadSource[];
  /** Ids of the claims by the key of their sentence. */
  readonly claims: ReadonlyMap<string, string>;
  /** Where images of the pages and the printed report go; none are made without it. */
  readonly out?: string | undefined;
}

const matrixSchema = z.object({
  rows: z.array(z.object({ cells: z.array(z.object({ state: z.string() })) })),
});
const suggestionsSchema = z.object({
  items: z.array(z.object({ source: z.string(), exact: z.string(), differences: z.array(z.unknown()) })),
});
const contradictionsSchema = z.object({ items: z.array(z.unknown()) });

/** The pages that show what was compared, by the end of their address. */
const pages = ['statements', 'matrix', 'contradictions', 'graph', 'suggestions', 'report'] as const;

/**
 * Writes the plan's statements down, gives every stance and confirms every silence, and looks at what comes of it. Returns what is not as it should be.
 */
export async function compareSources(comparison: Comparison): Promise<readonly string[]> {
  const { page, address, project, plan, sources } = comparison;
  const comparer = compareOn(page, address, project);
  const sentence = (place: Place) => find(sources, place);
  const claimOf = (place: Place) => comparison.claims.get(keyOf(sentence(place))) ?? '';
  const troubles: string[] = [];

  let stances = 0;
  let silences = 0;
  for (const statement of plan.statements) {
    const id = await comparer.state(statement);
    for (const { kind, answer, ...place } of statement.stances) {
      const { source } = sentence(place);
      await comparer.give({ source, claim: claimOf(place), statement: statement.text, answer, kind });
      stances += 1;
    }
    for (const part of statement.silent) {
      const source = sources.find(({ file }) => file.includes(part));
      await comparer.confirmSilence(id, source?.id ?? part);
      silences += 1;
    }
  }
  console.log(`${plan.statements.length} statements, ${stances} stances, ${silences} silences confirmed`);
  const { rows } = await read(comparison, 'matrix', matrixSchema);
  const unchecked = rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'unchecked'));
  if (rows.length !== plan.statements.length) troubles.push(`${rows.length} rows in the matrix`);
  if (unchecked.length > 0) troubles.push(`${unchecked.length} cells of the matrix are not checked`);

  const { items: opposed } = await read(comparison, 'contradictions?limit=500', contradictionsSchema);
  console.log(`${opposed.length} contradictions and reframings`);
  if (opposed.length < plan.relations.length) troubles.push('fewer contradictions than were marked');
  troubles.push(...(await lookAtPages(comparison)));
  return troubles;
}

/** Switches suggestions on and looks for those that the plan names; before the pairs are related, for what is related is not suggested. Returns what is not found. */
export async function findSuggested(comparison: Comparison): Promise<readonly string[]> {
  const { page, address, project, plan, sources, claims } = comparison;
  await compareOn(page, address, project).switchSuggestionsOn();
  const troubles: string[] = [];
  for (const { from, to } of plan.suggested) {
    const claim = claims.get(keyOf(find(sources, from))) ?? '';
    const { items } = await read(comparison, `claims/${claim}/suggestions`, suggestionsSchema);
    const wanted = find(sources, to);
    const rank = items.findIndex(({ source, exact }) => source === wanted.source && exact === wanted.text);
    const found = items[rank];
    if (found === undefined) troubles.push(`not suggested: ${to.words.join(' ')}`);
    else if (found.differences.length === 0) troubles.push(`no difference told: ${to.words.join(' ')}`);
    else console.log(`suggested at rank ${rank + 1}, with ${found.differences.length} differences`);
  }
  return troubles;
}

async function read<Kind>(
  { address, project }: Comparison,
  path: string,
  schema: z.ZodType<Kind>,
): Promise<Kind> {
  const response = await fetch(`${address}/api/projects/${project}/${path}`);
  return schema.parse(await response.json());
}

/** Opens every pair side by side and every page of the comparison, and prints the report. */
async function lookAtPages({ page, address, project, sources, out }: Comparison): Promise<string[]> {
  const troubles: string[] = [];
  const look = async (path: string, name: string) => {
    const response = await page.goto(`${address}/projects/${project}/${path}`);
    if (response?.status() !== 200) troubles.push(`${path} answers ${response?.status()}`);
    if (out !== undefined) await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  };
  for (const [at, left] of sources.entries()) {
    for (const right of sources.slice(at + 1)) {
      const pair = `left=${encodeURIComponent(left.id)}&right=${encodeURIComponent(right.id)}`;
      await look(`compare?${pair}`, `compare-${at}-${sources.indexOf(right)}`);
    }
  }
  for (const name of pages) await look(name, name);
  const pdf = await page.pdf(out === undefined ? {} : { path: join(out, 'report.pdf') });
  console.log(`the report prints to ${Math.round(pdf.length / 1_024)} KiB of PDF`);
  return troubles;
}
