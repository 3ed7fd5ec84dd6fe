import type { Sides } from './side.ts';
import { sideKeys } from './side.ts';

/** Chooses the sentences that an address names in both texts, `#places-LEFT-RIGHT` by their first offsets; false for any other address. */
export function followPlaces(hash: string, sides: Sides): boolean {
  const [, left, right] = /^#places-(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  if (left === undefined || right === undefined) return false;
  const places = { left: Number(left), right: Number(right) };
  for (const key of sideKeys) sides[key].column.goToOffset(places[key]);
  return true;
}
