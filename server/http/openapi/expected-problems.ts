import type { ErrorCode } from '../../core/errors.ts';
import { type Endpoint, nothing } from '../endpoint.ts';
import { errorStatus } from '../status.ts';

/** What goes wrong at any endpoint of a kind; an endpoint names only what is its own. */
const common: readonly {
  readonly codes: readonly ErrorCode[];
  readonly applies: (one: Endpoint) => boolean;
}[] = [
  { codes: ['bad-address', 'invalid'], applies: hasInput },
  { codes: ['cross-origin'], applies: () => true },
  { codes: ['not-found'], applies: (one) => one.params !== nothing },
  { codes: ['stale', 'precondition-required'], applies: (one) => one.ifMatch === true },
  { codes: ['too-large'], applies: (one) => one.body !== nothing },
  { codes: ['unsupported-media'], applies: (one) => one.body !== nothing },
  {
    codes: ['storage-full', 'read-only', 'storage-unavailable'],
    applies: (one) => one.method !== 'get',
  },
];

function hasInput(one: Endpoint): boolean {
  return one.params !== nothing || one.query !== nothing || one.body !== nothing;
}

/** The problems that an endpoint may answer with, by status, each status once. */
export function expectedProblems(one: Endpoint): { status: number; description: string }[] {
  const codes = new Set([
    ...common.filter(({ applies }) => applies(one)).flatMap((row) => row.codes),
    ...(one.problems ?? []),
  ]);
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const { status, title } = errorStatus[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${title} (${code}).`]);
  }
  return [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, titles]) => ({ status, description: titles.join(' ') }));
}
