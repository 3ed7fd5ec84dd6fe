import type { Contest } from '../matrix/contest.ts';
import { type Position, positionOf } from '../matrix/positions.ts';
import type { Stance } from '../stance.ts';
import type { Finding, ReportMark, ReportPosition, ReportVoice } from './report.ts';

/** What comes out of a statement. A mark that somebody made between two quotes counts as the stances do. */
export function findingOf(
  contest: Contest,
  marks: readonly ReportMark[],
  voices: readonly ReportVoice[],
): Finding {
  const isMarked = (kind: string) => marks.some(({ relation }) => relation.kind === kind);
  if (contest.opposed > 0 || isMarked('contradicts')) return 'contradicted';
  if (contest.reframed > 0 || isMarked('reframes')) return 'reframed';
  const speaking = voices.filter(({ state }) => state === 'speaks');
  if (speaking.length < 2) return speaking.length === 0 ? 'unspoken' : 'single';
  return positionsOf(speaking).some(takesSide) ? 'agreed' : 'told';
}

/** Two sources on one side agree; that both only mention it is no agreement. */
function takesSide({ kind, sources }: ReportPosition): boolean {
  return sources.length > 1 && (kind === 'affirms' || kind === 'denies');
}

/** Which sources take which positions, in the order in which they come up. */
export function positionsOf(voices: readonly ReportVoice[]): ReportPosition[] {
  const found = new Map<string, Position & { sources: ReportVoice['source'][] }>();
  for (const voice of voices) {
    if (voice.state !== 'speaks') continue;
    for (const position of positionsIn(voice.quotes.flatMap(({ stances }) => stances))) {
      const key = `${position.kind} ${position.answer}`;
      const known = found.get(key) ?? { ...position, sources: [] };
      found.set(key, known);
      known.sources.push(voice.source);
    }
  }
  return [...found.values()];
}

function positionsIn(stances: readonly Stance[]): Position[] {
  const found = new Map<string, Position>();
  for (const stance of stances) {
    const position = positionOf(stance);
    found.set(`${position.kind} ${position.answer}`, position);
  }
  return [...found.values()];
}
