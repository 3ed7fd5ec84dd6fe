import type { Stance, StanceKind } from '../stance.ts';

/** What is said to a statement: the kind of stance and, of a question, the answer that it is about (empty: the question as a whole). */
export interface Position {
  readonly kind: StanceKind;
  readonly answer: string;
}

export function positionOf({ kind, answer = '' }: Pick<Stance, 'kind' | 'answer'>): Position {
  return { kind, answer };
}

/**
 * Whether both cannot be right: one affirms what the other denies, or they affirm different answers of a question. To deny
 * one answer and to affirm another go together.
 */
export function opposes(a: Position, b: Position): boolean {
  if (a.kind === 'affirms' && b.kind === 'affirms')
    return a.answer !== '' && b.answer !== '' && a.answer !== b.answer;
  const isPair =
    (a.kind === 'affirms' && b.kind === 'denies') || (a.kind === 'denies' && b.kind === 'affirms');
  return isPair && a.answer === b.answer;
}

/** Whether one tells in another light what the other affirms. A reframing without an answer is of the question whatever is answered. */
export function reframes(a: Position, b: Position): boolean {
  if (a.kind === 'reframes') return b.kind === 'affirms' && (a.answer === '' || a.answer === b.answer);
  return b.kind === 'reframes' && a.kind === 'affirms' && (b.answer === '' || b.answer === a.answer);
}

/** Claims by the position that they take; what several people say of one claim counts once. */
export class Positions {
  /** In the order in which they were added. There are a handful, so a list is found through faster than a table. */
  readonly taken: { readonly position: Position; readonly claims: Set<string> }[] = [];

  add(position: Position, claim: string): void {
    const { kind, answer } = position;
    const found = this.taken.find((one) => one.position.kind === kind && one.position.answer === answer);
    if (found === undefined) this.taken.push({ position, claims: new Set([claim]) });
    else found.claims.add(claim);
  }

  /** Equal for two sources that affirm, deny and reframe the same; what they do besides opposes nothing. */
  get signature(): string {
    return this.taken
      .filter(({ position: { kind } }) => kind === 'affirms' || kind === 'denies' || kind === 'reframes')
      .map(({ position: { kind, answer } }) => `${kind} ${answer}`)
      .sort()
      .join('|');
  }
}
