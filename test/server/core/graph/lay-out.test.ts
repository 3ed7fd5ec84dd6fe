import { expect } from 'chai';
import fc from 'fast-check';
import { filterGraph } from '../../../../server/core/graph/filter-graph.ts';
import { layOut } from '../../../../server/core/graph/lay-out.ts';
import type { Box } from '../../../../server/core/graph/layout.ts';
import { relationOf, sourceOf, stanceOf, statementOf } from '../matrix/sample-comparison.ts';
import { claimOf, everything, graphOf, smallGraph, someGraph } from './sample-graph.ts';

const groupings = fc.constantFrom('framing' as const, 'source' as const);

describe('the layout of a graph', () => {
  it('gives every node a box within the picture, and no box covers another', () => {
    fc.assert(
      fc.property(someGraph, groupings, (graph, by) => {
        const { boxes, width, height } = layOut(graph, by);
        expect([...boxes.keys()].sort()).to.deep.equal(graph.nodes.map(({ key }) => key).sort());
        const all = [...boxes.values()];
        for (const [at, box] of all.entries()) {
          expect(box.x).to.be.within(0, width - box.width);
          expect(box.y).to.be.within(0, height - box.height);
          for (const other of all.slice(at + 1))
            expect(overlap(box, other), `${box.key} ${other.key}`).to.equal(false);
        }
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(someGraph, groupings, (graph, by) => {
        expect(layOut(structuredClone(graph), by)).to.deep.equal(layOut(graph, by));
      }),
    );
  });

  it('lets the claims of a source follow each other down its columns in the order of the text', () => {
    fc.assert(
      fc.property(someGraph, groupings, (graph, by) => {
        const { boxes } = layOut(graph, by);
        const places = graph.nodes.flatMap((node) => {
          const box = boxes.get(node.key);
          return node.kind === 'claim' && box !== undefined ? [{ ...box, source: node.source }] : [];
        });
        for (const [at, next] of places.entries()) {
          const one = places[at - 1];
          if (one === undefined || one.source !== next.source) continue;
          expect(next.x > one.x || (next.x === one.x && next.y > one.y)).to.equal(true);
        }
      }),
    );
  });

  it('sets each framing under its name, and the statements between them', () => {
    const { bands, boxes } = layOut(smallGraph(), 'framing');
    expect(bands.map(({ kind, framing }) => [kind, framing])).to.deep.equal([
      ['framing', 'East'],
      ['statements', ''],
      ['framing', 'West'],
    ]);
    const left = (key: string) => boxes.get(key)?.x ?? Number.NaN;
    expect(left('claim:a-1')).to.be.lessThan(left('statement:s1'));
    expect(left('statement:s1')).to.be.lessThan(left('claim:b-1'));
    expect(left('source:c')).to.equal(left('source:a'));
  });

  it('begins a column with each source when asked to', () => {
    const { boxes, bands } = layOut(smallGraph(), 'source');
    expect(boxes.get('source:c')?.x).to.be.greaterThan(boxes.get('source:a')?.x ?? Number.NaN);
    expect(bands.filter(({ framing }) => framing === 'East').length).to.equal(1);
  });

  it('sets a statement at the height of what bears on it', () => {
    const claims = Array.from({ length: 9 }, (_, at) => claimOf(`a-${at}`, at * 10));
    const statements = [statementOf('s1'), statementOf('s2')];
    const stances = [stanceOf('s1', 'a-8', 'affirms'), stanceOf('s2', 'a-0', 'affirms')];
    const { boxes } = layOut(graphOf({ sources: [sourceOf('a')], claims, statements, stances }), 'framing');
    const height = (key: string) => boxes.get(key)?.y ?? Number.NaN;
    expect(height('statement:s2')).to.be.lessThan(height('statement:s1'));
    expect(Math.abs(height('statement:s1') - height('claim:a-8'))).to.be.lessThan(60);
  });

  it('keeps the shape of a screen with 2,000 nodes', () => {
    const sources = ['a', 'b', 'c', 'd'].map((id) => sourceOf(id, id));
    const claims = sources.flatMap(({ id }) =>
      Array.from({ length: 499 }, (_, at) => claimOf(`${id}-${at}`, at)),
    );
    const { width, height } = layOut(graphOf({ sources, claims }), 'framing');
    expect(width / height).to.be.within(1, 2);
  });

  it('draws nothing where there is nothing', () => {
    const { boxes, bands, width, height } = layOut(
      filterGraph(smallGraph(), { ...everything, around: 'x' }),
      'framing',
    );
    expect([boxes.size, bands.length]).to.deep.equal([0, 0]);
    expect([width, height].every((length) => Number.isFinite(length) && length >= 0)).to.equal(true);
  });

  it('bears a claim that is related to itself', () => {
    const relations = [relationOf('a-1', 'a-1', 'same-as')];
    const graph = graphOf({ sources: [sourceOf('a')], claims: [claimOf('a-1')], relations });
    expect(layOut(graph, 'source').boxes.size).to.equal(2);
  });
});

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
