import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import {
  type Carried,
  countCarried,
  tryBetterScan,
  tryRaw,
  tryThroughImporter,
} from '../../support/rescan-trial.ts';

const fixtures = new URL('../../fixtures/rescans/', import.meta.url);
const sample = new URL('../../sample/texts/', import.meta.url);
/** Of all claims: what a person is asked to look at, at most. */
const maxQueued = 0.08;
/** A few on each page. */
const errors = 40;

/** A paper of 3,900 words with headings, lists, tables, quotations and notes: ours on a ferry, and the sample's essays after it. */
async function paper(): Promise<Uint8Array> {
  const essays = ['gallery-labels', 'london-essay', 'seminar-paper', 'turon-column'];
  const texts = await Promise.all([
    readFile(new URL('ferry-paper.md', fixtures), 'utf8'),
    ...essays.map((name) => readFile(new URL(`${name}.md`, sample), 'utf8')),
  ]);
  const bodies = texts.map((text, at) => numbered(text.replace(/^---\n[\s\S]*?\n---\n/, ''), at));
  return new TextEncoder().encode(bodies.join('\n\n'));
}

/** Notes of several texts under one roof. */
function numbered(text: string, at: number): string {
  return text.replace(/\[\^(\w+)\]/g, `[^${at}-$1]`);
}

function wrongOf(outcomes: readonly Carried[]): readonly Carried[] {
  return outcomes.filter(({ state, isRight }) => state === 'sure' && !isRight);
}

describe('a paper of which another scan comes', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
  });
  afterEach(() => open.close());

  for (const seed of [1, 2, 3, 4]) {
    it(`has every claim on its sentence or in the queue, with the pages of scan ${seed}`, async () => {
      const upload = { name: 'ferry-paper.md', mediaType: 'text/markdown', bytes: await paper() };
      const options = { seed, errors, ligatures: seed % 2 === 0 };
      const outcomes = await tryThroughImporter(open.workspace, upload, options);
      expect(wrongOf(outcomes)).to.deep.equal([]);
      const { claims, sure } = countCarried(outcomes);
      expect(claims).to.be.above(230);
      expect(sure).to.be.at.least(claims * (1 - maxQueued));

      const [project = ''] = await open.workspace.store.projects();
      const [source] = (await open.workspace.store.list(project, { type: 'source' })).items;
      if (source === undefined) throw new Error('the paper is gone');
      const raw = tryRaw(await open.workspace.texts.read(source, 1), options);
      expect(wrongOf(raw)).to.deep.equal([]);
      expect(countCarried(raw).sure).to.be.at.least(claims * (1 - maxQueued));
    });
  }

  for (const seed of [3, 4]) {
    it(`takes claims from bad scan ${seed} to the paper itself: heads are lost, and nothing is wrong`, async () => {
      const upload = { name: 'ferry-paper.md', mediaType: 'text/markdown', bytes: await paper() };
      const outcomes = await tryBetterScan(open.workspace, upload, { seed, errors, ligatures: true });
      expect(wrongOf(outcomes)).to.deep.equal([]);
      const { claims, sure } = countCarried(outcomes.filter(({ truth }) => truth !== undefined));
      expect(claims).to.be.above(230);
      expect(sure).to.be.at.least(claims * (1 - maxQueued));
    });
  }

  for (const name of ['beijing-essay', 'turon-column']) {
    it(`has every claim of the ${name} on its sentence or in the queue`, async () => {
      const bytes = await readFile(new URL(`${name}.md`, sample));
      const upload = { name: `${name}.md`, mediaType: 'text/markdown', bytes };
      const options = { seed: 4, errors: 12, ligatures: false };
      const outcomes = await tryThroughImporter(open.workspace, upload, options);
      expect(wrongOf(outcomes)).to.deep.equal([]);
      const { claims, sure } = countCarried(outcomes);
      expect(sure).to.be.at.least(claims * (1 - maxQueued));
    });
  }
});
