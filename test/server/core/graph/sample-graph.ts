import fc from 'fast-check';
import type { Claim } from '../../../../server/core/claim.ts';
import { buildGraph, type GraphRecords } from '../../../../server/core/graph/build-graph.ts';
import type { Graph } from '../../../../server/core/graph/graph.ts';
import type { GraphView } from '../../../../server/core/graph/graph-view.ts';
import { keysOf } from '../../../../server/core/keys.ts';
import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import { stanceKinds } from '../../../../server/core/stance-kinds.ts';
import { relationOf, silenceOf, sourceOf, stanceOf, statementOf } from '../matrix/sample-comparison.ts';

const at = '2026-03-01T09:30:00.000Z';

/** The claim `<source>-<name>`, at a place of the source's text. */
export function claimOf(id: string, start = 0, exact = `Words of ${id}.`): Claim {
  const [source = ''] = id.split('-');
  const span = { exact, prefix: '', suffix: '', start, end: start + exact.length };
  return {
    type: 'claim',
    id,
    project: 'p',
    rev: 1,
    creator: 'Lan',
    created: at,
    modified: at,
    sources: [source],
    links: [],
    target: { source, version: 1, state: 'sure', spans: [span] },
    kind: 'factual',
    voice: { who: 'author', name: '', framing: '', manner: 'said' },
    certainty: 'certain',
    tags: [],
    note: '',
  };
}

/** Everything that is left out is empty. */
export function graphOf(parts: Partial<GraphRecords>): Graph {
  const none = { sources: [], claims: [], statements: [], relations: [], stances: [], silences: [] };
  return buildGraph({ ...none, ...parts });
}

export const everything: GraphView = {
  by: 'framing',
  steps: 1,
  kinds: [],
  framings: [],
  linked: false,
  sort: 'text',
};

/** East has the sources a and c, West has b; two statements, of which the first is contested. */
export function smallGraph(): Graph {
  return graphOf({
    sources: [sourceOf('a', 'East'), sourceOf('b', 'West'), sourceOf('c', 'East')],
    claims: [claimOf('a-2', 20), claimOf('a-1', 0), claimOf('b-1'), claimOf('b-2', 9), claimOf('c-1')],
    statements: [statementOf('s1'), statementOf('s2')],
    relations: [relationOf('a-1', 'b-1', 'contradicts'), relationOf('b-1', 'c-1', 'agrees')],
    stances: [
      stanceOf('s1', 'a-1', 'affirms'),
      stanceOf('s1', 'b-1', 'denies'),
      stanceOf('s2', 'c-1', 'mentions'),
    ],
    silences: [silenceOf('s2', 'b')],
  });
}

const sourceIds = ['a', 'b', 'c', 'd', 'e'];
const framings = ['', 'East', 'West'];
const claimIds = sourceIds.flatMap((source) =>
  Array.from({ length: 12 }, (_, index) => `${source}-${index}`),
);
const statementIds = ['s1', 's2', 's3', 's4', 's5'];

/** Graphs of up to five sources, with links of every kind. */
export const someGraph: fc.Arbitrary<Graph> = fc
  .record({
    framing: fc.array(fc.constantFrom(...framings), { minLength: 5, maxLength: 5 }),
    claims: fc.uniqueArray(fc.constantFrom(...claimIds), { maxLength: 50 }),
    statements: fc.uniqueArray(fc.constantFrom(...statementIds)),
    relations: fc.array(
      fc.tuple(
        fc.constantFrom(...claimIds),
        fc.constantFrom(...claimIds),
        fc.constantFrom(...keysOf(relationKinds)),
      ),
      { maxLength: 20 },
    ),
    stances: fc.array(
      fc.tuple(
        fc.constantFrom(...statementIds),
        fc.constantFrom(...claimIds),
        fc.constantFrom(...keysOf(stanceKinds)),
      ),
      { maxLength: 20 },
    ),
    silences: fc.array(fc.tuple(fc.constantFrom(...statementIds), fc.constantFrom(...sourceIds)), {
      maxLength: 5,
    }),
  })
  .map(({ framing, claims, statements, relations, stances, silences }) =>
    graphOf({
      sources: sourceIds.map((id, index) => sourceOf(id, framing[index])),
      claims: claims.map((id, index) => claimOf(id, index * 10)),
      statements: statements.map((id) => statementOf(id)),
      relations: relations.map(([from, to, kind]) => relationOf(from, to, kind)),
      stances: stances.map(([statement, claim, kind]) => stanceOf(statement, claim, kind)),
      silences: silences.map(([statement, source]) => silenceOf(statement, source)),
    }),
  );
