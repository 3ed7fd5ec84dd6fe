import type { Citation, CitationInput, CitationPatch } from '../core/citation.ts';
import { DomainError } from '../core/errors.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/** Links a claim to a reference. @throws DomainError `missing-target`. */
export async function addCitation(
  workspace: Workspace,
  by: string,
  project: string,
  input: CitationInput,
): Promise<Citation> {
  const claim = await requireEnd(workspace, project, 'claim', input.claim);
  await requireEnd(workspace, project, 'reference', input.reference);
  const put = {
    type: 'citation' as const,
    ...newEnvelope(workspace, by, project, claim.sources, [input.claim, input.reference]),
    ...input,
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], endsOf(put)), 'citation');
}

/** @throws DomainError `stale`, `not-found`, `missing-target`. */
export async function reviseCitation(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: CitationPatch,
): Promise<Citation> {
  const citation = await requireRecord(workspace, project, 'citation', id);
  checkRev(citation, expected);
  const reference = patch.reference ?? citation.reference;
  await requireEnd(workspace, project, 'reference', reference);
  const put = {
    ...citation,
    modified: workspace.now(),
    reference,
    links: [citation.claim, reference],
    intent: patch.intent ?? citation.intent,
    locator: patch.locator ?? citation.locator,
    quote: patch.quote ?? citation.quote,
    note: patch.note ?? citation.note,
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }], endsOf(put)), 'citation');
}

function endsOf(citation: { readonly claim: string; readonly reference: string }) {
  return [
    { type: 'claim' as const, id: citation.claim },
    { type: 'reference' as const, id: citation.reference },
  ];
}

async function requireEnd(workspace: Workspace, project: string, type: 'claim' | 'reference', id: string) {
  const record = await workspace.store.read(project, type, id);
  if (record !== undefined) return record;
  const message = `There is no ${type} ${id} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: type, message }] });
}
