import { DomainError } from '../../../server/core/errors.ts';
import { lockFolder } from '../../../server/stores/files/lock.ts';

/** A process that takes the lock of a folder, prints `taken` or the error's code, and stays. */
const [folder = ''] = process.argv.slice(2);
try {
  await lockFolder(folder);
  console.log('taken');
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(error instanceof DomainError ? error.code : String(error));
}
