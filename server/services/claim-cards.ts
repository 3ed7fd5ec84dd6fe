import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import type { Reference } from '../core/reference.ts';
import type { Relation } from '../core/relation.ts';
import type { Source } from '../core/source.ts';
import type { Workspace } from './workspace.ts';

/** A relation as one of its claims sees it: with the claim at the other end. */
export interface RelatedClaim {
  readonly relation: Relation;
  readonly other: Claim;
  readonly otherSource: Source;
}

export interface CitedReference {
  readonly citation: Citation;
  readonly reference: Reference;
}

/** Everything that a claim's card shows. */
export interface ClaimParts {
  readonly claim: Claim;
  readonly source: Source;
  readonly relations: readonly RelatedClaim[];
  readonly citations: readonly CitedReference[];
}

/**
 * Reads what the cards of these claims show, in the order of the ids; a claim that is not there is left out. Each record is asked for once,
 * however many cards show it.
 */
export async function readClaimCards(
  workspace: Workspace,
  project: string,
  ids: readonly string[],
): Promise<readonly ClaimParts[]> {
  const { store } = workspace;
  const sources = readOnce((id) => store.read(project, 'source', id));
  const references = readOnce((id) => store.read(project, 'reference', id));
  const claims = readOnce((id) => store.read(project, 'claim', id));

  async function related(relation: Relation, id: string): Promise<RelatedClaim | undefined> {
    const other = await claims(relation.from === id ? relation.to : relation.from);
    const otherSource = other === undefined ? undefined : await sources(other.target.source);
    return other === undefined || otherSource === undefined ? undefined : { relation, other, otherSource };
  }

  async function cited(citation: Citation): Promise<CitedReference | undefined> {
    const reference = await references(citation.reference);
    return reference === undefined ? undefined : { citation, reference };
  }

  async function partsOf(id: string): Promise<ClaimParts | undefined> {
    const claim = await claims(id);
    if (claim === undefined) return undefined;
    const [source, relations, citations] = await Promise.all([
      sources(claim.target.source),
      store.list(project, { type: 'relation', link: id }),
      store.list(project, { type: 'citation', link: id }),
    ]);
    if (source === undefined) return undefined;
    const [relatedClaims, citedReferences] = await Promise.all([
      Promise.all(relations.items.map((relation) => related(relation, id))),
      Promise.all(citations.items.map(cited)),
    ]);
    return {
      claim,
      source,
      relations: relatedClaims.filter((one) => one !== undefined),
      citations: citedReferences.filter((one) => one !== undefined),
    };
  }

  const parts = await Promise.all([...new Set(ids)].map(partsOf));
  return parts.filter((one) => one !== undefined);
}

function readOnce<Kind>(read: (id: string) => Promise<Kind>): (id: string) => Promise<Kind> {
  const asked = new Map<string, Promise<Kind>>();
  return (id) => {
    const found = asked.get(id) ?? read(id);
    asked.set(id, found);
    return found;
  };
}
