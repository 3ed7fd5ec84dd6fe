import { answerText } from '../../core/answers.ts';
import { renderNote } from '../../core/document/render-note.ts';
import { reasonWords, type Side } from '../../core/matrix/contradiction.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import { locatorWords } from '../../core/report/locator.ts';
import type { Stance } from '../../core/stance.ts';
import type { Statement } from '../../core/statement.ts';
import type { AssessedRelation } from '../../services/assessments.ts';
import type { ToldContradiction, ToldEnd, ToldStatement } from '../../services/told-contradiction.ts';
import { pathTo } from '../path-to.ts';
import { assessedView } from './assessed.ts';
import { placePath, readerPath } from './claim-links.ts';
import { certaintyWords, quoteOf, stateMark } from './claim-signs.ts';
import { comparePath } from './compare-choice.ts';
import { momentOf } from './moment.ts';
import { stanceSign, statementPath } from './statement-signs.ts';
import { writtenDate } from './written-date.ts';

/** Who looks, and where: path and query of the page. */
export interface Looking {
  readonly project: string;
  readonly by: string;
  readonly address: string;
}

/** A contradiction as its page shows it, under the statement `home`, or under none. */
export function contradictionLine(told: ToldContradiction, looking: Looking, home: Statement | undefined) {
  const { project } = looking;
  const { contradiction, ends, relations, statements, isFresh } = told;
  const { sign, label, hue } = relationKinds[contradiction.kind];
  const under = statements.find(({ statement }) => statement.id === home?.id);
  const derived = contradiction.reasons.flatMap((reason) => (reason.by === 'statement' ? [reason] : []));
  const id = contradiction.key.replace(/\W/g, '-');
  const back = `${looking.address}#${id}`;
  return {
    id,
    sign,
    label,
    hue,
    isFresh,
    newest: momentOf(contradiction.newest),
    ends: ends.map((end, at) => endView(end, under?.stances[at] ?? [], home)),
    marks: relations.map((one) => markView(one, { by: looking.by, back, asks: true })),
    mark: relations.length > 0 ? undefined : markForm(told, project, home, back),
    follows: derived.flatMap(({ statement: id, sides }) => {
      const on = statements.find(({ statement }) => statement.id === id);
      return on === undefined ? [] : [followsView(on, sides, on.statement.id === home?.id, project)];
    }),
    compare: sideBySide(told, project),
  };
}

function endView({ end, claim, source, place }: ToldEnd, stances: readonly Stance[], home?: Statement) {
  const lang = source?.language ?? '';
  return {
    before: place?.context.before ?? '',
    after: place?.context.after ?? '',
    quote: claim === undefined ? 'This claim was retracted.' : quoteOf(claim.target),
    href: claim === undefined ? '' : readerPath(claim),
    state: claim && stateMark(claim.target),
    review: claim === undefined ? '' : placePath(claim),
    locator: place === undefined ? '' : locatorWords(place.locator),
    formerVersion: claim?.target.state === 'lost' && place !== undefined ? place.version : undefined,
    lang,
    source: source?.title ?? '',
    framing: end.framing,
    date: writtenDate(source?.date ?? ''),
    publisher: source?.publisher ?? '',
    stances: stanceLines(stances, home),
  };
}

/** What people say that a claim does to the statement: one line for each kind and answer, with who says so and how sure they are. */
function stanceLines(stances: readonly Stance[], statement: Statement | undefined) {
  const lines = new Map<string, Stance[]>();
  for (const stance of stances) {
    const key = `${stance.kind} ${stance.answer ?? ''}`;
    lines.set(key, [...(lines.get(key) ?? []), stance]);
  }
  return [...lines.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const answer = first.answer === undefined || !statement ? '' : answerText(statement, first.answer);
    return [{ ...stanceSign(first.kind), answer, people: group.map(personLine) }];
  });
}

function personLine({ creator, certainty, rationale, created }: Stance) {
  return {
    by: creator,
    certainty: certaintyWords(certainty),
    made: momentOf(created),
    rationale: rationale.trim() === '' ? undefined : renderNote(rationale),
  };
}

/** How a pair that follows from stances alone becomes one that somebody has marked. */
function markForm(
  { contradiction: { key, kind } }: ToldContradiction,
  project: string,
  home: Statement | undefined,
  back: string,
) {
  return {
    action: pathTo('projects', project, 'contradictions', 'mark'),
    pair: key,
    statement: home?.id ?? '',
    label: kind === 'contradicts' ? 'Mark it as a contradiction' : 'Mark it as a reframing',
    back,
  };
}

function markView(assessed: AssessedRelation, place: Parameters<typeof assessedView>[1]) {
  const { id, project, creator, created, certainty, rationale } = assessed.relation;
  return {
    by: creator,
    made: momentOf(created),
    certainty: certaintyWords(certainty),
    rationale: rationale.trim() === '' ? undefined : renderNote(rationale),
    edit: pathTo('projects', project, 'relations', id, 'edit'),
    assessed: assessedView(assessed, place),
  };
}

/** Under its own statement the reason need not repeat it. */
function followsView(
  { statement }: ToldStatement,
  sides: readonly [Side, Side],
  isHome: boolean,
  project: string,
) {
  const words = reasonWords(sides, statement);
  return {
    words: words.slice(statement.text.length + '“”: '.length),
    statement: isHome ? '' : statement.text,
    href: statementPath(project, statement.id),
  };
}

/** Both claims in their texts, or the one text that they share; empty when a claim is gone. */
function sideBySide({ ends: [left, right], relations }: ToldContradiction, project: string): string {
  if (left.claim === undefined || right.claim === undefined) return '';
  const [from, to] = [left.claim.target.source, right.claim.target.source];
  if (from === to) return readerPath(left.claim);
  const [first] = relations;
  const hash = first === undefined ? `claim-${left.claim.id}` : `relation-${first.relation.id}`;
  const name = (source: string) => ({ source, version: undefined });
  return `${comparePath(project, name(from), name(to))}#${hash}`;
}
