import { encodeLinks } from '../../core/relation-links.ts';
import { claimsById, relatedPairs, relationsBetween, type Side } from '../../services/compare.ts';
import { findReading } from '../../services/reading.ts';
import { requireRecord } from '../../services/records.ts';
import { sideNamesIn, sidesIn } from '../compare-sides.ts';
import { readSideName } from '../forms/side-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { type ComparedSide, compareView } from '../view-models/compare.ts';
import { offeredPair, pairLines, textOptions } from '../view-models/compare-choice.ts';
import { maxPrinted } from '../view-models/printed-relations.ts';

/** The texts to choose from, when the address names none, only one, or one twice. */
async function choose({ workspace, params, query }: Visit): Promise<Outcome> {
  const id = params.project ?? '';
  const project = await requireRecord(workspace, id, 'project', id);
  const { items: sources } = await workspace.store.list(id, { type: 'source' });
  const left = readSideName(query.get('left'));
  const right = readSideName(query.get('right'));
  const pairs = await relatedPairs(workspace, id);
  const offered = offeredPair(sources, pairs, left, right);
  const data = {
    project,
    choices: offered.map((name) => textOptions(sources, name)),
    pairs: pairLines(id, sources, pairs),
    isSame: left !== undefined && right !== undefined,
    isAlone: sources.length < 2 && sources.every(({ versions }) => versions.length < 2),
    paths: { here: pathTo('projects', id, 'compare'), home: pathTo('projects', id) },
  };
  return { view: 'pages/compare-choose', data };
}

async function compare(visit: Visit): Promise<Outcome> {
  if (sideNamesIn(visit) === undefined) return choose(visit);
  const { workspace, params, by } = visit;
  const id = params.project ?? '';
  const project = await requireRecord(workspace, id, 'project', id);
  const [left, right] = await sidesIn(visit);
  const read = async (side: Side): Promise<ComparedSide> => ({
    ...side,
    reading: await findReading(workspace, by, id, side.source.id),
  });
  const [sides, relations, { items: sources }, seq] = await Promise.all([
    Promise.all([read(left), read(right)]),
    relationsBetween(workspace, left.source, right.source),
    workspace.store.list(id, { type: 'source' }),
    workspace.store.seq(id),
  ]);
  const printed = relations.slice(0, maxPrinted).flatMap(({ from, to }) => [from, to]);
  const ends = await claimsById(workspace, id, printed);
  const view = compareView({ by, project, sources, sides, relations, ends });
  const live = { source: left.source.id, all: `${left.source.id} ${right.source.id}`, seq };
  return { view: 'pages/compare', data: { ...view, live } };
}

export const pages = [
  page({ method: 'get', path: '/projects/:project/compare', handle: compare }),
  page({
    method: 'get',
    path: '/projects/:project/compare/relations.json',
    async handle(visit) {
      const [left, right] = await sidesIn(visit);
      const relations = await relationsBetween(visit.workspace, left.source, right.source);
      return { json: { links: encodeLinks(relations) } };
    },
  }),
];
