import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../../core/errors.ts';
import type { Library } from '../../stores/library.ts';
import type { Workspace } from '../workspace.ts';
import { type BibliographyDraft, filesOf } from './bibliography-draft.ts';
import { type Bibliography, maxBibliographyBytes, readBibliography } from './read-bibliography.ts';

/** How far the reading of a bibliography is: the share of its bytes, from 0 to 1. */
export interface ReadingProgress {
  readonly share: number;
  readonly entries: number;
}

interface Reading {
  readonly whole: Promise<Bibliography>;
  readonly stopping: AbortController;
  /** Bytes of its files. */
  readonly size: number;
  progress: ReadingProgress;
  isDone: boolean;
}

/** Bibliographies that are kept as read, by the bytes of their files; of more than these the one that was looked at longest ago is read anew. */
const maxKeptBytes = 2 * maxBibliographyBytes;
/** Bibliographies that are read at one time; others wait for their turn. */
const maxAtOnce = 4;
let running = 0;
const waiting: (() => void)[] = [];
const readings = new WeakMap<Library, Map<string, Reading>>();

/** The bibliography once it is read, or how far the reading is when that takes longer than this. It goes on in the background. */
export async function readFor(
  workspace: Workspace,
  draft: BibliographyDraft,
  bytes: Uint8Array,
  patienceMs: number,
): Promise<Bibliography | ReadingProgress> {
  const reading = readingOf(workspace, draft, bytes);
  const ended = new AbortController();
  const waited = setTimeout(patienceMs, undefined, { signal: ended.signal }).catch(() => undefined);
  try {
    return (await Promise.race([reading.whole, waited])) ?? reading.progress;
  } finally {
    ended.abort();
  }
}

/** @throws DomainError `not-found` when it was put away meanwhile */
export function readWhole(
  workspace: Workspace,
  draft: BibliographyDraft,
  bytes: Uint8Array,
): Promise<Bibliography> {
  return readingOf(workspace, draft, bytes).whole;
}

/** Ends the reading of a bibliography, if it goes on, and forgets what was read. */
export function forgetReading({ library }: Workspace, { project, id }: BibliographyDraft): void {
  const kept = readings.get(library);
  const key = `${project}/${id}`;
  kept?.get(key)?.stopping.abort(new DomainError('not-found', 'This import was stopped.'));
  kept?.delete(key);
}

function readingOf({ library }: Workspace, draft: BibliographyDraft, bytes: Uint8Array): Reading {
  const kept = readings.get(library) ?? new Map<string, Reading>();
  readings.set(library, kept);
  const key = `${draft.project}/${draft.id}`;
  const reading = kept.get(key) ?? start(draft, bytes, () => kept.delete(key));
  kept.delete(key);
  kept.set(key, reading);
  let held = 0;
  // One that is still read is never let go: whoever asks again would begin it again, and none of three would end.
  for (const [name, { size, isDone }] of [...kept].reverse()) {
    held += size;
    if (isDone && held > maxKeptBytes && name !== key) kept.delete(name);
  }
  return reading;
}

function start(draft: BibliographyDraft, bytes: Uint8Array, onFailure: () => void): Reading {
  const stopping = new AbortController();
  const reading: Reading = {
    stopping,
    size: bytes.length,
    isDone: false,
    progress: { share: 0, entries: 0 },
    whole: inLane(() =>
      readBibliography(filesOf(draft, bytes), {
        signal: stopping.signal,
        onProgress: (share, entries) => {
          reading.progress = { share, entries };
        },
      }),
    ),
  };
  const onEnd = () => {
    reading.isDone = true;
  };
  // Whoever waits is told; nobody need be waiting.
  reading.whole.then(onEnd, onFailure);
  return reading;
}

async function inLane<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < maxAtOnce) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
