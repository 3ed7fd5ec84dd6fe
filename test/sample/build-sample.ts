import { resolve } from 'node:path';
import { writeSample } from './write-sample.ts';

/** `node --import tsx test/sample/build-sample.ts FOLDER`: writes the sample project into the folder’s sources/ and annotations/. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node --import tsx test/sample/build-sample.ts FOLDER');
  process.exitCode = 2;
} else {
  await writeSample(resolve(folder));
}
