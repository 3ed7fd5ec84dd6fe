import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openApp } from '../support/open-app.ts';
import {
  type Carried,
  countCarried,
  tryBetterScan,
  tryRaw,
  tryThroughImporter,
} from '../support/rescan-trial.ts';

/**
 * `npm run rescan -- FILE… [--seed N] [--seeds N] [--errors N] [--ligatures] [--show]`: imports each file, tags every sentence, uploads another scan of it as its next
 * version, and tells what became of the claims; then the same scan without the importer's mending, and the way back from the scan to the document. Fails when a claim is sure of a wrong place.
 */
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    /** How many scans, from the seed on. */
    seeds: { type: 'string', default: '1' },
    /** In 1,000 characters. */
    errors: { type: 'string', default: '2' },
    ligatures: { type: 'boolean', default: false },
    /** Prints what waits in the queue too. */
    show: { type: 'boolean', default: false },
  },
});
if (files.length === 0) {
  console.error('usage: npm run rescan -- FILE… [--seed N] [--seeds N] [--errors N] [--ligatures] [--show]');
  process.exit(2);
}

const total = { claims: 0, sure: 0, wrong: 0, check: 0, lost: 0 };
for (const file of files) {
  const bytes = await readFile(file);
  const first = Number(values.seed);
  for (let seed = first; seed < first + Number(values.seeds); seed += 1) {
    const options = {
      seed,
      errors: Math.round((bytes.length / 1000) * Number(values.errors)),
      ligatures: values.ligatures,
    };
    const upload = { name: basename(file), mediaType: '', bytes };
    const open = await openApp();
    try {
      tell(`${upload.name} ${seed} imported`, await tryThroughImporter(open.workspace, upload, options));
      tell(`${upload.name} ${seed} back`, await tryBetterScan(open.workspace, upload, options));
      const projects = await open.workspace.store.projects();
      const project = projects.find((id) => id.startsWith('rescan')) ?? '';
      const [source] = (await open.workspace.store.list(project, { type: 'source' })).items;
      if (source === undefined) throw new Error(`no source of ${upload.name}`);
      tell(`${upload.name} ${seed} raw`, tryRaw(await open.workspace.texts.read(source, 1), options));
    } finally {
      await open.close();
    }
  }
}
console.log(
  `all: ${total.claims} claims, ${total.sure} sure (${total.wrong} wrong), ${total.check} to check, ${total.lost} lost`,
);
process.exit(total.wrong > 0 ? 1 : 0);

function tell(name: string, outcomes: readonly Carried[]): void {
  const counts = countCarried(outcomes);
  total.claims += counts.claims;
  total.sure += counts.sure;
  total.wrong += counts.wrong;
  total.check += counts.check;
  total.lost += counts.lost;
  console.log(
    `${name}: ${counts.claims} claims, ${counts.sure} sure (${counts.wrong} wrong), ${counts.check} to check (${counts.checkRight} in place), ${counts.lost} lost`,
  );
  for (const one of outcomes)
    if ((one.state === 'sure' && !one.isRight) || (values.show && one.state !== 'sure'))
      console.log(JSON.stringify(one, null, 1));
}
