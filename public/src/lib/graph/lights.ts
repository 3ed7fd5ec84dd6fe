import { drawFront } from './front.ts';
import { openLabel } from './label.ts';
import type { Picture } from './picture.ts';

/** Which node is looked at. Focus, or else the selection, dims all that is not near it; the pointer only lifts a node and its lines. */
export function openLights(picture: Picture, front: SVGGElement, label: HTMLElement, view: HTMLElement) {
  const words = openLabel(label, view);
  let selected: number | undefined;
  const show = (hovered?: number) => {
    const focused = picture.nodeAt(document.activeElement);
    const told = hovered ?? focused;
    drawFront(front, picture, told ?? selected);
    const isHeld = focused !== undefined || (hovered === undefined && selected !== undefined);
    picture.svg.toggleAttribute('data-near', isHeld);
    // What is selected is told by its card.
    const node = told === undefined || told === selected ? undefined : picture.nodes[told];
    if (node === undefined) words.hide();
    else words.show(node);
  };
  return {
    show,
    selected: () => selected,
    /** What is told beside a node goes with it. */
    moved: () => words.follow(),
    select(node: number | undefined): void {
      if (selected !== undefined) picture.nodes[selected]?.removeAttribute('aria-current');
      selected = node;
      if (node !== undefined) picture.nodes[node]?.setAttribute('aria-current', 'true');
      show();
    },
  };
}
