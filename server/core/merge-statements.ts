import { keyedAnswers, sameAnswer } from './answers.ts';
import { DomainError } from './errors.ts';
import type { Silence } from './silence.ts';
import type { Stance } from './stance.ts';
import { type Answer, maxAnswers, type Statement } from './statement.ts';

/** Longest rationale or note, as in their schemas: what two people's words joined may come to. */
const maxProse = 20_000;
const maxTags = 50;

/** A statement with what hangs on it. */
export interface Held {
  readonly statement: Statement;
  readonly stances: readonly Stance[];
  readonly silences: readonly Silence[];
}

/** What a merge writes. Of what goes, everything is in the history. */
export interface Merge {
  readonly statement: Statement;
  readonly stances: Outcome<Stance>;
  readonly silences: Outcome<Silence>;
}

interface Outcome<Kind> {
  /** Went over as they are. */
  readonly moved: readonly Kind[];
  /** Stood there already, and took in the words of one of the same person on the same pair. */
  readonly joined: readonly Kind[];
  /** Those whose words were taken in. */
  readonly gone: readonly Kind[];
}

/**
 * The first statement merged into the second. Where a person has a stance on both by the same claim, that on the second holds and takes in the other's rationale; of two silences
 * the one of the later version. Tags and note are joined; a verdict comes along when the second has none. Answers of a question go to those with
 * the same words, or are added. An assertion merged into a question may be one of its answers (`answer`).
 * @throws DomainError `self-merge`, `invalid`, `too-large` when joined words pass their bound.
 */
export function mergeStatements(from: Held, into: Held, at: string, answer?: string): Merge {
  if (from.statement.id === into.statement.id)
    throw new DomainError('self-merge', 'A statement cannot be merged into itself.');
  const { answers, keyFor } = joinAnswers(from.statement, into.statement, answer);
  const id = into.statement.id;
  const stances = join(
    from.stances.map((stance) => movedStance(stance, id, at, keyFor)),
    into.stances,
    (stance) => `${stance.claim} ${stance.creator}`,
    (theirs, ours) => ({
      ...ours,
      modified: at,
      rationale: joinedWords(ours.rationale, theirs.rationale, 'rationale'),
    }),
  );
  const silences = join(
    from.silences.map((silence) => ({ ...silence, modified: at, statement: id, links: [id] })),
    into.silences,
    (silence) => `${silence.source} ${silence.creator}`,
    (theirs, ours) => ({
      ...ours,
      modified: at,
      version: Math.max(ours.version, theirs.version),
      note: joinedWords(ours.note, theirs.note, 'note'),
    }),
  );
  const verdict = into.statement.verdict ?? from.statement.verdict;
  const statement = {
    ...into.statement,
    modified: at,
    answers,
    tags: joinedTags(into.statement.tags, from.statement.tags),
    note: joinedWords(into.statement.note, from.statement.note, 'note'),
    links: verdict?.evidence ?? [],
    ...(verdict === undefined ? {} : { verdict }),
  };
  return { statement, stances, silences };
}

function movedStance(
  { answer, ...stance }: Stance,
  statement: string,
  at: string,
  keyFor: (stance: Pick<Stance, 'kind' | 'answer'>) => string | undefined,
): Stance {
  const key = keyFor({ kind: stance.kind, ...(answer === undefined ? {} : { answer }) });
  return {
    ...stance,
    modified: at,
    statement,
    links: [statement, stance.claim],
    ...(key === undefined ? {} : { answer: key }),
  };
}

function join<Kind>(
  theirs: readonly Kind[],
  ours: readonly Kind[],
  pairOf: (one: Kind) => string,
  taking: (theirs: Kind, ours: Kind) => Kind,
): Outcome<Kind> {
  const standing = new Map(ours.map((one) => [pairOf(one), one]));
  const gone = theirs.filter((one) => standing.has(pairOf(one)));
  const joined = gone.flatMap((one) => {
    const there = standing.get(pairOf(one));
    return there === undefined ? [] : [taking(one, there)];
  });
  return { moved: theirs.filter((one) => !standing.has(pairOf(one))), joined, gone };
}

function joinAnswers(from: Statement, into: Statement, answer: string | undefined) {
  if (into.form === 'assertion') {
    if (from.form === 'question')
      throw invalid('into', 'A question cannot be merged into an assertion; merge the assertion into it.');
    if (answer !== undefined) throw invalid('answer', 'Only a question has answers.');
    return { answers: [], keyFor: () => undefined };
  }
  if (from.form === 'assertion') {
    if (answer !== undefined && !into.answers.some(({ key }) => key === answer))
      throw invalid('answer', 'The question has no such answer.');
    return { answers: into.answers, keyFor: () => answer };
  }
  return matchedAnswers(from.answers, into.answers);
}

function matchedAnswers(from: readonly Answer[], into: readonly Answer[]) {
  const fresh = from.filter(({ text }) => sameAnswer(into, text) === undefined);
  const answers = keyedAnswers([...into, ...fresh.map(({ text }) => ({ text }))]);
  if (answers.length > maxAnswers)
    throw invalid('into', `Together the questions have more than ${maxAnswers} answers.`);
  const keys = new Map(from.map(({ key, text }) => [key, sameAnswer(answers, text)?.key]));
  const keyFor = ({ answer }: Pick<Stance, 'answer'>) =>
    answer === undefined ? undefined : keys.get(answer);
  return { answers, keyFor };
}

function joinedTags(ours: readonly string[], theirs: readonly string[]): string[] {
  return [...new Set([...ours, ...theirs])].slice(0, maxTags);
}

function joinedWords(ours: string, theirs: string, field: string): string {
  if (theirs === '' || theirs === ours) return ours;
  if (ours === '') return theirs;
  const joined = `${ours}\n\n${theirs}`;
  if (joined.length <= maxProse) return joined;
  throw new DomainError('too-large', `Together a ${field} passes ${maxProse} characters.`, {
    limit: maxProse,
  });
}

function invalid(path: string, message: string): DomainError {
  return new DomainError('invalid', message, { fields: [{ path, message }] });
}
