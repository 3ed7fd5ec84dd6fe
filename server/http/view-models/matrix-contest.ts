import type { Contest } from '../../core/matrix/contest.ts';
import { relationKinds } from '../../core/relation-kinds.ts';

/** How a row is contested, kind by kind; empty when nobody contests it. */
export function contestSigns({ opposed, reframed }: Contest) {
  const { contradicts, reframes } = relationKinds;
  return [
    ...(opposed === 0
      ? []
      : [
          {
            sign: contradicts.sign,
            hue: contradicts.hue,
            count: opposed,
            words: pairs(opposed, 'contradict', 'contradicts'),
          },
        ]),
    ...(reframed === 0
      ? []
      : [
          {
            sign: reframes.sign,
            hue: reframes.hue,
            count: reframed,
            words: pairs(reframed, 'frame it differently', 'frames it differently'),
          },
        ]),
  ];
}

/** What follows the count. A source that contradicts itself counts as a pair. */
function pairs(count: number, several: string, one: string): string {
  return count === 1 ? `pair of sources ${one}` : `pairs of sources ${several}`;
}
