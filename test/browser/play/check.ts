import type { Page } from 'playwright-core';
import { z } from 'zod';
import { checkSchema } from '../../../server/core/check.ts';
import { citationSchema } from '../../../server/core/citation.ts';
import { claimSchema } from '../../../server/core/claim.ts';
import { referenceSchema } from '../../../server/core/reference.ts';
import { relationSchema } from '../../../server/core/relation.ts';
import { silenceSchema } from '../../../server/core/silence.ts';
import { stanceSchema } from '../../../server/core/stance.ts';
import { statementSchema } from '../../../server/core/statement.ts';

/** Everything that the played user made, as the API tells it. */
export interface Made {
  readonly claims: readonly z.infer<typeof claimSchema>[];
  readonly relations: readonly z.infer<typeof relationSchema>[];
  readonly citations: readonly z.infer<typeof citationSchema>[];
  readonly references: readonly z.infer<typeof referenceSchema>[];
  readonly checks: readonly z.infer<typeof checkSchema>[];
  readonly statements: readonly z.infer<typeof statementSchema>[];
  readonly stances: readonly z.infer<typeof stanceSchema>[];
  readonly silences: readonly z.infer<typeof silenceSchema>[];
}

export async function readMade(address: string, project: string): Promise<Made> {
  const list = async <Kind>(plural: string, schema: z.ZodType<Kind>): Promise<Kind[]> => {
    const response = await fetch(`${address}/api/projects/${project}/${plural}?limit=1000`);
    return z.object({ items: z.array(schema) }).parse(await response.json()).items;
  };
  return {
    claims: await list('claims', claimSchema),
    relations: await list('relations', relationSchema),
    citations: await list('citations', citationSchema),
    references: await list('references', referenceSchema),
    checks: await list('checks', checkSchema),
    statements: await list('statements', statementSchema),
    stances: await list('stances', stanceSchema),
    silences: await list('silences', silenceSchema),
  };
}

/** Opens every source in the browser and returns the claims whose quote is not the text that stands at their place on the page. */
export async function claimsOffTheirSentence(
  page: Page,
  address: string,
  project: string,
  made: Made,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const source of new Set(made.claims.map((claim) => claim.target.source))) {
    await page.goto(`${address}/projects/${project}/sources/${source}`);
    const text = (await page.locator('#text').textContent()) ?? '';
    for (const { id, target } of made.claims) {
      if (target.source !== source) continue;
      const isThere =
        target.state === 'sure' &&
        target.spans.every(({ start, end, exact }) => text.slice(start, end) === exact);
      if (!isThere) wrong.push(id);
    }
  }
  return wrong;
}
