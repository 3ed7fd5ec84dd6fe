import { narrow } from './narrow.ts';

/** What a text is scrolled in: the window, or a column of its own. All lengths in CSS pixels. */
export interface Scroller {
  /** What tells of scrolling. */
  readonly target: EventTarget;
  /** Kept free above and below words that are scrolled to. */
  readonly edge: number;
  /** How far it is scrolled. */
  top(): number;
  /** The stretch of the window in which the text can be seen. */
  view(): { readonly top: number; readonly height: number };
  /** How much of its height is left to be read in. */
  room(): number;
  by(distance: number): void;
}

/** The part of a narrow window that an open drawer leaves to the text. */
const aboveDrawer = 0.38;

export const windowScroller: Scroller = {
  target: window,
  // The bar above, the drawer's handle below.
  edge: 72,
  top: () => window.scrollY,
  view: () => ({ top: 0, height: window.innerHeight }),
  room: () => window.innerHeight * (narrow.matches ? aboveDrawer : 1),
  by: (distance) => window.scrollBy({ top: distance, behavior: 'instant' }),
};

export function elementScroller(element: HTMLElement): Scroller {
  return {
    target: element,
    edge: 28,
    top: () => element.scrollTop,
    view: () => ({ top: element.getBoundingClientRect().top, height: element.clientHeight }),
    room: () => element.clientHeight,
    by: (distance) => element.scrollBy({ top: distance, behavior: 'instant' }),
  };
}
