/** A tail shorter than this is replayed in a moment, so it never hurries a snapshot. */
const leastTailBytes = 1024 * 1024;
/** Snapshots that follow pauses in the work take at most this share of the time, however large the project. */
const timeShare = 0.05;
/** A round that cannot wait for a pause takes at most this share of the time between commits. */
const busyShare = 0.1;
/** Without a commit for this long, nobody is kept waiting by a round at full speed. */
const calmMs = 100;
/** After a failure (a full disk, mostly) the next attempt is not hurried. */
const retryMs = 60_000;

/** Resolves when work may go on after a piece that took so long. */
export type Rest = (workedMs: number) => Promise<void>;

export interface SnapshotScheduleSteps {
  /** Writes what is pending; calls `rest` after each piece of work. */
  readonly write: (rest: Rest) => Promise<void>;
  /** How much of the journal no snapshot covers, and how much the next round has to write, in bytes. */
  readonly tailBytes: () => number;
  readonly roundBytes: () => number;
  readonly report: (message: string) => void;
  /** How long nobody must have changed anything before a round. */
  readonly idleMs: number;
}

/**
 * Decides when snapshots are written: in a pause of the work, or when the journal's tail has grown as long as what a round would write. So the
 * total of snapshot work stays proportional to what people write, and so does the time that a start needs.
 */
export class SnapshotSchedule {
  readonly #steps: SnapshotScheduleSteps;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #changedMs = 0;
  #workedMs = 0;
  #stopping = false;
  #restUntilMs = 0;
  #retryAtMs = 0;
  /** Ends the present rest of a round. */
  #wake: () => void = () => undefined;

  constructor(steps: SnapshotScheduleSteps) {
    this.#steps = steps;
  }

  /** To be called after each change. */
  changed(): void {
    this.#changedMs = performance.now();
    const { tailBytes, roundBytes } = this.#steps;
    const tail = tailBytes();
    if (tail > leastTailBytes && this.#mayBegin() && tail > roundBytes()) this.#begin();
    this.#arm(this.#steps.idleMs);
  }

  /** Writes now, whatever the time; a failure is reported. */
  async writeNow(): Promise<void> {
    this.#begin();
    await this.#running;
    clearTimeout(this.#timer);
  }

  /** Ends the waiting, and resolves when no round is under way any more. */
  async stop(): Promise<void> {
    this.#stopping = true;
    // A round that rests would never go on: nothing else keeps the process alive for its timer.
    this.#wake();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
    clearTimeout(this.#timer);
  }

  #arm(delayMs: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#check();
    }, delayMs).unref();
  }

  #check(): void {
    const { tailBytes, idleMs } = this.#steps;
    if (this.#running !== undefined || tailBytes() === 0) return;
    const waitMs = Math.max(this.#changedMs + idleMs, this.#restUntilMs, this.#retryAtMs) - performance.now();
    if (waitMs > 0) this.#arm(waitMs);
    else this.#begin();
  }

  #mayBegin(): boolean {
    return this.#running === undefined && performance.now() >= this.#retryAtMs;
  }

  #begin(): void {
    this.#running ??= this.#write().finally(() => {
      this.#running = undefined;
      this.#arm(this.#steps.idleMs);
    });
  }

  async #rest(workedMs: number): Promise<void> {
    this.#workedMs += workedMs;
    const busy = !this.#stopping && performance.now() - this.#changedMs < calmMs;
    const restMs = busy ? workedMs * (1 / busyShare - 1) : 0;
    if (restMs <= 0) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, restMs).unref();
    });
  }

  async #write(): Promise<void> {
    this.#workedMs = 0;
    try {
      await this.#steps.write((workedMs) => this.#rest(workedMs));
    } catch (error) {
      this.#retryAtMs = performance.now() + retryMs;
      const reason = error instanceof Error ? error.message : String(error);
      this.#steps.report(`The snapshots could not be written (${reason}); the history has every change.`);
    }
    this.#restUntilMs = performance.now() + this.#workedMs / timeShare;
  }
}
