import { expect } from 'chai';
import { type Direction, stepFrom } from '../../../../public/src/lib/graph/steps.ts';

/** Two columns of three, and one node to the right of both. */
const places = [
  { x: 0, y: 0 },
  { x: 0, y: 28 },
  { x: 0, y: 56 },
  { x: 300, y: 0 },
  { x: 300, y: 28 },
  { x: 300, y: 56 },
  { x: 600, y: 40 },
];

describe('going from node to node by arrow', () => {
  const rows: readonly (readonly [string, number, readonly number[], Direction, number | undefined])[] = [
    ['down goes to the next in the column', 0, [5], 'down', 1],
    ['up goes to the one before', 2, [], 'up', 1],
    ['there is none above the first', 3, [1], 'up', undefined],
    ['right goes along a link, however far down', 0, [5], 'right', 5],
    ['of several links the one nearest in height is taken', 1, [3, 6], 'right', 6],
    ['a link to the next column but one is a link', 0, [6], 'right', 6],
    ['without a link that way the next column is', 1, [], 'right', 4],
    ['left goes back', 6, [2, 4], 'left', 4],
    ['there is nothing right of the last column', 6, [0], 'right', undefined],
    ['from a node that is not there one goes nowhere', 99, [], 'down', undefined],
  ];
  for (const [name, at, linked, direction, next] of rows)
    it(name, () => expect(stepFrom(places, at, linked, direction)).to.equal(next));
});
