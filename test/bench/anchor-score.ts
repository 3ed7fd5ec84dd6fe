import type { Resolution } from '../../server/core/anchor/resolution.ts';
import type { Range } from '../../server/core/target.ts';
import type { Quoted } from './anchor-edit.ts';

/** What a matcher says of a quote: it stands there, one of these perhaps, or nothing. */
export interface Answer {
  readonly isSure: boolean;
  readonly places: readonly Range[];
}

export const nowhere: Answer = { isSure: false, places: [] };

export function answerOf(found: Resolution | undefined): Answer {
  if (found === undefined || found.state === 'lost') return nowhere;
  return found.state === 'sure'
    ? { isSure: true, places: [found.span] }
    : { isSure: false, places: found.candidates };
}

/** In percent of the quotes asked for, `NaN` where there were none. */
export interface Score {
  /** Sure, and both edges within the tolerance of the true ones. */
  readonly right: number;
  /** A person is asked: `check`, or a quote that is there said to be lost. */
  readonly queue: number;
  /** Of `queue`: said to be lost, or the right place not among the candidates. */
  readonly missed: number;
  /** Sure, and not right. */
  readonly wrong: number;
}

export interface Answered {
  readonly quoted: Quoted;
  readonly answer: Answer;
}

export function score(answered: readonly Answered[], tolerance: number): Score {
  const share = (test: (one: Answered) => boolean) => (100 * answered.filter(test).length) / answered.length;
  const isRight = ({ quoted, answer }: Answered) =>
    answer.places.some((place) => isSame(place, quoted.truth, tolerance));
  return {
    right: share((one) => one.answer.isSure && isRight(one)),
    queue: share((one) => !one.answer.isSure),
    missed: share((one) => !one.answer.isSure && !isRight(one)),
    wrong: share((one) => one.answer.isSure && !isRight(one)),
  };
}

function isSame(place: Range, truth: Range | undefined, tolerance: number): boolean {
  if (truth === undefined) return false;
  return Math.abs(place.start - truth.start) <= tolerance && Math.abs(place.end - truth.end) <= tolerance;
}
