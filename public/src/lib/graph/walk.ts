import { announce } from '../announce.ts';
import type { Picture } from './picture.ts';
import { type Direction, stepFrom } from './steps.ts';

/** Goes from node to node by key, and tells what joins the node gone to with the one left; the node itself is told by its focus. */
export function openWalk(picture: Picture, goTo: (node: number) => void) {
  /** The node whose links are gone through, and how far. */
  let round: { readonly home: number; readonly at: number } | undefined;
  const go = (from: number, to: number | undefined, place = '') => {
    if (to === undefined) return;
    announce(`${joining(picture, from, to)} ${place}`.trim());
    goTo(to);
  };
  return {
    step(from: number, direction: Direction): void {
      round = undefined;
      go(from, stepFrom(picture.places, from, picture.linkedTo(from), direction));
    },
    /** To the next or former one of the nodes linked to that at which the round was begun. */
    goRound(from: number, way: 1 | -1): void {
      const home = round === undefined ? from : round.home;
      const linked = picture.linkedTo(home);
      if (linked.length === 0) {
        announce('Nothing is linked to it.');
        return;
      }
      const first = way === 1 ? 0 : -1;
      const at = ((round === undefined ? first : round.at + way) + linked.length) % linked.length;
      round = { home, at };
      go(home, linked[at], `${at + 1} of ${linked.length}`);
    },
    /** The next round begins at another node. */
    rest(): void {
      round = undefined;
    },
  };
}

function joining(picture: Picture, from: number, to: number): string {
  const line = picture.linesOf(from).find((one) => (one.from === from ? one.to : one.from) === to);
  return line === undefined ? '' : picture.words(line, from);
}
