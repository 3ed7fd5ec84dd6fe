import { expect } from 'chai';
import fc from 'fast-check';
import { filterGraph } from '../../../../server/core/graph/filter-graph.ts';
import type { GraphView } from '../../../../server/core/graph/graph-view.ts';
import { linkKinds } from '../../../../server/core/graph/link-kinds.ts';
import { keysOf } from '../../../../server/core/keys.ts';
import { everything, smallGraph, someGraph } from './sample-graph.ts';

const someView: fc.Arbitrary<GraphView> = fc.record(
  {
    by: fc.constantFrom('framing', 'source'),
    steps: fc.constantFrom(1, 2),
    kinds: fc.uniqueArray(fc.constantFrom(...keysOf(linkKinds)), { maxLength: 3 }),
    framings: fc.uniqueArray(fc.constantFrom('East', 'West', 'North'), { maxLength: 2 }),
    linked: fc.boolean(),
    sort: fc.constant('text'),
    around: fc.constantFrom('claim:a-1', 'statement:s1', 'source:b', 'claim:nowhere'),
    only: fc.constantFrom('contradicts', 'reframes', 'contested'),
  },
  { requiredKeys: ['by', 'steps', 'kinds', 'framings', 'linked', 'sort'] },
);

describe('the part of a graph that is shown', () => {
  const rows: readonly (readonly [string, Partial<GraphView>, readonly string[], number])[] = [
    [
      'a statement with what bears on it',
      { around: 'statement:s1' },
      ['source:a', 'claim:a-1', 'source:b', 'claim:b-1', 'statement:s1'],
      3,
    ],
    [
      'what is two steps away, too',
      { around: 'statement:s1', steps: 2 },
      ['source:a', 'claim:a-1', 'source:c', 'claim:c-1', 'source:b', 'claim:b-1', 'statement:s1'],
      4,
    ],
    [
      'a source with its claims, linked or not, and their neighbours',
      { around: 'source:b' },
      [
        'source:a',
        'claim:a-1',
        'source:c',
        'claim:c-1',
        'source:b',
        'claim:b-1',
        'claim:b-2',
        'statement:s1',
        'statement:s2',
      ],
      6,
    ],
    [
      'contradictions with the stances that make them',
      { only: 'contradicts' },
      ['source:a', 'claim:a-1', 'source:b', 'claim:b-1', 'statement:s1'],
      3,
    ],
    ['reframings, of which there is none', { only: 'reframes' }, [], 0],
    ['one kind of link', { kinds: ['agrees'] }, ['source:c', 'claim:c-1', 'source:b', 'claim:b-1'], 1],
    [
      'a silence with its source, which has no claim in it',
      { kinds: ['silent'] },
      ['source:b', 'statement:s2'],
      1,
    ],
    [
      'one framing, with the statements that it bears on',
      { framings: ['West'] },
      ['source:b', 'claim:b-1', 'claim:b-2', 'statement:s1', 'statement:s2'],
      2,
    ],
    ['a node that is nowhere', { around: 'claim:nowhere' }, [], 0],
  ];
  for (const [name, view, keys, links] of rows) {
    it(`is ${name}`, () => {
      const shown = filterGraph(smallGraph(), { ...everything, ...view });
      expect(shown.nodes.map(({ key }) => key)).to.deep.equal(keys);
      expect(shown.links.length).to.equal(links);
    });
  }

  it('leaves out on demand what nothing is joined to', () => {
    const keys = filterGraph(smallGraph(), { ...everything, linked: true }).nodes.map(({ key }) => key);
    expect(keys).to.include('claim:b-1').and.not.include.members(['claim:b-2']);
    expect(keys).to.not.include('claim:a-2');
  });

  it('is the whole where nothing is asked for', () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        expect(filterGraph(graph, everything)).to.deep.equal(graph);
      }),
    );
  });

  it('has both ends of each link, the source of each claim, and the order of the whole', () => {
    fc.assert(
      fc.property(someGraph, someView, (graph, view) => {
        const { nodes, links } = filterGraph(graph, view);
        const keys = nodes.map(({ key }) => key);
        for (const { from, to } of links) expect(keys).to.include.members([from, to]);
        for (const node of nodes) if (node.kind === 'claim') expect(keys).to.include(`source:${node.source}`);
        expect(nodes).to.deep.equal(graph.nodes.filter(({ key }) => keys.includes(key)));
      }),
    );
  });
});
