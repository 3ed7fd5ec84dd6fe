import type { ClaimKind } from '../../../server/core/claim.ts';
import type { ClaimMark } from '../../../server/core/reader-index.ts';
import type { CardShelf } from './card-shelf.ts';
import { type Changes, SaveError } from './changes.ts';
import { notice, showNotice, undoneBy } from './notice.ts';
import { smallButton } from './small-button.ts';

export interface UndoingParts {
  readonly save: Changes;
  readonly shelf: CardShelf;
  readonly notices: HTMLElement;
  trouble(message: string, retry?: () => void): void;
  apply(card: HTMLElement): boolean;
  gone(id: string): void;
  /** A relation is gone: gives the claims whose cards showed it, where the page knows more of them than those in sight. */
  unlinked?(relation: string): readonly string[];
}

/** Changes made on this page, and the ways to take them back. */
export interface Undoing {
  /** Takes the newest change of this page back; false when there is none. */
  last(): boolean;
  setKind(claim: ClaimMark, kind: ClaimKind, put: (claim: ClaimMark) => void): void;
  noticed(notice: DocumentFragment): void;
  /** Tells something that needs no answer. */
  tell(message: string): void;
  submitted(event: Event): void;
}

export function undoing(parts: UndoingParts): Undoing {
  const { save, shelf, notices } = parts;
  let seqs: number[] = [];

  /** Only what this page's reader did: cards also come from others. */
  function saw(seq: number): void {
    if (seq > (seqs.at(-1) ?? 0)) seqs.push(seq);
  }

  async function renew(ids: readonly string[]): Promise<void> {
    for (const card of await shelf.renew(ids)) parts.apply(card);
  }

  const show = (content: Node) => showNotice(notices, content);

  async function take(seq: number): Promise<void> {
    try {
      const { seq: again, put, removed, unlinked } = await save.undo(seq);
      const showed = unlinked
        .flatMap((id) => parts.unlinked?.(id) ?? [])
        .filter((id) => !removed.includes(id));
      seqs = seqs.filter((one) => one !== seq);
      for (const id of removed) parts.gone(id);
      await renew([...new Set([...put, ...showed])]);
      show(
        notice(
          'Taken back.',
          smallButton('Do it again', () => void take(again)),
        ),
      );
    } catch (error) {
      parts.trouble(`It could not be taken back. ${reason(error)}`, () => void take(seq));
    }
  }

  async function changeKind(
    claim: ClaimMark,
    kind: ClaimKind,
    put: (claim: ClaimMark) => void,
  ): Promise<void> {
    put({ ...claim, kind });
    try {
      saw(await save.setKind(claim.id, shelf.at(claim.id)?.dataset.rev ?? '0', kind));
    } catch (error) {
      put(claim);
      const isStale = error instanceof SaveError && error.status === 412;
      parts.trouble(
        `The kind was not changed. ${reason(error)}`,
        isStale ? undefined : () => void changeKind(claim, kind, put),
      );
    }
    await renew([claim.id]).catch(() => undefined);
  }

  return {
    last() {
      const seq = seqs.at(-1);
      if (seq === undefined) return false;
      void take(seq);
      return true;
    },
    setKind: (claim, kind, put) => void changeKind(claim, kind, put),
    noticed(fragment) {
      for (const form of fragment.querySelectorAll('form')) saw(undoneBy(form) ?? 0);
      show(fragment);
    },
    tell: (message) => show(notice(message)),
    submitted(event) {
      const seq = event.target instanceof HTMLFormElement ? undoneBy(event.target) : undefined;
      if (seq === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void take(seq);
    },
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
