import type { Citation, CitationIntent } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import type { Dismissal } from '../core/dismissal.ts';
import { DomainError } from '../core/errors.ts';
import type { ReportedName } from '../core/references/mentions/reported-names.ts';
import { formsOf } from '../core/references/mentions/words-of.ts';
import { addCitation } from './citations.ts';
import { type ClaimMention, claimMentions, idOf, sentencesOf } from './claim-mentions.ts';
import { mentionsIn } from './mentions.ts';
import { newEnvelope, requireRecord } from './records.ts';
import { addDismissal, ownDismissals } from './suggest/dismissals.ts';
import { takeInEntries } from './take-in-entries.ts';
import type { Workspace } from './workspace.ts';

/** What a person says of an offer: which work is meant, and what may differ from the guess. */
export interface AcceptedOffer {
  /** Key of the work. */
  readonly work: string;
  readonly intent: CitationIntent;
  readonly locator: string;
}

/**
 * Citations that the claim's own sentence makes and that nobody has entered yet, ready-made; without those that this person does not want. They follow from the
 * text alone, and nothing of them is stored. @throws DomainError `not-found`.
 */
export async function citationOffers(
  workspace: Workspace,
  by: string,
  project: string,
  claimId: string,
): Promise<readonly ClaimMention[]> {
  const claim = await requireRecord(workspace, project, 'claim', claimId);
  const [mentions, cited, dismissals] = await Promise.all([
    mentionsAt(workspace, claim),
    workspace.store.list(project, { type: 'citation', link: claimId }),
    ownDismissals(workspace, by, project, claim.target.source),
  ]);
  const done = new Set(cited.items.map(({ reference }) => reference));
  const unwanted = new Set(dismissals.filter((one) => one.claim === claimId).map((one) => one.cited));
  return mentions.flatMap((offer) => {
    // One of several that may be meant is cited: that was the one.
    if (offer.works.some(({ reference }) => reference !== undefined && done.has(reference.id))) return [];
    return unwanted.has(offer.works[0]?.key) ? [] : [offer];
  });
}

/**
 * People whom the claim's sentences name for what they say, and of whom neither the source's list nor the project has a work; without those whom the claim cites by now.
 * @throws DomainError `not-found`.
 */
export async function unlistedNames(workspace: Workspace, claim: Claim): Promise<readonly ReportedName[]> {
  const { project, target, id } = claim;
  const source = await requireRecord(workspace, project, 'source', target.source);
  const [{ unlisted, version }, { sentences }, cited] = await Promise.all([
    mentionsIn(workspace, project, target.source),
    workspace.texts.read(source),
    citedFamilies(workspace, project, id),
  ]);
  if (target.state === 'lost' || target.version !== version) return [];
  const places = target.spans.map((span) => sentencesOf(sentences, span));
  return unlisted.filter(
    ({ name, start }) =>
      places.some((place) => start >= place.start && start < place.end) &&
      !formsOf(name).some((word) => cited.has(word)),
  );
}

/** Folded family names of the authors whom the claim cites. */
async function citedFamilies(
  { store }: Workspace,
  project: string,
  claim: string,
): Promise<ReadonlySet<string>> {
  const { items } = await store.list(project, { type: 'citation', link: claim });
  const references = await Promise.all(items.map((one) => store.read(project, 'reference', one.reference)));
  const names = references.flatMap((reference) => reference?.csl.author ?? []);
  return new Set(names.flatMap(({ family = '', literal = '' }) => formsOf(family === '' ? literal : family)));
}

/**
 * Enters an offered citation. A work that is not in the bibliography yet is taken in from the source's own list, in the same change.
 * @throws DomainError `not-found`; `invalid` when no such work is offered any more, and for an entry without a title.
 */
export async function acceptOffer(
  workspace: Workspace,
  by: string,
  project: string,
  claimId: string,
  { work: key, intent, locator }: AcceptedOffer,
): Promise<number> {
  const claim = await requireRecord(workspace, project, 'claim', claimId);
  const offers = await citationOffers(workspace, by, project, claimId);
  const work = offers.flatMap(({ works }) => works).find((one) => one.key === key);
  if (work === undefined) throw goneOffer();
  if (work.entry === undefined) {
    const reference = idOf(work);
    const input = { claim: claimId, reference, intent, locator, quote: '', note: '' };
    return (await addCitation(workspace, by, project, input)).rev;
  }
  const { csl, entry } = work.entry;
  if (csl === undefined)
    throw new DomainError('invalid', 'The title of this entry could not be read. Add the reference by hand.');
  const also = ([reference = '']: readonly string[]) => ({
    writes: [{ put: newCitation(workspace, by, claim, { reference, intent, locator }), expected: 0 }],
    requires: [{ type: 'claim' as const, id: claimId }],
  });
  const options = { source: claim.target.source, also };
  const { seq } = await takeInEntries(workspace, by, project, [{ csl, entry: entry.text }], options);
  return seq ?? 0;
}

/** Remembers, by the key of its first work, that this person does not want the offer that names the work. @throws DomainError `not-found`, `invalid` when there is none. */
export async function dismissOffer(
  workspace: Workspace,
  by: string,
  project: string,
  claimId: string,
  key: string,
): Promise<Dismissal> {
  const claim = await requireRecord(workspace, project, 'claim', claimId);
  const mentions = await mentionsAt(workspace, claim);
  const offer = mentions.find(({ works }) => works.some((work) => work.key === key));
  const first = offer?.works[0];
  if (offer === undefined || first === undefined) throw goneOffer();
  const { start, end } = offer.mention;
  const target = { source: claim.target.source, version: claim.target.version, spans: [{ start, end }] };
  return addDismissal(workspace, by, project, { claim: claimId, target, cited: first.key, note: '' });
}

async function mentionsAt(workspace: Workspace, claim: Claim): Promise<readonly ClaimMention[]> {
  const { project, target } = claim;
  const source = await requireRecord(workspace, project, 'source', target.source);
  const [found, text] = await Promise.all([
    mentionsIn(workspace, project, target.source),
    workspace.texts.read(source),
  ]);
  return claimMentions(claim, found, text);
}

function goneOffer(): DomainError {
  return new DomainError(
    'invalid',
    'The sentence of this claim does not cite this work, or the citation is entered by now. Load the page again.',
  );
}

function newCitation(
  workspace: Workspace,
  by: string,
  claim: Claim,
  { reference, intent, locator }: Pick<Citation, 'reference' | 'intent' | 'locator'>,
): Citation {
  return {
    type: 'citation',
    ...newEnvelope(workspace, by, claim.project, claim.sources, [claim.id, reference]),
    rev: 0,
    claim: claim.id,
    reference,
    intent,
    locator,
    quote: '',
    note: '',
  };
}
