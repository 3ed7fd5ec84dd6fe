import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Row, row } from './bench.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./memory-child.ts', import.meta.url));
const measuredSchema = z.object({ claims: z.int().min(1), heapBytes: z.number(), jsonBytes: z.number() });

/** What a claim costs in the memory of a process that has opened the folder's store, beside the length of its JSON. */
export async function measureMemory(folder: string): Promise<Row> {
  const { stdout } = await run(process.execPath, ['--expose-gc', '--import', 'tsx', program, folder]);
  const { claims, heapBytes, jsonBytes } = measuredSchema.parse(JSON.parse(stdout));
  return row('memory.perClaim', heapBytes / claims, 'bytes', jsonBytes / claims);
}
