import { renderStreamMessage } from '@hotwired/turbo';
import type { ClaimKind } from '../../../server/core/claim.ts';
import type { ClaimMark } from '../../../server/core/reader-index.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import type { Changes } from './changes.ts';

export interface TaggingParts {
  readonly changes: Changes;
  readonly by: string;
  /** Shows the claim, known to the server or not yet. */
  put(claim: ClaimMark): void;
  remove(id: string): void;
  trouble(message: string, retry: () => void): void;
}

/** Tags at once on the screen, and then on the server; what the server refuses is taken away again and told. */
export interface Tagging {
  tag(spans: readonly Span[]): void;
  /** Whether the claim that came from the server is one that was just tagged here; the place-holder is then gone. */
  arrived(claim: ClaimMark): { readonly kind: ClaimKind | undefined } | undefined;
  /** Gives the newest claim that the server has not answered yet another kind; false when there is none. */
  setPendingKind(kind: ClaimKind): boolean;
}

interface Pending {
  readonly claim: ClaimMark;
  readonly kind: ClaimKind | undefined;
}

export function tagging(parts: TaggingParts): Tagging {
  const pending = new Map<string, Pending>();
  let count = 0;

  async function save(key: string, spans: readonly Span[]): Promise<void> {
    try {
      renderStreamMessage(await parts.changes.tag(spans));
    } catch (error) {
      drop(key);
      const reason = error instanceof Error ? error.message : '';
      parts.trouble(`The claim was not saved. ${reason}`, () => tag(spans));
    }
  }

  function drop(key: string): void {
    const waiting = pending.get(key);
    if (waiting === undefined) return;
    pending.delete(key);
    parts.remove(waiting.claim.id);
  }

  function tag(spans: readonly Span[]): void {
    const key = keyOf(spans);
    if (spans.length === 0 || pending.has(key)) return;
    count += 1;
    const claim: ClaimMark = {
      id: `pending-${count}`,
      kind: 'factual',
      state: 'sure',
      creator: parts.by,
      tags: [],
      relations: [],
      spans,
    };
    pending.set(key, { claim, kind: undefined });
    parts.put(claim);
    void save(key, spans);
  }

  return {
    tag,
    arrived(claim) {
      const key = keyOf(claim.spans);
      const waiting = pending.get(key);
      if (waiting === undefined) return undefined;
      drop(key);
      return { kind: waiting.kind };
    },
    setPendingKind(kind) {
      const last = [...pending].at(-1);
      if (last === undefined) return false;
      const [key, { claim }] = last;
      const changed = { ...claim, kind };
      pending.set(key, { claim: changed, kind });
      parts.put(changed);
      return true;
    },
  };
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join();
}
