import { z } from 'zod';
import type { Change } from '../../server/core/change.ts';
import { type AnyRecord, recordSchema } from '../../server/core/records.ts';
import type { ApiClient } from './api-client.ts';

const nameSchema = z.object({ type: z.string(), id: z.string() });
const changeSchema = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  writes: z.array(
    z.union([
      z.strictObject({ put: recordSchema, prior: z.int() }),
      z.strictObject({ remove: nameSchema, prior: z.int() }),
    ]),
  ),
});
export type ReadChange = Pick<Change, 'seq'> & z.infer<typeof changeSchema>;

const historySchema = z.object({ items: z.array(changeSchema) });
const pageSchema = z.object({ items: z.array(recordSchema), next: z.string().optional() });

/** All changes of a project, as the API tells them. */
export async function readHistory(client: ApiClient, project: string): Promise<ReadChange[]> {
  const changes: ReadChange[] = [];
  while (true) {
    const after = changes.length;
    const { body } = await client.call('GET', `/api/projects/${project}/changes?after=${after}&limit=1000`);
    const { items } = historySchema.parse(body);
    if (items.length === 0) return changes;
    changes.push(...items);
  }
}

/** All records of a project but its own, by id, as the API lists them. */
export async function readRecords(client: ApiClient, project: string): Promise<Map<string, AnyRecord>> {
  const records = new Map<string, AnyRecord>();
  for (const plural of ['sources', 'claims', 'relations', 'references', 'citations']) {
    let after = '';
    do {
      const query = after === '' ? '' : `&after=${after}`;
      const { body } = await client.call('GET', `/api/projects/${project}/${plural}?limit=1000${query}`);
      const { items, next } = pageSchema.parse(body);
      for (const record of items) records.set(record.id, record);
      after = next ?? '';
    } while (after !== '');
  }
  return records;
}
