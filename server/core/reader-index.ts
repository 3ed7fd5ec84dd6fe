import type { ClaimKind } from './claim.ts';
import { claimKinds } from './claim-kinds.ts';
import { keysOf } from './keys.ts';
import type { RelationKind } from './relation.ts';
import { relationKinds } from './relation-kinds.ts';
import type { Range } from './target.ts';

export type AnchorState = 'sure' | 'check' | 'lost';

/** One relation as the claim sees it: outward it is the relation's first claim. */
export interface RelationMark {
  readonly kind: RelationKind;
  readonly outward: boolean;
}

/** What the reader's script has to know of a claim before it asks for its card. */
export interface ClaimMark {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly state: AnchorState;
  readonly creator: string;
  readonly tags: readonly string[];
  readonly relations: readonly RelationMark[];
  /** Ascending, never empty. */
  readonly spans: readonly Range[];
}

/** A version's sentences and the claims on it, by place. `seq` is the project's newest change when it was read. */
export interface ReaderIndex {
  readonly version: number;
  readonly seq: number;
  readonly sentences: readonly Range[];
  readonly claims: readonly ClaimMark[];
}

/** `[id, kind, state, creator, tags, relations, spans]`; numbers are places in the tables of `EncodedIndex` and of this file. */
export type EncodedClaim = readonly [string, number, number, number, number[], number[], number[]];

/** The same as numbers: runs are pairs of "gap since the last end" and "length", so that most take one to three digits. */
export interface EncodedIndex {
  readonly version: number;
  readonly seq: number;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly sentences: readonly number[];
  readonly claims: readonly EncodedClaim[];
}

const kinds = keysOf(claimKinds);
const relations = keysOf(relationKinds);
const states: readonly AnchorState[] = ['sure', 'check', 'lost'];

export function encodeIndex(index: ReaderIndex): EncodedIndex {
  const people = numbering();
  const tags = numbering();
  const claims = index.claims.map(
    (claim): EncodedClaim => [
      claim.id,
      kinds.indexOf(claim.kind),
      states.indexOf(claim.state),
      people.of(claim.creator),
      claim.tags.map(tags.of),
      claim.relations.map(({ kind, outward }) => relations.indexOf(kind) * 2 + (outward ? 0 : 1)),
      encodeRuns(claim.spans),
    ],
  );
  const { version, seq } = index;
  return {
    version,
    seq,
    people: people.names,
    tags: tags.names,
    sentences: encodeRuns(index.sentences),
    claims,
  };
}

/** @throws RangeError when a number points outside its table. */
export function decodeIndex(encoded: EncodedIndex): ReaderIndex {
  const { version, seq, people, tags } = encoded;
  const claims = encoded.claims.map(
    ([id, kind, state, person, tagged, related, spans]): ClaimMark => ({
      id,
      kind: at(kinds, kind),
      state: at(states, state),
      creator: at(people, person),
      tags: tagged.map((tag) => at(tags, tag)),
      relations: related.map((code) => ({ kind: at(relations, code >> 1), outward: code % 2 === 0 })),
      spans: decodeRuns(spans),
    }),
  );
  return { version, seq, sentences: decodeRuns(encoded.sentences), claims };
}

/** Spans may overlap, so a gap may be negative. */
export function encodeRuns(runs: readonly Range[]): number[] {
  let last = 0;
  return runs.flatMap(({ start, end }) => {
    const pair = [start - last, end - start];
    last = end;
    return pair;
  });
}

export function decodeRuns(codes: readonly number[]): Range[] {
  const runs: Range[] = [];
  let last = 0;
  for (let index = 0; index + 1 < codes.length; index += 2) {
    const start = last + (codes[index] ?? 0);
    last = start + (codes[index + 1] ?? 0);
    runs.push({ start, end: last });
  }
  return runs;
}

function numbering(): { readonly names: string[]; of(name: string): number } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const of = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, of };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`the index has no entry ${index}`);
  return item;
}
