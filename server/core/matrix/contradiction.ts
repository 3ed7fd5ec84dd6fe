import { answerText } from '../answers.ts';
import type { Assessed } from '../assessed.ts';
import { stanceKinds } from '../stance-kinds.ts';
import type { Statement } from '../statement.ts';
import type { AnchorState } from './matrix.ts';
import type { Position } from './positions.ts';

export const contradictionKinds = ['contradicts', 'reframes'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** One of the two claims, with where it stands. */
export interface ContradictionEnd {
  readonly claim: string;
  readonly source: string;
  readonly framing: string;
  /** How sure its place is; `undefined` when it was taken away in this moment. */
  readonly anchor: AnchorState | undefined;
}

/** What one of the two claims does to the statement, and who says so (sorted). */
export interface Side extends Position {
  readonly people: readonly string[];
}

/** Why two claims contradict, or frame a fact differently. `sides` are in the order of the ends. */
export type Reason =
  | {
      readonly by: 'relation';
      readonly relation: string;
      readonly person: string;
      readonly rationale: string;
      /** What others think of it, oldest first. */
      readonly assessed: readonly Assessed[];
    }
  | { readonly by: 'statement'; readonly statement: string; readonly sides: readonly [Side, Side] };

/** Two claims that contradict, or of which one frames differently what the other says. There is one of each kind for a pair. */
export interface Contradiction {
  /** Kind and claims: tells it from all others of the project, and stays. */
  readonly key: string;
  readonly kind: ContradictionKind;
  /** The older claim first. */
  readonly ends: readonly [ContradictionEnd, ContradictionEnd];
  /** At least one; relations first, each by age. */
  readonly reasons: readonly Reason[];
  /** When the newest relation or stance that says so was last changed. */
  readonly newest: string;
}

/** The relation that a contradiction would be as somebody's mark: what frames differently comes first. */
export function asMark({ kind, ends, reasons }: Contradiction) {
  const [first, second] = ends;
  const framesSecond = (reason: Reason) => reason.by === 'statement' && reason.sides[1].kind === 'reframes';
  const isTurned = kind === 'reframes' && reasons.some(framesSecond);
  const [from, to] = isTurned ? [second, first] : [first, second];
  return { kind, from: from.claim, to: to.claim };
}

/** The reason that follows from two stances in words: `“…”: the first affirms it, the second denies it`. */
export function reasonWords(
  sides: readonly [Side, Side],
  statement: Pick<Statement, 'text' | 'answers'>,
): string {
  const said = ({ kind, answer }: Side) => {
    const { label } = stanceKinds[kind];
    const verb = kind === 'reframes' ? 'frames' : label;
    const what = answer === '' ? 'it' : `“${answerText(statement, answer)}”`;
    return kind === 'reframes' ? `${verb} ${what} differently` : `${verb} ${what}`;
  };
  return `“${statement.text}”: the first ${said(sides[0])}, the second ${said(sides[1])}`;
}
