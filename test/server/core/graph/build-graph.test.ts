import { expect } from 'chai';
import { linksByNode } from '../../../../server/core/graph/graph.ts';
import { questionOf, relationOf, sourceOf, stanceOf, statementOf } from '../matrix/sample-comparison.ts';
import { claimOf, graphOf, smallGraph } from './sample-graph.ts';

describe('the graph of a project', () => {
  it('has sources by framing, each with its claims in the order of the text, then statements', () => {
    expect(smallGraph().nodes.map(({ key }) => key)).to.deep.equal([
      'source:a',
      'claim:a-1',
      'claim:a-2',
      'source:c',
      'claim:c-1',
      'source:b',
      'claim:b-1',
      'claim:b-2',
      'statement:s1',
      'statement:s2',
    ]);
  });

  it('joins claims by relations, claims with statements by stances, sources with them by silence', () => {
    expect(smallGraph().links.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).to.deep.equal([
      'claim:a-1 contradicts claim:b-1',
      'claim:b-1 agrees claim:c-1',
      'claim:a-1 affirms statement:s1',
      'claim:b-1 denies statement:s1',
      'claim:c-1 mentions statement:s2',
      'source:b silent statement:s2',
    ]);
  });

  it('makes one link of what several people say alike, with their names', () => {
    const { links } = graphOf({
      sources: [sourceOf('a'), sourceOf('b')],
      claims: [claimOf('a-1'), claimOf('b-1')],
      relations: ['Lan', 'Ann', 'Lan'].map((creator) => relationOf('a-1', 'b-1', 'agrees', { creator })),
    });
    expect(links.map(({ people, records }) => [people, records.length])).to.deep.equal([[['Ann', 'Lan'], 3]]);
  });

  it('says of a stance that another claim’s stance opposes it', () => {
    const stances = [
      stanceOf('s1', 'a-1', 'affirms'),
      stanceOf('s1', 'b-1', 'denies'),
      stanceOf('s1', 'b-2', 'reframes'),
      stanceOf('s1', 'a-2', 'mentions'),
    ];
    const claims = ['a-1', 'a-2', 'b-1', 'b-2'].map((id) => claimOf(id));
    const sources = [sourceOf('a'), sourceOf('b')];
    const { links } = graphOf({ sources, claims, statements: [statementOf('s1')], stances });
    expect(links.map(({ contests }) => contests)).to.deep.equal([
      ['contradicts', 'reframes'],
      ['contradicts'],
      ['reframes'],
      [],
    ]);
  });

  it('does not take two people who judge one claim differently for a contradiction', () => {
    const stances = [stanceOf('s1', 'a-1', 'affirms'), stanceOf('s1', 'a-1', 'denies', { creator: 'Ann' })];
    const parts = { sources: [sourceOf('a')], claims: [claimOf('a-1')], statements: [statementOf('s1')] };
    const { links } = graphOf({ ...parts, stances });
    expect(links.flatMap(({ contests }) => contests)).to.deep.equal([]);
  });

  it('tells which answer of a question is meant', () => {
    const stances = [
      stanceOf('q', 'a-1', 'affirms', { answer: 'three' }),
      stanceOf('q', 'b-1', 'affirms', { answer: 'four' }),
    ];
    const { links } = graphOf({
      sources: [sourceOf('a'), sourceOf('b')],
      claims: [claimOf('a-1'), claimOf('b-1')],
      statements: [questionOf('q')],
      stances,
    });
    expect(links.map(({ answer, contests }) => [answer, ...contests])).to.deep.equal([
      ['three', 'contradicts'],
      ['four', 'contradicts'],
    ]);
  });

  it('leaves out a link of which an end was taken away', () => {
    const relations = [relationOf('a-1', 'a-9', 'agrees')];
    const stances = [stanceOf('s9', 'a-1', 'affirms')];
    expect(
      graphOf({ sources: [sourceOf('a')], claims: [claimOf('a-1')], relations, stances }).links,
    ).to.deep.equal([]);
  });

  it('tells a link of a node with itself once', () => {
    const relations = [relationOf('a-1', 'a-1', 'same-as')];
    const graph = graphOf({ sources: [sourceOf('a')], claims: [claimOf('a-1')], relations });
    expect(linksByNode(graph).get('claim:a-1')?.length).to.equal(1);
  });
});
