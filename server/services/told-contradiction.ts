import type { Claim } from '../core/claim.ts';
import type { Contradiction, ContradictionEnd } from '../core/matrix/contradiction.ts';
import type { Source } from '../core/source.ts';
import type { Stance } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import { type AssessedRelation, readAssessed } from './assessments.ts';
import { type QuotePlace, readQuotePlace } from './quote-places.ts';
import type { Workspace } from './workspace.ts';

/** One of the two claims in its surroundings. What was taken away in this moment is `undefined`. */
export interface ToldEnd {
  readonly end: ContradictionEnd;
  readonly claim: Claim | undefined;
  readonly source: Source | undefined;
  readonly place: QuotePlace | undefined;
}

/** How the two claims stand to one statement: everybody's stances, those among them that disagree with the reason. */
export interface ToldStatement {
  readonly statement: Statement;
  /** In the order of the ends; oldest first. */
  readonly stances: readonly [readonly Stance[], readonly Stance[]];
}

/** A contradiction or reframing with all that a person needs to judge it. */
export interface ToldContradiction {
  readonly contradiction: Contradiction;
  readonly ends: readonly [ToldEnd, ToldEnd];
  /** Those that say so, oldest first. */
  readonly relations: readonly AssessedRelation[];
  /** The statement that it is shown under, then the others that it follows from. */
  readonly statements: readonly ToldStatement[];
  readonly isFresh: boolean;
}

/** @param home the statement that it is shown under */
export async function tellContradiction(
  workspace: Workspace,
  project: string,
  contradiction: Contradiction,
  home: string | undefined,
  isFresh: boolean,
): Promise<ToldContradiction> {
  const { store } = workspace;
  const tellEnd = async (end: ContradictionEnd): Promise<ToldEnd> => {
    const [claim, source] = await Promise.all([
      store.read(project, 'claim', end.claim),
      store.read(project, 'source', end.source),
    ]);
    const isThere = claim !== undefined && source?.id === claim.target.source;
    const place = isThere ? await readQuotePlace(workspace, claim, source) : undefined;
    return { end, claim, source, place };
  };
  const relations = contradiction.reasons.map((reason) =>
    reason.by === 'relation' ? readAssessed(workspace, project, reason.relation) : undefined,
  );
  const [first, second] = contradiction.ends;
  return {
    contradiction,
    ends: [await tellEnd(first), await tellEnd(second)],
    relations: (await Promise.all(relations)).filter((relation) => relation !== undefined),
    statements: await statementsOf(workspace, project, contradiction, home),
    isFresh,
  };
}

async function statementsOf(
  { store }: Workspace,
  project: string,
  { reasons, ends }: Contradiction,
  home: string | undefined,
): Promise<readonly ToldStatement[]> {
  const follows = reasons.flatMap((reason) => (reason.by === 'statement' ? [reason.statement] : []));
  const ids = new Set(home === undefined ? follows : [home, ...follows]);
  const told = [...ids].map(async (id): Promise<readonly ToldStatement[]> => {
    const statement = await store.read(project, 'statement', id);
    if (statement === undefined) return [];
    const of = async ({ claim }: ContradictionEnd) =>
      (await store.list(project, { type: 'stance', link: claim })).items.filter(
        (stance) => stance.statement === id,
      );
    return [{ statement, stances: [await of(ends[0]), await of(ends[1])] }];
  });
  return (await Promise.all(told)).flat();
}
