import { assessedWords } from '../../core/assessed.ts';
import { renderNote } from '../../core/document/render-note.ts';
import type { SafeHtml } from '../../core/document/safe-html.ts';
import { type Reason, reasonWords } from '../../core/matrix/contradiction.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import { type Silence, silenceState } from '../../core/silence.ts';
import { currentVersion } from '../../core/source.ts';
import { silenceSigns } from '../../core/stance-kinds.ts';
import type { Statement } from '../../core/statement.ts';
import { ratingLabel, scaleOf } from '../../core/verdict-scale.ts';
import type { ListedContradiction } from '../../services/contradictions.ts';
import type { SourceOnStatement } from '../../services/statement-detail.ts';
import type { StatementPage } from '../../services/statement-page.ts';
import { pathTo } from '../path-to.ts';
import { counted } from './counted.ts';
import { momentOf } from './moment.ts';
import { shortened } from './shortened.ts';
import { claimQuote, stanceGroups } from './stance-groups.ts';
import { contestSign, statementPath } from './statement-signs.ts';

/** Longest title of a window, and longest statement that is set as large as a heading, in UTF-16 code units. */
const maxTitle = 80;
const maxHeading = 160;

/** One statement with all that was said to it. `by`: who looks at it, and may withdraw what that person signed. */
export function statementPageView(found: StatementPage, by: string) {
  const { project, statement, sources, contest, contradictions, previous, next } = found;
  const path = statementPath(project.id, statement.id);
  const speaking = sources.filter(({ stances }) => stances.length > 0);
  return {
    project,
    statement,
    isQuestion: statement.form === 'question',
    title: shortened(statement.text, maxTitle),
    isLong: statement.text.length > maxHeading,
    note: markdown(statement.note),
    made: momentOf(statement.created),
    tags: statement.tags.map((tag) => ({ tag, href: listPath(project.id, { tag }) })),
    topic:
      statement.topic === ''
        ? undefined
        : { text: statement.topic, href: listPath(project.id, { topic: statement.topic }) },
    contest: contestSign(contest),
    groups: stanceGroups(statement, speaking, path),
    unanswered: statement.answers.filter(({ key }) => !isGiven(speaking, key)).map(({ text }) => text),
    summary: summaryOf(sources),
    verdict: verdictOf(found),
    contradictions: contradictions.items.map((one) => contradictionLine(one, found)),
    moreContradictions: contradictions.total - contradictions.items.length,
    quiet: sources
      .filter(({ cell }) => cell.state !== 'stances')
      .map((one) => quietSource(one, statement, by)),
    broken: speaking.flatMap((one) => silencesOf(one, statement, by)),
    previous: neighbour(previous),
    next: neighbour(next),
    paths: {
      list: pathTo('projects', project.id, 'statements'),
      edit: `${path}/edit`,
      attach: `${path}/attach`,
      verdict: `${path}/verdict`,
      merge: `${path}/merge`,
      split: `${path}/split`,
      retract: `${path}/retract`,
      silences: `${path}/silences`,
      contradictions: `${pathTo('projects', project.id, 'contradictions')}?${new URLSearchParams({ statement: statement.id })}`,
    },
    goesToo: goesToo(sources),
  };
}

function listPath(project: string, asked: Record<string, string>): string {
  return `${pathTo('projects', project, 'statements')}?${new URLSearchParams(asked)}`;
}

function neighbour(statement: Statement | undefined) {
  return statement === undefined
    ? undefined
    : {
        text: shortened(statement.text, maxHeading),
        href: statementPath(statement.project, statement.id),
      };
}

function isGiven(sources: readonly SourceOnStatement[], key: string): boolean {
  return sources.some(({ stances }) => stances.some(({ stance }) => stance.answer === key));
}

/** `3 of 5 sources speak, 1 is silent, 1 not checked` */
function summaryOf(sources: readonly SourceOnStatement[]): string {
  const count = (state: SourceOnStatement['cell']['state']) =>
    sources.filter(({ cell }) => cell.state === state).length;
  const speaking = `${count('stances')} of ${counted(sources.length, 'source')} ${count('stances') === 1 ? 'speaks' : 'speak'}`;
  return `${speaking}, ${count('silent')} silent, ${count('unchecked')} not checked`;
}

function verdictOf({ project, statement, sources, evidence }: StatementPage) {
  const { verdict } = statement;
  if (verdict === undefined) return undefined;
  const scale = scaleOf(project);
  return {
    label: ratingLabel(scale, verdict.rating),
    hint: scale.find(({ key }) => key === verdict.rating)?.hint ?? '',
    justification: markdown(verdict.justification),
    by: verdict.by,
    at: momentOf(verdict.at),
    evidence: evidence.map((claim) =>
      claimQuote(claim, sources.find(({ source }) => source.id === claim.target.source)?.source),
    ),
  };
}

function contradictionLine(one: ListedContradiction, { sources, statement }: StatementPage) {
  const { sign, hue, label } = relationKinds[one.kind];
  const end = (at: 0 | 1) => {
    const claim = one.claims[at];
    const source = sources.find((known) => known.source.id === one.ends[at].source)?.source;
    return claim === undefined ? undefined : claimQuote(claim, source);
  };
  const ends = [end(0), end(1)].filter((found) => found !== undefined);
  return { sign, hue, label, ends, why: one.reasons.flatMap((reason) => why(reason, statement)) };
}

/** What follows from this statement, and what somebody marked; other statements tell theirs on their own pages. */
function why(reason: Reason, statement: Statement): string[] {
  if (reason.by === 'relation')
    return [
      [
        `marked by ${reason.person}${reason.rationale === '' ? '' : `: ${reason.rationale}`}`,
        ...(reason.assessed.length === 0 ? [] : [assessedWords(reason.assessed)]),
      ].join('; '),
    ];
  return reason.statement === statement.id
    ? [reasonWords(reason.sides, { ...statement, text: '' }).replace('“”: ', '')]
    : [];
}

/** A source that no claim of which speaks: silent as somebody has confirmed, or not looked at. */
function quietSource(one: SourceOnStatement, statement: Statement, by: string) {
  const silences = silencesOf(one, statement, by);
  const { source, cell } = one;
  const isSilent = cell.state === 'silent';
  const needsLook = cell.needLook > 0;
  return {
    id: source.id,
    title: source.title,
    lang: source.language,
    framing: source.framing,
    href: pathTo('projects', source.project, 'sources', source.id),
    ...(isSilent ? (needsLook ? silenceSigns.textChanged : silenceSigns.silent) : silenceSigns.unchecked),
    silences,
    canConfirm: !silences.some(({ isMine, state }) => isMine && state === 'stands'),
    confirm: isSilent ? 'Confirm it too' : 'Confirm silence',
  };
}

function silencesOf({ source, silences, cell }: SourceOnStatement, statement: Statement, by: string) {
  const speaks = cell.silences.some(({ state }) => state === 'contradicted');
  return silences.map((silence: Silence) => ({
    by: silence.creator,
    at: momentOf(silence.modified),
    version: silence.version,
    isOld: silence.version < currentVersion(source).number,
    state: silenceState(silence, currentVersion(source).number, speaks),
    note: markdown(silence.note),
    sign: speaks ? silenceSigns.contradicted.sign : silenceSigns.silent.sign,
    isMine: silence.creator === by,
    rev: silence.rev,
    source: source.title,
    lang: source.language,
    retract: statementPath(statement.project, statement.id, 'silences', silence.id, 'retract'),
  }));
}

function goesToo(sources: readonly SourceOnStatement[]): string {
  const count = (pick: (one: SourceOnStatement) => number) =>
    sources.reduce((total, one) => total + pick(one), 0);
  const [stances, silences] = [count((one) => one.stances.length), count((one) => one.silences.length)];
  const parts = [
    ...(stances > 0 ? [counted(stances, 'stance')] : []),
    ...(silences > 0 ? [counted(silences, 'silence')] : []),
  ];
  return parts.length === 0 ? '' : `with ${parts.join(' and ')}`;
}

function markdown(text: string): SafeHtml | undefined {
  return text.trim() === '' ? undefined : renderNote(text);
}
