/** A line over the gutter: heights at its left and right end, in CSS pixels from the gutter's top. */
export interface Line {
  readonly left: number;
  readonly right: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places along a line at which its sign can stand, the best first: in the middle, else nearer to an end. */
const places = [0.5, 0.36, 0.64, 0.22, 0.78, 0.12, 0.88];
/** Two signs nearer than this would touch, in CSS pixels. */
const apartPx = 22;
/** How far beyond the gutter's edge an end out of sight is drawn: the line leaves steeply, and tells which way to look. */
const beyondPx = 70;

/** A height that is drawn: far ends come near, so that their lines still leave by the corner that they are at. */
export function within(y: number, height: number): number {
  return Math.max(-beyondPx, Math.min(height + beyondPx, y));
}

/** As an SVG path: level at both ends. */
export function linePath({ left, right }: Line, width: number): string {
  const half = width / 2;
  return `M0 ${left.toFixed(1)}C${half} ${left.toFixed(1)} ${half} ${right.toFixed(1)} ${width} ${right.toFixed(1)}`;
}

/** The point at `t`, 0 at the left end and 1 at the right one. */
export function pointAt({ left, right }: Line, width: number, t: number): Point {
  const near = (1 - t) ** 3 + 3 * (1 - t) ** 2 * t;
  const x = width * (1.5 * (1 - t) ** 2 * t + 1.5 * (1 - t) * t ** 2 + t ** 3);
  return { x, y: left * near + right * (1 - near) };
}

/** Where each line's sign stands: in sight, on its line, and apart from the others as far as there is room. `undefined` where no part of the line is in sight. */
export function signPoints(
  lines: readonly Line[],
  width: number,
  height: number,
): readonly (Point | undefined)[] {
  const taken: Point[] = [];
  return lines.map((line) => {
    const points = places
      .map((t) => pointAt(line, width, t))
      .filter(({ y }) => y >= apartPx / 2 && y <= height - apartPx / 2);
    const isFree = (point: Point) =>
      taken.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) >= apartPx);
    const point = points.find(isFree) ?? points[0];
    if (point !== undefined) taken.push(point);
    return point;
  });
}
