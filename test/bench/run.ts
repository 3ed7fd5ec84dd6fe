import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Bench, Row } from './bench.ts';
import { formatTable } from './table.ts';

/**
 * `npm run bench [-- word…] [--json FILE] [--seed N]`: runs the benchmarks of every `*.bench.ts` here whose rows' names hold one of the words, or all, and prints a
 * table. Each row stands beside a baseline that was timed in the same run: the ratio is the result, the rest depends on the machine.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, seed: { type: 'string', default: '0' } },
});
const seed = z.coerce.number().int().min(0).parse(values.seed);
const wanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));

const moduleSchema = z.object({
  bench: z.custom<Bench>((value) => typeof value === 'object' && value !== null && 'run' in value),
});

const files = (await readdir(folder)).filter((name) => name.endsWith('.bench.ts')).sort();
const rows: Row[] = [];
const known: string[] = [];
for (const file of files) {
  const { bench } = moduleSchema.parse(await import(new URL(file, import.meta.url).href));
  known.push(...bench.names);
  if (bench.names.some(wanted)) rows.push(...(await bench.run(wanted, seed)));
}
if (rows.length === 0) {
  console.error(`No benchmark is called so. There are: ${known.join(', ')}`);
  process.exit(1);
}
console.log(formatTable(rows));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exit(0);
