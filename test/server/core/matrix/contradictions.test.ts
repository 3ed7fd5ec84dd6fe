import { expect } from 'chai';
import fc from 'fast-check';
import { reasonWords } from '../../../../server/core/matrix/contradiction.ts';
import { findContradictions } from '../../../../server/core/matrix/contradictions.ts';
import { maxPairs } from '../../../../server/core/matrix/derive-contradictions.ts';
import {
  minute,
  questionOf,
  recordsOf,
  relationOf,
  shuffled,
  someRecords,
  sourceOf,
  stanceOf,
  statementOf,
} from './sample-comparison.ts';

const sources = [sourceOf('a', 'East'), sourceOf('b', 'West')];

describe('the contradictions of a project', () => {
  it('follow from opposite stances on one statement, without a second mark, and say why', () => {
    const stances = [stanceOf('s', 'b-1', 'affirms', { creator: 'Ben' }), stanceOf('s', 'a-1', 'denies')];
    const { items } = findContradictions(recordsOf({ sources, stances }));
    const sides = [
      { kind: 'denies', answer: '', people: ['Lan'] },
      { kind: 'affirms', answer: '', people: ['Ben'] },
    ] as const;
    expect(items).to.deep.equal([
      {
        key: 'contradicts:a-1+b-1',
        kind: 'contradicts',
        ends: [
          { claim: 'a-1', source: 'a', framing: 'East', anchor: 'sure' },
          { claim: 'b-1', source: 'b', framing: 'West', anchor: 'sure' },
        ],
        reasons: [{ by: 'statement', statement: 's', sides }],
        newest: stances[0]?.modified,
      },
    ]);
    expect(reasonWords(sides, statementOf('s'))).to.equal(
      '“Statement s”: the first denies it, the second affirms it',
    );
  });

  it('follow from different answers to a question, but not from one affirmed and another denied', () => {
    const answers = { b: 'four', c: 'three' };
    const stances = [
      stanceOf('q', 'a-1', 'affirms', { answer: 'three' }),
      stanceOf('q', 'b-1', 'affirms', { answer: answers.b }),
      stanceOf('q', 'c-1', 'denies', { answer: 'four' }),
    ];
    const { items } = findContradictions(recordsOf({ sources, stances }));
    expect(items.map(({ key }) => key).sort()).to.deep.equal(['contradicts:a-1+b-1', 'contradicts:b-1+c-1']);
    const [reason] = items.find(({ key }) => key.endsWith('a-1+b-1'))?.reasons ?? [];
    if (reason?.by !== 'statement') throw new TypeError('it follows from the question');
    expect(reasonWords(reason.sides, questionOf('q'))).to.equal(
      '“How many are there?”: the first affirms “three”, the second affirms “four”',
    );
  });

  it('are told apart from reframings', () => {
    const stances = [stanceOf('s', 'a-1', 'affirms'), stanceOf('s', 'b-1', 'reframes')];
    const { items } = findContradictions(recordsOf({ sources, stances }));
    expect(items.map(({ kind }) => kind)).to.deep.equal(['reframes']);
  });

  it('are one where a pair is marked and follows as well, with both reasons and the newer date', () => {
    const relation = relationOf('b-1', 'a-1', 'contradicts', {
      modified: minute(7),
      rationale: 'Counted twice.',
    });
    const stances = [stanceOf('s', 'a-1', 'affirms'), stanceOf('s', 'b-1', 'denies')];
    const { items } = findContradictions(recordsOf({ sources, stances, relations: [relation] }));
    expect(items.length).to.equal(1);
    expect(items[0]?.newest).to.equal(minute(7));
    expect(items[0]?.ends.map(({ source }) => source)).to.deep.equal(['a', 'b']);
    expect(items[0]?.reasons.map(({ by }) => by)).to.deep.equal(['relation', 'statement']);
  });

  it('leave out relations of other kinds, a claim that two people see differently, and stop at no cycle', () => {
    const relations = [
      relationOf('a-1', 'b-1', 'same-as'),
      relationOf('b-1', 'c-1', 'same-as'),
      relationOf('c-1', 'a-1', 'same-as'),
    ];
    const stances = [stanceOf('s', 'a-1', 'affirms'), stanceOf('s', 'a-1', 'denies', { creator: 'Ben' })];
    expect(findContradictions(recordsOf({ sources, relations, stances })).items).to.deep.equal([]);
  });

  it('name the one source of two claims that are both in it', () => {
    const { items } = findContradictions(
      recordsOf({ sources, relations: [relationOf('a-1', 'a-2', 'contradicts')] }),
    );
    expect(items[0]?.ends.map(({ source }) => source)).to.deep.equal(['a', 'a']);
  });

  it('are bounded for one statement, and say how many are left out', () => {
    const many = Array.from({ length: 60 }, (_, at) => [
      stanceOf('s', `a-${at}`, 'affirms'),
      stanceOf('s', `b-${at}`, 'denies'),
    ]);
    const { items, leftOut } = findContradictions(recordsOf({ sources, stances: many.flat() }));
    expect([items.length, leftOut]).to.deep.equal([maxPairs, 60 * 60 - maxPairs]);
  });

  it('are the same in whatever order the records come, and there is one of each key', () => {
    const both = someRecords.chain((records) => fc.tuple(fc.constant(records), shuffled(records)));
    fc.assert(
      fc.property(both, ([one, other]) => {
        const found = findContradictions(one);
        expect(findContradictions(other)).to.deep.equal(found);
        const keys = found.items.map(({ key }) => key);
        expect(new Set(keys).size).to.equal(keys.length);
        for (const { ends, reasons } of found.items) {
          expect(ends[0].claim < ends[1].claim).to.equal(true);
          expect(reasons.length).to.be.greaterThan(0);
        }
      }),
    );
  });
});
