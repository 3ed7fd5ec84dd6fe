import type { Write } from '../core/change.ts';
import type { Claim } from '../core/claim.ts';
import { DomainError } from '../core/errors.ts';
import type { Relation } from '../core/relation.ts';
import { relationStances } from '../core/relation-stances.ts';
import type { Stance } from '../core/stance.ts';
import { maxStatementLength, type Statement, type StatementInput } from '../core/statement.ts';
import { lastOrder } from '../core/statement-order.ts';
import { inTurn } from './in-turn.ts';
import { commit, onlyOf, requireRecord } from './records.ts';
import { newStance } from './stances.ts';
import { newStatement, orderKey } from './statements.ts';
import type { Workspace } from './workspace.ts';

/** What a person says of the statement; without `text` it has the words of the claim. */
export type StatementWords = Pick<StatementInput, 'topic' | 'tags' | 'note'> & {
  readonly text?: string | undefined;
};

/** What the claim does to the statement made of it, where that is not simply that it affirms it. */
export type FirstStance = Pick<Stance, 'kind' | 'rationale' | 'certainty'>;
const saysSo: FirstStance = { kind: 'affirms', rationale: '', certainty: 'certain' };

/** Makes a statement of a claim, with the stance of the claim on it; one change. @throws DomainError `not-found`, `invalid`. */
export async function statementFromClaim(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  words: StatementWords,
  said: FirstStance = saysSo,
): Promise<Statement> {
  const claim = await requireRecord(workspace, project, 'claim', id);
  return make(workspace, by, project, words, claim, [{ claim, ...said }]);
}

/** Makes a statement of two related claims, each with the stance that follows from the kind of relation; one change. @throws DomainError `not-found`, `invalid`. */
export async function statementFromRelation(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  words: StatementWords,
): Promise<Statement> {
  const relation: Relation = await requireRecord(workspace, project, 'relation', id);
  const from = await requireRecord(workspace, project, 'claim', relation.from);
  const to = await requireRecord(workspace, project, 'claim', relation.to);
  const kinds = relationStances[relation.kind];
  return make(workspace, by, project, words, kinds.words === 'from' ? from : to, [
    { ...saysSo, claim: from, kind: kinds.from },
    { ...saysSo, claim: to, kind: kinds.to },
  ]);
}

async function make(
  workspace: Workspace,
  by: string,
  project: string,
  { text, topic, tags, note }: StatementWords,
  speaker: Claim,
  sides: readonly (FirstStance & { readonly claim: Claim })[],
): Promise<Statement> {
  const input = {
    text: text ?? wordsOf(speaker),
    form: 'assertion' as const,
    answers: [],
    topic,
    tags,
    note,
  };
  return inTurn(orderKey(project), async () => {
    const { items } = await workspace.store.list(project, { type: 'statement' });
    const statement = newStatement(workspace, by, project, input, lastOrder(items));
    const stances = sides.map(({ claim, ...said }): Write => {
      return { put: newStance(workspace, by, project, statement, claim, said), expected: 0 };
    });
    const requires = sides.map(({ claim }) => ({ type: 'claim' as const, id: claim.id }));
    const writes = [{ put: statement, expected: 0 }, ...stances];
    return onlyOf(await commit(workspace, project, by, writes, requires), 'statement');
  });
}

/** The quote in one line; a very long one is cut at a word. @throws DomainError `invalid` when no word is left. */
function wordsOf(claim: Claim): string {
  const quote = claim.target.spans.map((span) => span.exact).join(' … ');
  const line = quote.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (line === '') throw new DomainError('invalid', 'The claim has no words; type the statement.');
  if (line.length <= maxStatementLength) return line;
  const cut = line.slice(0, maxStatementLength - 2).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut} …`;
}
