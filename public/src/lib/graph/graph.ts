import { graphKeys } from './keys.ts';
import { openLights } from './lights.ts';
import { panByPointer } from './pan.ts';
import { readPicture } from './picture.ts';
import { openView, type ViewElements } from './view.ts';
import { openWalk } from './walk.ts';

export interface GraphElements extends ViewElements {
  readonly front: SVGGElement;
  /** Tells a node in words beside it. */
  readonly label: HTMLElement;
}

/** Wires the picture up. `select` is asked for with the key of a node. */
export function openGraph(
  { view, sheet, svg, front, label }: GraphElements,
  select: (key: string) => void,
  signal: AbortSignal,
) {
  const picture = readPicture(svg);
  const shown = openView({ view, sheet, svg }, signal);
  const lights = openLights(picture, front, label, view);
  const goTo = (at: number | undefined) => {
    const node = at === undefined ? undefined : picture.nodes[at];
    if (node === undefined) return;
    for (const one of svg.querySelectorAll('[tabindex="0"]')) one.setAttribute('tabindex', '-1');
    node.setAttribute('tabindex', '0');
    shown.bringIntoView(node);
    node.focus({ preventScroll: true });
  };
  const walk = openWalk(picture, goTo);
  const choose = (at: number) => {
    walk.rest();
    select(picture.nodes[at]?.dataset.key ?? '');
  };
  const enter = () => goTo(lights.selected() ?? shown.firstInView(picture.nodes));
  const leave = () => view.focus({ preventScroll: true });
  graphKeys(view, picture, { ...shown, ...walk, choose, enter, leave }, signal);
  panByPointer(view, signal);
  view.addEventListener('focusin', () => lights.show(), { signal });
  view.addEventListener('focusout', () => queueMicrotask(() => lights.show()), { signal });
  view.addEventListener('pointerover', ({ target }) => lights.show(picture.nodeAt(target)), { signal });
  view.addEventListener('pointerleave', () => lights.show(), { signal });
  view.addEventListener('scroll', () => lights.moved(), { signal, passive: true });
  view.addEventListener(
    'click',
    (event) => {
      const at = picture.nodeAt(event.target);
      if (at === undefined) return;
      // Turbo takes every link for one of HTML, whose `href` is a text: it stumbles over those of a picture.
      event.stopPropagation();
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(at);
    },
    { signal },
  );
  return {
    zoomBy: shown.zoomBy,
    showWhole: shown.showWhole,
    enter,
    /** Focuses a node; one that is not drawn is left alone. */
    goTo: (key: string) => goTo(picture.indexOf(key)),
    /** Marks the node that is selected; none when the key is empty, or not drawn. */
    mark(key: string): void {
      const at = picture.indexOf(key);
      const node = at === undefined ? undefined : picture.nodes[at];
      if (node !== undefined) shown.bringIntoView(node);
      lights.select(at);
    },
  };
}
