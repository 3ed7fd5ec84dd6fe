import { parseRecord } from '../../../server/core/records.ts';
import { openFileStore } from '../../../server/stores/files/open-file-store.ts';
import { changeOf, claimRecord, projectRecord, put, relationRecord } from './sample-records.ts';

/**
 * A process that commits as fast as it can and prints the seq of each change once it is acknowledged; made to be killed. Each change puts two claims, of two
 * sources, and a relation between them, so that half of one would show.
 */
const [folder = '', writers = '8'] = process.argv.slice(2);
const store = await openFileStore({ folder, parseRecord, idleMs: 0 });
if ((await store.seq('p')) === 0) await store.commit('p', changeOf(put(projectRecord('p'))));
let next = ((await store.seq('p')) + 1) * 100;

const write = async () => {
  while (true) {
    const number = next;
    next += 2;
    const { seq } = await store.commit(
      'p',
      changeOf(
        put(claimRecord('p', number, `source-${number % 3}`, 'x'.repeat(number % 900))),
        put(claimRecord('p', number + 1, 'b')),
        put(relationRecord('p', number, number, number + 1)),
      ),
    );
    process.stdout.write(`${seq} ${number}\n`);
  }
};
await Promise.all(Array.from({ length: Number(writers) }, write));
