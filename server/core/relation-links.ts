import { keysOf } from './keys.ts';
import type { Relation, RelationKind } from './relation.ts';
import { relationKinds } from './relation-kinds.ts';

/** What the script that draws a relation between two texts has to know of it. */
export interface RelationLink {
  readonly id: string;
  readonly kind: RelationKind;
  /** Ids of the two claims. */
  readonly from: string;
  readonly to: string;
}

/** `[id, kind, from, to]`; the kind is its place in the table. */
export type EncodedLink = readonly [string, number, string, string];

const kinds = keysOf(relationKinds);

export function encodeLinks(relations: readonly Pick<Relation, keyof RelationLink>[]): EncodedLink[] {
  return relations.map(({ id, kind, from, to }) => [id, kinds.indexOf(kind), from, to]);
}

/** Leaves out what is no link, or of a kind that is not known here. */
export function decodeLinks(value: unknown): RelationLink[] {
  return (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    if (!Array.isArray(one)) return [];
    const [id, code, from, to]: readonly unknown[] = one;
    const kind = typeof code === 'number' ? kinds[code] : undefined;
    if (typeof id !== 'string' || typeof from !== 'string' || typeof to !== 'string') return [];
    return kind === undefined ? [] : [{ id, kind, from, to }];
  });
}
