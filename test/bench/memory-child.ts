import { parseRecord } from '../../server/core/records.ts';
import { openFileStore } from '../../server/stores/files/open-file-store.ts';
import { subject } from './server-subject.ts';

/** Opens a folder's store, loads its project, and prints what that cost on the heap, as JSON. Run with `--expose-gc`. */
const [folder = ''] = process.argv.slice(2);

function heapBytes(): number {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const store = await openFileStore({ folder, parseRecord });
const before = heapBytes();
const claims = await store.count(subject.project, { type: 'claim' });
const after = heapBytes();
const { items } = await store.list(subject.project, { type: 'claim' });
const jsonBytes = items.reduce((sum, claim) => sum + Buffer.byteLength(JSON.stringify(claim)), 0);
console.log(JSON.stringify({ claims, heapBytes: after - before, jsonBytes }));
await store.close();
