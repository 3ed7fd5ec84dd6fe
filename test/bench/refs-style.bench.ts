/// <reference path="../support/citation-js.d.ts" />
/// <reference path="../../server/formats/styles/citeproc.d.ts" />
import type { CslItem } from '../../server/core/csl-item.ts';
import { citeprocItem } from '../../server/formats/styles/citeproc-item.ts';
import { readLocale, readStyle } from '../../server/formats/styles/csl-data.ts';
import { readReferences } from '../../server/services/list-references.ts';
import { requireRecord } from '../../server/services/records.ts';
import { setBibliography } from '../../server/services/set-bibliography.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { openApp, withServer } from '../support/open-app.ts';
import { type Bench, median, type Row, row } from './bench.ts';
import { processorSeconds } from './processor-time.ts';
import { addReferences, styledItems } from './refs-style-subject.ts';

const names = ['refs.style@1000', 'refs.styleFirst@10000'] as const;
const counts = { set: 1_000, listed: 10_000 } as const;
const rounds = 3;
const setting = { style: 'apa', language: 'en', order: 'style' } as const;

/**
 * 1,000 references set in APA, beside citeproc alone, handed all of them at once; and the first page of 10,000, of which nothing has been read yet, beside citation-js
 * taking the same 10,000 in, which then neither sorts them nor looks for duplicates nor sets any. Both in the processor's seconds.
 */
export const bench: Bench = {
  names,
  async run(wanted, seed) {
    const rows: Row[] = [];
    if (wanted(names[0])) rows.push(await measureSetting(seed));
    if (wanted(names[1])) rows.push(await measureFirstPage(seed));
    return rows;
  },
};

async function measureSetting(seed: number): Promise<Row> {
  const open = await openApp();
  try {
    const items = styledItems(counts.set, seed);
    await addReferences(open.workspace, 'bench', items);
    const list = await listOf(open.workspace, 'bench');
    // What takes long once is made first: the engine of the style.
    await setBibliography(list, list.all.slice(0, 1), setting);
    const plain = await plainCiteproc();
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const elapsed = processorSeconds();
      const { entries } = await setBibliography(list, list.all, setting);
      ours.push(elapsed());
      if (entries.some(({ entry }) => entry.isPlain)) throw new Error('a reference was not set');
      const elapsedThere = processorSeconds();
      plain(items);
      theirs.push(elapsedThere());
    }
    return row(names[0], median(ours), 's', median(theirs), '≤ 2 ×');
  } finally {
    await open.close();
  }
}

async function listOf(workspace: Workspace, project: string) {
  return readReferences(workspace, await requireRecord(workspace, project, 'project', project));
}

/** One engine for all items of a call, as somebody would use it who knows nothing else. */
async function plainCiteproc(): Promise<(items: readonly CslItem[]) => void> {
  const { default: csl } = await import('citeproc');
  const [style, { tag, locale }] = [await readStyle('apa'), await readLocale('en')];
  return (items) => {
    const held = new Map(items.map((item, at) => [String(at), citeprocItem(item, 'apa', String(at))]));
    const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => held.get(id) };
    const engine = new csl.Engine(system, structuredClone(style), tag, true);
    engine.updateItems([...held.keys()]);
    const made = engine.makeBibliography({
      include: [...held.keys()].map((value) => ({ field: 'id', value })),
    });
    if (made === false || made[1].length !== items.length) throw new Error('citeproc left some out');
  };
}

async function measureFirstPage(seed: number): Promise<Row> {
  const items = styledItems(counts.listed, seed);
  const text = JSON.stringify(items.map((item, at) => ({ ...item, id: String(at) })));
  const { plugins } = await import('@citation-js/core');
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await firstPageSeconds(items));
    const elapsed = processorSeconds();
    const read = plugins.input.chain(text, { generateGraph: false });
    theirs.push(elapsed());
    if (read.length !== items.length) throw new Error(`citation-js read ${read.length} items`);
  }
  return row(names[1], median(ours), 's', median(theirs), '≤ 1 s');
}

/** Modules and the engine of the style are there: a project of one reference was looked at. */
async function firstPageSeconds(items: readonly CslItem[]): Promise<number> {
  const open = await openApp();
  try {
    await addReferences(open.workspace, 'small', items.slice(0, 1));
    await addReferences(open.workspace, 'bench', items);
    return await withServer(open.app, async (address) => {
      const look = async (project: string) =>
        (await fetch(`${address}/projects/${project}/references?style=apa`)).text();
      await look('small');
      const elapsed = processorSeconds();
      const html = await look('bench');
      const seconds = elapsed();
      if (!html.includes('10,000') && !html.includes('10000')) throw new Error('this is not the list');
      return seconds;
    });
  } finally {
    await open.close();
  }
}
