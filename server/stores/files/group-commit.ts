import type { Change } from '../../core/change.ts';
import { formatChange } from './change-line.ts';

interface Waiting {
  readonly change: Change;
  readonly line: string;
  readonly resolve: (change: Change) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitSteps {
  /** Makes lines durable together, or throws. */
  readonly append: (lines: readonly string[]) => Promise<void>;
  /** Called for each durable change in order, before its promise resolves. */
  readonly apply: (change: Change) => void;
  /** Called when an append failed, before the promises reject: none of the changes that wait will come. */
  readonly abandon: () => void;
}

/**
 * Changes that arrive while a sync is under way are written and synced together next: one sync costs as much for fifty changes as for one.
 * While the disk works, the next group is checked and serialised.
 */
export class GroupCommit {
  readonly #steps: GroupCommitSteps;
  #waiting: Waiting[] = [];
  #running = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(steps: GroupCommitSteps) {
    this.#steps = steps;
  }

  /** Resolves when the change is durable and applied. Changes are written in the order in which they are added. */
  add(change: Change): Promise<Change> {
    const line = formatChange(change);
    const added = new Promise<Change>((resolve, reject) => {
      this.#waiting.push({ change, line, resolve, reject });
    });
    this.#last = added;
    if (!this.#running) {
      this.#running = true;
      // Requests that arrived with this one are handled in the same turn of the event loop; they belong in the first group too.
      setImmediate(() => this.#begin());
    }
    return added;
  }

  /** Resolves when every change added so far is acknowledged or refused. */
  async passed(): Promise<void> {
    await this.#last.catch(() => undefined);
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    let last: unknown;
    while (last !== this.#last) {
      last = this.#last;
      await this.passed();
    }
  }

  /** False when there is nothing to write. */
  #begin(): boolean {
    const group = this.#waiting;
    if (group.length === 0) return false;
    this.#waiting = [];
    this.#steps.append(group.map(({ line }) => line)).then(
      () => this.#acknowledge(group),
      (error: unknown) => this.#refuse(group, error),
    );
    return true;
  }

  #acknowledge(group: readonly Waiting[]): void {
    // The disk gets the next group before this one is answered, so that it does not wait for the processor.
    const more = this.#begin();
    for (const { change, resolve } of group) {
      this.#steps.apply(change);
      resolve(change);
    }
    if (!more && !this.#begin()) this.#running = false;
  }

  /** What waits behind a failed group was checked against it, so it fails with it. */
  #refuse(group: readonly Waiting[], error: unknown): void {
    const all = [...group, ...this.#waiting];
    this.#waiting = [];
    this.#running = false;
    this.#steps.abandon();
    for (const { reject } of all) reject(error);
  }
}
