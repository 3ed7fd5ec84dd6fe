import { type Box, gaps } from './layout.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve. */
export interface Route {
  readonly from: Point;
  readonly bends: readonly [Point, Point];
  readonly to: Point;
  readonly middle: Point;
}

/** How far a curve goes straight out of a box, as a part of the way across. */
const straightness = 0.42;

/** The way of a link from box to box: out of the sides that face each other; of two boxes in one column, around through the gap beside it. */
export function routeLink(a: Box, b: Box): Route {
  const isBeside = a.x !== b.x;
  const goesRight = a.x < b.x;
  const from = sideOf(a, isBeside ? goesRight : true);
  const to = sideOf(b, isBeside ? !goesRight : true);
  const reach = isBeside ? (to.x - from.x) * straightness : bulge(Math.abs(to.y - from.y));
  const bends = [
    { x: from.x + reach, y: from.y },
    { x: to.x + (isBeside ? -reach : reach), y: to.y },
  ] as const;
  return { from, bends, to, middle: middleOf(from, bends, to) };
}

/** A curve comes three quarters as far out as its bends lie, and stays within the gap. */
function bulge(height: number): number {
  return Math.min(gaps.columns * 1.2, 14 + height / 8);
}

function sideOf({ x, y, width, height }: Box, isRight: boolean): Point {
  return { x: isRight ? x + width : x, y: y + height / 2 };
}

function middleOf(from: Point, [first, second]: Route['bends'], to: Point): Point {
  const at = (axis: 'x' | 'y') => (from[axis] + 3 * first[axis] + 3 * second[axis] + to[axis]) / 8;
  return { x: at('x'), y: at('y') };
}
