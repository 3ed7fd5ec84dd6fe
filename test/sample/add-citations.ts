import { citationInputSchema } from '../../server/core/citation.ts';
import { referenceInputSchema } from '../../server/core/reference.ts';
import { setCheck } from '../../server/services/checks.ts';
import { addCitation } from '../../server/services/citations.ts';
import { setFullText } from '../../server/services/full-texts.ts';
import { referenceListOf } from '../../server/services/reference-lists.ts';
import { addReference } from '../../server/services/references.ts';
import { takeInEntries } from '../../server/services/take-in-entries.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { sampleCitations } from './citations.ts';
import { sampleReferences } from './references.ts';
import { type Annotator, type SampleSource, sampleId } from './sample.ts';

/** The source that ends with a list of what it cites. */
const listing: SampleSource = 'seminar-paper';

/**
 * Adds the references, says which sources are their full texts, and takes in the entries of the paper’s list that name one of them: one entry is left to whoever looks.
 * @param next moves the clock on and says whose turn it is
 * @returns ids by the keys of the sample
 */
export async function addSampleReferences(
  workspace: Workspace,
  next: (by: Annotator) => string,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, by, csl, fullText } of sampleReferences) {
    const input = referenceInputSchema.parse({ csl });
    const { id, rev } = await addReference(workspace, next(by), sampleId, input);
    if (fullText !== undefined) await setFullText(workspace, next(by), sampleId, id, rev, fullText);
    ids.set(key, id);
  }
  const entries = (await referenceListOf(workspace, sampleId, listing)).flatMap(({ entry, reference }) =>
    reference === undefined ? [] : [{ csl: reference.csl, entry: entry.text }],
  );
  await takeInEntries(workspace, next('lin'), sampleId, entries, { source: listing });
  return ids;
}

/** Adds the citations with their passages, each followed by what people find who check it. */
export async function addSampleCitations(
  workspace: Workspace,
  next: (by: Annotator) => string,
  claims: ReadonlyMap<string, string>,
  references: ReadonlyMap<string, string>,
): Promise<void> {
  const homes = new Map(sampleReferences.map(({ key, fullText }) => [key, fullText]));
  for (const { by, claim, reference, passage, checks = [], ...fields } of sampleCitations) {
    const place =
      passage === undefined ? {} : { passage: { source: homes.get(reference), spans: [{ exact: passage }] } };
    const ends = { claim: claims.get(claim), reference: references.get(reference), ...place };
    const input = citationInputSchema.parse({ ...fields, ...ends });
    const { id } = await addCitation(workspace, next(by), sampleId, input);
    for (const { by: who, ...check } of checks)
      await setCheck(workspace, next(who), sampleId, { ...check, citation: id });
  }
}
