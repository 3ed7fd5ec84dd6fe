import type { Assessment } from '../core/assessment.ts';
import type { Check } from '../core/check.ts';
import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import { suggestionsOn } from '../core/project.ts';
import type { Reference } from '../core/reference.ts';
import type { Relation } from '../core/relation.ts';
import type { Source } from '../core/source.ts';
import type { Stance } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import { byOrder } from '../core/statement-order.ts';
import { checksOf } from './checks.ts';
import type { Workspace } from './workspace.ts';

/** A relation as one of its claims sees it: with the claim at the other end. */
export interface RelatedClaim {
  readonly relation: Relation;
  /** What others think of it, the oldest first. */
  readonly assessments: readonly Assessment[];
  readonly other: Claim;
  readonly otherSource: Source;
}

export interface CitedReference {
  readonly citation: Citation;
  readonly reference: Reference;
  /** What people found of it, the oldest first. */
  readonly checks: readonly Check[];
  /** In which its passage stands. */
  readonly passageSource: Source | undefined;
}

export interface StatedStance {
  readonly stance: Stance;
  readonly statement: Statement;
}

/** Everything that a claim's card shows. */
export interface ClaimParts {
  readonly claim: Claim;
  readonly source: Source;
  readonly relations: readonly RelatedClaim[];
  readonly citations: readonly CitedReference[];
  /** In the order of the statements. */
  readonly stances: readonly StatedStance[];
  /** Whether the project makes suggestions. */
  readonly suggests: boolean;
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
  const projects = readOnce((id) => store.read(project, 'project', id));
  const sources = readOnce((id) => store.read(project, 'source', id));
  const references = readOnce((id) => store.read(project, 'reference', id));
  const claims = readOnce((id) => store.read(project, 'claim', id));
  const statements = readOnce((id) => store.read(project, 'statement', id));
  const hasAssessments = (await store.count(project, { type: 'assessment' })) > 0;
  const assessments = readOnce(async (id) =>
    hasAssessments ? (await store.list(project, { type: 'assessment', link: id })).items : [],
  );

  async function related(relation: Relation, id: string): Promise<RelatedClaim | undefined> {
    const other = await claims(relation.from === id ? relation.to : relation.from);
    const otherSource = other === undefined ? undefined : await sources(other.target.source);
    if (other === undefined || otherSource === undefined) return undefined;
    return { relation, assessments: await assessments(relation.id), other, otherSource };
  }

  async function cited(citation: Citation): Promise<CitedReference | undefined> {
    const reference = await references(citation.reference);
    if (reference === undefined) return undefined;
    const { passage } = citation;
    const [checks, passageSource] = await Promise.all([
      checksOf(workspace, project, citation.id),
      passage === undefined ? undefined : sources(passage.source),
    ]);
    return { citation, reference, checks, passageSource };
  }

  async function stated(stance: Stance): Promise<StatedStance | undefined> {
    const statement = await statements(stance.statement);
    return statement === undefined ? undefined : { stance, statement };
  }

  async function partsOf(id: string): Promise<ClaimParts | undefined> {
    const claim = await claims(id);
    if (claim === undefined) return undefined;
    const [owner, source, relations, citations, stances] = await Promise.all([
      projects(project),
      sources(claim.target.source),
      store.list(project, { type: 'relation', link: id }),
      store.list(project, { type: 'citation', link: id }),
      store.list(project, { type: 'stance', link: id }),
    ]);
    if (source === undefined) return undefined;
    const [relatedClaims, citedReferences, statedStances] = await Promise.all([
      Promise.all(relations.items.map((relation) => related(relation, id))),
      Promise.all(citations.items.map(cited)),
      Promise.all(stances.items.map(stated)),
    ]);
    return {
      claim,
      source,
      relations: relatedClaims.filter((one) => one !== undefined),
      citations: citedReferences.filter((one) => one !== undefined),
      stances: statedStances
        .filter((one) => one !== undefined)
        .sort((a, b) => byOrder(a.statement, b.statement) || (a.stance.id < b.stance.id ? -1 : 1)),
      suggests: owner !== undefined && suggestionsOn(owner),
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
