import { DomainError } from '../../../server/core/errors.ts';
import { parseRecord } from '../../../server/core/records.ts';
import { openFileStore } from '../../../server/stores/files/open-file-store.ts';
import { changeOf, claimRecord, projectRecord, put } from './sample-records.ts';

/** A process that commits until the system allows no more, and prints how many claims it has then, and why it ended. */
const [folder = ''] = process.argv.slice(2);
const store = await openFileStore({ folder, parseRecord });
await store.commit('p', changeOf(put(projectRecord('p'))));
for (let number = 1; ; number += 1) {
  try {
    await store.commit('p', changeOf(put(claimRecord('p', number, 'a', 'x'.repeat(900)))));
  } catch (error) {
    console.log(
      await store.count('p', { type: 'claim' }),
      error instanceof DomainError ? error.code : String(error),
    );
    break;
  }
}
await store.close();
