import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../../core/errors.ts';
import type { Library } from '../../stores/library.ts';
import type { Workspace } from '../workspace.ts';
import { type BibliographyDraft, filesOf } from './bibliography-draft.ts';
import { type Bibliography, readBibliography } from './read-bibliography.ts';

/** How far the reading of a bibliography is: the share of its bytes, from 0 to 1. */
export interface ReadingProgress {
  readonly share: number;
  readonly entries: number;
}

interface Reading {
  readonly whole: Promise<Bibliography>;
  readonly stopping: AbortController;
  progress: ReadingProgress;
}

/** Bibliographies that are kept as read; one that was looked at longest ago is read anew from its file. */
const maxKept = 2;
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
  for (const oldest of kept.keys()) {
    if (kept.size <= maxKept) break;
    kept.delete(oldest);
  }
  return reading;
}

function start(draft: BibliographyDraft, bytes: Uint8Array, onFailure: () => void): Reading {
  const stopping = new AbortController();
  const reading: Reading = {
    stopping,
    progress: { share: 0, entries: 0 },
    whole: readBibliography(filesOf(draft, bytes), {
      signal: stopping.signal,
      onProgress: (share, entries) => {
        reading.progress = { share, entries };
      },
    }),
  };
  // Whoever waits is told; nobody need be waiting.
  reading.whole.catch(onFailure);
  return reading;
}
