import type { ProposedChange, Write } from '../../../server/core/change.ts';
import type { Unsaved } from '../../../server/core/records.ts';

const at = '2026-03-01T09:30:00.000Z';
const by = 'Lan';
const made = { creator: by, created: at, modified: at };

export function projectRecord(id: string, title = id): Unsaved {
  return {
    type: 'project',
    id,
    project: id,
    ...made,
    sources: [],
    links: [],
    title,
    description: '',
    sample: false,
  };
}

/** A claim with an id that sorts by its number. */
export function claimRecord(project: string, number: number, source: string, note = ''): Unsaved {
  const span = { exact: 'one two', prefix: '', suffix: '', start: 0, end: 7 };
  return {
    type: 'claim',
    id: claimId(number),
    project,
    ...made,
    sources: [source],
    links: [],
    target: { source, version: 1, state: 'sure', spans: [span] },
    kind: 'factual',
    voice: { who: 'author', name: '', framing: '', manner: 'said' },
    certainty: 'certain',
    tags: [],
    note,
  };
}

export function claimId(number: number): string {
  return `claim${String(number).padStart(8, '0')}`;
}

export function relationId(number: number): string {
  return `relation${String(number).padStart(8, '0')}`;
}

export function relationRecord(project: string, number: number, from: number, to: number): Unsaved {
  return {
    type: 'relation',
    id: relationId(number),
    project,
    ...made,
    sources: ['a', 'b'],
    links: [claimId(from), claimId(to)],
    from: claimId(from),
    to: claimId(to),
    kind: 'agrees',
    rationale: '',
    certainty: 'certain',
  };
}

/** Expects a new record unless a rev is given. */
export function put(record: Unsaved, expected = 0): Write {
  return { put: record, expected };
}

export function removeClaim(number: number, expected: number): Write {
  return { remove: { type: 'claim', id: claimId(number) }, expected };
}

export function changeOf(...writes: readonly Write[]): ProposedChange {
  return { by, at, writes };
}
