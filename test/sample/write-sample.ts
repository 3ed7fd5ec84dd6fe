import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { claimInputSchema } from '../../server/core/claim.ts';
import { parseFrontMatter } from '../../server/core/front-matter.ts';
import { projectInputSchema } from '../../server/core/project.ts';
import { parseRecord } from '../../server/core/records.ts';
import { metadataSchema } from '../../server/core/source.ts';
import { addClaim } from '../../server/services/claims.ts';
import { idMaker } from '../../server/services/new-id.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import { openTextCache } from '../../server/services/texts.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { openFileLibrary } from '../../server/stores/files/open-file-library.ts';
import { openFileStore } from '../../server/stores/files/open-file-store.ts';
import { addSampleCitations, addSampleReferences } from './add-citations.ts';
import { addSampleRelations } from './add-relations.ts';
import { addSampleStatements } from './add-statements.ts';
import { claimsBySource } from './claims/claims-by-source.ts';
import { type Annotator, annotators, sampleId, sampleProject, sampleSources } from './sample.ts';

const texts = new URL('texts/', import.meta.url);
const firstInstant = Date.UTC(2026, 10, 7, 9, 0, 0);
/** Time from one change of the sample to the next: a reader who works without haste. */
const betweenChangesMs = 97_000;

/** A clock and ids that give the same files on every run. */
interface Pace {
  now(): string;
  newId(): string;
  /** Moves the clock to the next change and gives back who makes it. */
  next(by: Annotator): string;
}

function steadyPace(): Pace {
  const prefix = idMaker(() => firstInstant)().slice(0, 9);
  let instant = firstInstant;
  let made = 0;
  return {
    now: () => new Date(instant).toISOString(),
    newId() {
      made += 1;
      return prefix + String(made).padStart(7, '0');
    },
    next(by) {
      instant += betweenChangesMs;
      return annotators[by];
    },
  };
}

/**
 * Writes the sample project into a data folder through the services, in place of the one that is there. Two runs give the same bytes.
 * @throws DomainError `locked` when a server has the folder open, `quote-not-found` when a claim does not fit its text.
 */
export async function writeSample(folder: string): Promise<void> {
  for (const room of ['sources', 'annotations']) {
    await rm(join(folder, room, sampleId), { recursive: true, force: true });
  }
  const store = await openFileStore({ folder, parseRecord, report: (message) => console.warn(message) });
  try {
    const library = await openFileLibrary({ folder });
    const pace = steadyPace();
    const { now, newId } = pace;
    await fill({ store, library, texts: openTextCache(library), now, newId }, pace);
  } finally {
    await store.close();
  }
}

async function fill(workspace: Workspace, pace: Pace): Promise<void> {
  await addProject(workspace, pace.next('whitlock'), projectInputSchema.parse(sampleProject), {
    sample: true,
  });
  await addTexts(workspace, pace);
  const next = (by: Annotator) => pace.next(by);
  const references = await addSampleReferences(workspace, next);
  const claims = await addClaims(workspace, pace);
  await addSampleRelations(workspace, next, claims);
  await addSampleCitations(workspace, next, claims, references);
  await addSampleStatements(workspace, next, claims);
}

async function addTexts(workspace: Workspace, pace: Pace): Promise<void> {
  for (const id of sampleSources) {
    const file = parseFrontMatter(await readFile(new URL(`${id}.md`, texts), 'utf8'));
    const metadata = metadataSchema.parse(file.metadata);
    await addSource(workspace, pace.next('whitlock'), sampleId, {
      id,
      metadata,
      body: file.body,
      origin: 'file',
    });
  }
}

async function addClaims(workspace: Workspace, pace: Pace): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const source of sampleSources) {
    for (const { key, by, quotes, ...fields } of claimsBySource[source]) {
      const target = { source, spans: quotes.map((exact) => ({ exact })) };
      const claim = await addClaim(
        workspace,
        pace.next(by),
        sampleId,
        claimInputSchema.parse({ ...fields, target }),
      );
      ids.set(key, claim.id);
    }
  }
  return ids;
}
