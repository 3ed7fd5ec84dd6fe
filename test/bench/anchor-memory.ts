import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type TextKind, textKinds } from './anchor-text.ts';
import { type Row, row } from './bench.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./anchor-memory-child.ts', import.meta.url));
const measuredSchema = z.object({ grownBytes: z.number(), textBytes: z.number() });
const nameOf = (kind: TextKind) => `anchor.memory.carry.${kind}`;

/** How much a process grows at most while it carries 2,000 quotes; the baseline is ten times the two texts. The young generation is kept small, as what is thrown away at once is not the question. */
export const measureCarryMemory = {
  names: textKinds.map(nameOf),
  async run(seed: number, wanted: (name: string) => boolean): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const kind of textKinds) if (wanted(nameOf(kind))) rows.push(await measure(kind, seed));
    return rows;
  },
};

async function measure(kind: TextKind, seed: number): Promise<Row> {
  const options = ['--expose-gc', '--max-semi-space-size=1', '--import', 'tsx'];
  const { stdout } = await run(process.execPath, [...options, program, kind, String(seed)]);
  const { grownBytes, textBytes } = measuredSchema.parse(JSON.parse(stdout));
  return row(nameOf(kind), grownBytes / 2 ** 20, 'MiB', (10 * textBytes) / 2 ** 20, '≤ 1 ×');
}
