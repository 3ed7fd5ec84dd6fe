import { renderStreamMessage } from '@hotwired/turbo';
import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import type { RelationKind } from '../../../../server/core/relation.ts';
import type { Range as Span } from '../../../../server/core/target.ts';
import type { Changes } from '../changes.ts';
import type { Chosen } from './chosen.ts';
import type { Links } from './links.ts';
import { type SideKey, type Sides, sideKeys } from './side.ts';

export interface RelatingParts {
  readonly sides: Sides;
  readonly links: Links;
  readonly save: Changes;
  /** Where relations are made. */
  readonly address: string;
  /** What is drawn has changed. */
  changed(): void;
  /** The relation was made: its claims are there. */
  made(left: string, right: string): void;
  trouble(message: string, retry: () => void): void;
}

export interface Ends {
  readonly left: Chosen;
  readonly right: Chosen;
}

/** Relates what is chosen, at once on the screen and then on the server; what the server refuses is taken away again and told. */
export interface Relating {
  relate(kind: RelationKind, ends: Ends, isTurned: boolean): void;
  /** A claim came from the server: the place-holder for its words goes. */
  arrived(side: SideKey, claim: ClaimMark): void;
}

interface Pending {
  readonly link: string;
  /** The claim on each side, a place-holder or one that was there. */
  readonly claims: Readonly<Record<SideKey, ClaimMark>>;
  readonly settled: Map<SideKey, string>;
}

export function relating(parts: RelatingParts): Relating {
  const { sides, links } = parts;
  let pending: readonly Pending[] = [];
  let count = 0;

  /** The claim that the end is, or a place-holder for the one that it becomes. */
  function shown(side: SideKey, end: Chosen): ClaimMark {
    if (end.kind === 'claim') return end.claim;
    const { by } = sides[side].settings.reader;
    const id = `pending-${side}-${count}`;
    const claim: ClaimMark = {
      id,
      kind: 'factual',
      state: 'sure',
      creator: by,
      tags: [],
      relations: [],
      spans: end.spans,
    };
    sides[side].column.put(claim);
    return claim;
  }

  function valuesOf(side: SideKey, end: Chosen): readonly string[] {
    if (end.kind === 'claim') return [end.claim.id];
    const { source, version } = sides[side].settings.reader;
    return end.spans.map(({ start, end: last }) => `sentence:${source}:${version}:${start}:${last}`);
  }

  function drop(one: Pending): void {
    pending = pending.filter((other) => other !== one);
    links.remove(one.link);
    for (const side of sideKeys)
      if (isPlaceHolder(one.claims[side])) sides[side].column.remove(one.claims[side].id);
    parts.changed();
  }

  async function save(one: Pending, kind: RelationKind, ends: Ends, isTurned: boolean): Promise<void> {
    const body = new URLSearchParams({ kind });
    for (const side of sideKeys) for (const value of valuesOf(side, ends[side])) body.append(side, value);
    if (isTurned) body.append('turned', 'on');
    try {
      renderStreamMessage(await parts.save.relate(parts.address, body));
    } catch (error) {
      drop(one);
      const reason = error instanceof Error ? error.message : '';
      parts.trouble(`The relation was not saved. ${reason}`, () => relate(kind, ends, isTurned));
    }
  }

  function relate(kind: RelationKind, ends: Ends, isTurned: boolean): void {
    count += 1;
    const claims = { left: shown('left', ends.left), right: shown('right', ends.right) };
    const link = `pending-${count}`;
    const [from, to] = isTurned ? [claims.right, claims.left] : [claims.left, claims.right];
    links.put({ id: link, kind, from: from.id, to: to.id });
    const one: Pending = { link, claims, settled: new Map() };
    pending = [...pending, one];
    parts.changed();
    void save(one, kind, ends, isTurned);
  }

  return {
    relate,
    arrived(side, claim) {
      for (const one of pending) {
        const own = one.claims[side];
        if (own.id !== claim.id && !(isPlaceHolder(own) && keyOf(own.spans) === keyOf(claim.spans))) continue;
        one.settled.set(side, claim.id);
        const [left, right] = sideKeys.map((key) => one.settled.get(key));
        if (left === undefined || right === undefined) continue;
        drop(one);
        // The second claim is put right after this.
        queueMicrotask(() => parts.made(left, right));
      }
    },
  };
}

function isPlaceHolder({ id }: ClaimMark): boolean {
  return id.startsWith('pending-');
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join();
}
