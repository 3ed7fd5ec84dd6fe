import { readSides, type Side, type SideName } from '../services/compare.ts';
import { readSideName } from './forms/side-form.ts';
import type { Visit } from './page.ts';

export type SideNames = readonly [SideName, SideName];

/** The two texts that the address names; `undefined` when it does not name two different ones. */
export function sideNamesIn({ query }: Pick<Visit, 'query'>): SideNames | undefined {
  const [left, right] = [readSideName(query.get('left')), readSideName(query.get('right'))];
  if (left === undefined || right === undefined) return undefined;
  return left.source === right.source && left.version === right.version ? undefined : [left, right];
}

/** @throws DomainError `not-found`, `invalid`. */
export function sidesIn(visit: Visit): Promise<readonly [Side, Side]> {
  const nobody = { source: '', version: undefined };
  return readSides(visit.workspace, visit.params.project ?? '', sideNamesIn(visit) ?? [nobody, nobody]);
}
