import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import type { RelationLink } from '../../../../server/core/relation-links.ts';
import type { SideKey } from './side.ts';

/** A relation with the claims that it joins, as they stand in the two texts. */
export interface Joined {
  readonly link: RelationLink;
  readonly left: ClaimMark;
  readonly right: ClaimMark;
}

/** The relations between two texts. Those of which an end is not there, or has no place, are kept and not given. */
export interface Links {
  replace(links: readonly RelationLink[]): void;
  put(link: RelationLink): void;
  /** The relations of one claim as its newest card says them: others that it had are gone. */
  renew(claim: string, links: readonly RelationLink[]): void;
  remove(id: string): RelationLink | undefined;
  get(id: string): Joined | undefined;
  /** Those of a claim of either text. */
  of(claim: string): readonly Joined[];
  between(left: string, right: string): readonly Joined[];
  /** All by the place of the claim in this text. */
  byPlace(side: SideKey): readonly Joined[];
  /** The claims have changed: what was sorted has to be sorted again. */
  touch(): void;
}

export function linksBetween(claimOf: (side: SideKey, id: string) => ClaimMark | undefined): Links {
  const byId = new Map<string, RelationLink>();
  const byClaim = new Map<string, Set<RelationLink>>();
  const sorted = new Map<SideKey, readonly Joined[]>();

  function joined(link: RelationLink): Joined | undefined {
    for (const [leftId, rightId] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      const left = claimOf('left', leftId);
      const right = claimOf('right', rightId);
      if (left === undefined || right === undefined) continue;
      return left.state === 'lost' || right.state === 'lost' ? undefined : { link, left, right };
    }
    return undefined;
  }

  function remove(id: string): RelationLink | undefined {
    const link = byId.get(id);
    if (link === undefined) return undefined;
    byId.delete(id);
    for (const end of [link.from, link.to]) byClaim.get(end)?.delete(link);
    sorted.clear();
    return link;
  }

  function put(link: RelationLink): void {
    remove(link.id);
    byId.set(link.id, link);
    for (const end of [link.from, link.to]) {
      const own = byClaim.get(end) ?? new Set();
      byClaim.set(end, own.add(link));
    }
    sorted.clear();
  }

  function of(claim: string): readonly Joined[] {
    return [...(byClaim.get(claim) ?? [])].flatMap((link) => joined(link) ?? []);
  }

  return {
    replace(links) {
      for (const id of [...byId.keys()]) remove(id);
      for (const link of links) put(link);
    },
    put,
    renew(claim, links) {
      const kept = new Set(links.map(({ id }) => id));
      for (const { id } of [...(byClaim.get(claim) ?? [])])
        if (!kept.has(id) && !id.startsWith('pending-')) remove(id);
      for (const link of links) put(link);
    },
    remove,
    get(id) {
      const link = byId.get(id);
      return link === undefined ? undefined : joined(link);
    },
    of,
    between: (left, right) => of(left).filter((one) => one.left.id === left && one.right.id === right),
    byPlace(side) {
      const known = sorted.get(side);
      if (known !== undefined) return known;
      const start = (one: Joined) => one[side].spans[0]?.start ?? 0;
      const all = [...byId.values()].flatMap((link) => joined(link) ?? []);
      all.sort((a, b) => start(a) - start(b) || (a.link.id < b.link.id ? -1 : 1));
      sorted.set(side, all);
      return all;
    },
    touch: () => sorted.clear(),
  };
}
