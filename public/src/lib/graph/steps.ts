/** Where a node stands in the picture, in its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The node to go to from one: up and down along its column, left and right along its links to the one nearest in height, or where there is none that way, to
 * the nearest in the next column. `undefined` at the border.
 * @param linked indices of the nodes linked to it
 */
export function stepFrom(
  places: readonly Place[],
  at: number,
  linked: readonly number[],
  direction: Direction,
): number | undefined {
  const here = places[at];
  if (here === undefined) return undefined;
  if (direction === 'up' || direction === 'down') return alongColumn(places, here, direction);
  const isThatWay = ({ x }: Place) => (direction === 'left' ? x < here.x : x > here.x);
  const found = indicesOf(places).filter((index) => {
    const place = places[index];
    return place !== undefined && isThatWay(place);
  });
  const joined = found.filter((index) => linked.includes(index));
  return nearest(places, here, joined) ?? nearest(places, here, nextColumn(places, here, found));
}

function alongColumn(places: readonly Place[], here: Place, direction: 'up' | 'down'): number | undefined {
  const column = indicesOf(places).filter((index) => {
    const place = places[index];
    return place?.x === here.x && (direction === 'up' ? place.y < here.y : place.y > here.y);
  });
  return nearest(places, here, column);
}

function nextColumn(places: readonly Place[], here: Place, found: readonly number[]): readonly number[] {
  const away = (index: number) => Math.abs((places[index]?.x ?? 0) - here.x);
  const closest = Math.min(...found.map(away));
  return found.filter((index) => away(index) === closest);
}

/** By height first: the eye goes along a line. */
function nearest(places: readonly Place[], here: Place, among: readonly number[]): number | undefined {
  const far = (index: number) => {
    const { x = 0, y = 0 } = places[index] ?? {};
    return Math.abs(y - here.y) + Math.abs(x - here.x) / 1000;
  };
  return among.reduce<number | undefined>(
    (best, index) => (best === undefined || far(index) < far(best) ? index : best),
    undefined,
  );
}

function indicesOf(places: readonly Place[]): number[] {
  return [...places.keys()];
}
