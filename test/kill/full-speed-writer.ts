import { z } from 'zod';
import { claimSchema } from '../../server/core/claim.ts';
import type { AnyRecord } from '../../server/core/records.ts';
import { relationSchema } from '../../server/core/relation.ts';
import type { Range } from '../../server/core/target.ts';
import type { ApiClient } from './api-client.ts';

/** What the server said yes to: the record as it answered, or the seq of the change that removed one. */
export type Acknowledged = { readonly put: AnyRecord } | { readonly seq: number; readonly removed: string };

const changeSchema = z.object({ change: z.int() });

/**
 * Adds, revises, relates and takes back claims over all connections at once, until the server is gone, and notes each answer in `acknowledged`. A claim
 * is in one hand at a time, so that no request is refused for another's sake. Returns when every connection has broken.
 */
export async function writeAtFullSpeed(
  client: ApiClient,
  project: string,
  connections: number,
  sentences: readonly Range[],
  acknowledged: Acknowledged[],
): Promise<void> {
  const base = `/api/projects/${project}`;
  const free: { id: string; rev: number }[] = [];
  let number = 0;

  async function send(method: string, path: string, content?: unknown, rev?: number): Promise<unknown> {
    const headers = rev === undefined ? {} : { 'If-Match': `"${rev}"` };
    const reply = await client.call(method, `${base}/${path}`, content, headers);
    if (reply.status < 300) return reply.body;
    throw new TypeError(`${method} ${path} answered ${reply.status} ${JSON.stringify(reply.body)}`);
  }
  const keep = (put: AnyRecord) => void acknowledged.push({ put });

  async function addClaim(): Promise<void> {
    number += 1;
    const span = sentences[number % sentences.length];
    const target = { source: 'text', spans: [span] };
    const claim = claimSchema.parse(
      await send('POST', 'claims', { target, note: `number ${number}`, tags: ['kill'] }),
    );
    keep(claim);
    free.push(claim);
  }
  async function relate(): Promise<void> {
    const [from, to] = [free.shift(), free.shift()];
    if (from === undefined || to === undefined) return addClaim();
    keep(relationSchema.parse(await send('POST', 'relations', { from: from.id, to: to.id, kind: 'agrees' })));
    free.push(from, to);
  }
  async function revise(): Promise<void> {
    const claim = free.shift();
    if (claim === undefined) return addClaim();
    const revised = claimSchema.parse(
      await send('PATCH', `claims/${claim.id}`, { kind: 'causal' }, claim.rev),
    );
    keep(revised);
    free.push(revised);
  }
  async function retract(): Promise<void> {
    const claim = free.shift();
    if (claim === undefined) return addClaim();
    const reply = await send('DELETE', `claims/${claim.id}`, undefined, claim.rev);
    acknowledged.push({ seq: changeSchema.parse(reply).change, removed: claim.id });
  }

  const steps = [addClaim, relate, addClaim, relate, revise, addClaim, relate, retract];
  async function work(offset: number): Promise<void> {
    for (let step = offset; ; step += 1) {
      try {
        await steps[step % steps.length]?.();
      } catch (error) {
        // A refusal is a fault of the server's; a broken connection is what this waits for.
        if (error instanceof TypeError || error instanceof z.ZodError) throw error;
        return;
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, offset) => work(offset)));
}
