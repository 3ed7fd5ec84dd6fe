import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimInputSchema } from '../../server/core/claim.ts';
import type { Range } from '../../server/core/target.ts';
import { addClaim } from '../../server/services/claims.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import { openApp } from '../support/open-app.ts';

export const subject = { project: 'bench', source: 'text' } as const;

/** Sentences of a text of some 20,000 words, as long as a long article. */
const sentenceCount = 1_500;
/** Commits under way at one time while the claims are made; they share syncs. */
const atOnce = 500;

export interface Subject {
  readonly folder: string;
  readonly ranges: readonly Range[];
  readonly quotes: readonly string[];
  /** Ids of some of the claims, spread over all. */
  readonly ids: readonly string[];
}

/** A data folder with one source and so many claims on it, made through the services and closed. */
export async function makeSubject(claims: number): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'crossclaim-bench-'));
  const open = await openApp({ folder });
  const { workspace } = open;
  const quotes = Array.from({ length: sentenceCount }, (_, at) => sentence(at));
  const metadata = {
    title: 'Text',
    creators: [],
    publisher: '',
    date: '',
    url: '',
    language: 'en',
    framing: '',
  };
  await addProject(workspace, 'Bench', { id: subject.project, title: 'Bench', description: '' });
  const source = await addSource(workspace, 'Bench', subject.project, {
    id: subject.source,
    metadata,
    body: quotes.join(' '),
    origin: 'paste',
  });
  const { sentences } = await workspace.texts.read(source);
  const ids: string[] = [];
  for (let made = 0; made < claims; made += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, claims - made) }, (_, at) =>
      addClaim(
        workspace,
        `Person ${at % 7}`,
        subject.project,
        claimInputSchema.parse(claimOn(quotes, sentences, made + at)),
      ),
    );
    ids.push((await Promise.all(batch))[0]?.id ?? '');
  }
  await open.close();
  return { folder, ranges: sentences, quotes, ids };
}

/** What a client sends: the quote, its position and a few fields, as a reader's browser does. */
export function claimOn(quotes: readonly string[], ranges: readonly Range[], at: number) {
  const { start = 0, end = 1 } = ranges[at % ranges.length] ?? {};
  return {
    target: { source: subject.source, spans: [{ exact: quotes[at % quotes.length], start, end }] },
    kind: at % 3 === 0 ? 'causal' : 'factual',
    tags: ['trade', `day-${at % 10}`],
    note: at % 5 === 0 ? `Seen on page ${at % 300}.` : '',
  };
}

function sentence(at: number): string {
  return `On day ${at} the harbour master counted ${(at * 37) % 90} ships and wrote that the ice was ${(at * 13) % 40} inches thick.`;
}
