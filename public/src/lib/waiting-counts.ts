/** Claims that wait for a decision: in the project, and by source where there are any. */
export interface WaitingCounts {
  readonly left: number;
  readonly sources: Readonly<Record<string, number>>;
}

/** The answer of the API, or `undefined` when it is none. */
export function waitingCounts(answer: unknown): WaitingCounts | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  if (!('left' in answer) || !('sources' in answer)) return undefined;
  const { left, sources } = answer;
  if (typeof left !== 'number' || typeof sources !== 'object' || sources === null) return undefined;
  const bySource: Record<string, number> = {};
  for (const [source, count] of Object.entries(sources))
    if (typeof count === 'number') bySource[source] = count;
  return { left, sources: bySource };
}
