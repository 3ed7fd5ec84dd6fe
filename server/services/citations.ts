import type { Citation, CitationInput, CitationPatch } from '../core/citation.ts';
import { passageWords, repeatsPassage } from '../core/cited-passage.ts';
import { DomainError } from '../core/errors.ts';
import type { Target, TargetInput } from '../core/target.ts';
import { retractor } from './dependents.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import { completeTarget } from './targets.ts';
import type { Workspace } from './workspace.ts';

/** Links a claim to a reference; the words of a passage are its quote, unless another is given. @throws DomainError `missing-target`, `quote-not-found`. */
export async function addCitation(
  workspace: Workspace,
  by: string,
  project: string,
  input: CitationInput,
): Promise<Citation> {
  const claim = await requireEnd(workspace, project, 'claim', input.claim);
  await requireEnd(workspace, project, 'reference', input.reference);
  const { passage: asked, ...rest } = input;
  const place = await passageOf(workspace, project, asked);
  const put = {
    type: 'citation' as const,
    ...newEnvelope(workspace, by, project, citationSources(claim.sources, place), [
      input.claim,
      input.reference,
    ]),
    ...rest,
    quote: rest.quote === '' ? passageWords(place) : rest.quote,
    ...(place === undefined ? {} : { passage: place }),
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected: 0 }], endsOf(put)), 'citation');
}

/** A quote that only repeats the passage changes with it, and stays when the passage is taken away. @throws DomainError `stale`, `not-found`, `missing-target`, `quote-not-found`. */
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
  const claim = await requireRecord(workspace, project, 'claim', citation.claim);
  const { passage: former, formerPassage, ...kept } = citation;
  const isMoved = patch.passage !== undefined;
  const passage = isMoved ? await passageOf(workspace, project, patch.passage ?? undefined) : former;
  const quote =
    isMoved && passage !== undefined && repeatsPassage(citation) ? passageWords(passage) : citation.quote;
  const put = {
    ...kept,
    sources: citationSources(claim.sources, passage),
    modified: workspace.now(),
    reference,
    links: [citation.claim, reference],
    intent: patch.intent ?? citation.intent,
    locator: patch.locator ?? citation.locator,
    quote: patch.quote ?? quote,
    note: patch.note ?? citation.note,
    ...(passage === undefined ? {} : { passage }),
    ...(isMoved || formerPassage === undefined ? {} : { formerPassage }),
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }], endsOf(put)), 'citation');
}

async function passageOf(
  workspace: Workspace,
  project: string,
  input: TargetInput | undefined,
): Promise<Target | undefined> {
  if (input === undefined) return undefined;
  await requireEnd(workspace, project, 'source', input.source);
  return completeTarget(workspace, project, input);
}

/** The claim's source is the citation's home; the passage's comes behind it. */
export function citationSources(claim: readonly string[], passage: Target | undefined): string[] {
  return [...new Set([...claim, ...(passage === undefined ? [] : [passage.source])])];
}

function endsOf(citation: Pick<Citation, 'claim' | 'reference' | 'passage'>) {
  return [
    { type: 'claim' as const, id: citation.claim },
    { type: 'reference' as const, id: citation.reference },
    ...(citation.passage === undefined ? [] : [{ type: 'source' as const, id: citation.passage.source }]),
  ];
}

async function requireEnd(
  workspace: Workspace,
  project: string,
  type: 'claim' | 'reference' | 'source',
  id: string,
) {
  const record = await workspace.store.read(project, type, id);
  if (record !== undefined) return record;
  const message = `There is no such ${type} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: type, message }] });
}

/** Takes a citation back, with what people have said of it. */
export const retractCitation = retractor('citation');
