import type { DomText, Run } from './dom-text.ts';
import type { Scroller } from './scroller.ts';

/** Runs within this many heights of the view's edges have to be painted. */
const needed = 0.6;
/** When one of them is missing, all within this many are painted, and those beyond it are given up: so that happens once in many frames. */
const reach = 1.4;
/** Nothing is looked up before the text has moved this far, in CSS pixels. */
const stepPx = 200;

export interface NearRuns {
  now(): readonly Run[];
  stop(): void;
}

/**
 * Follows which runs are near what can be seen; `changed` is told those that came and those that went. An IntersectionObserver says the same, and costs more in
 * each frame of scrolling than all else together, as it visits every run.
 */
export function nearRuns(
  text: DomText,
  scroller: Scroller,
  changed: (came: readonly Run[], went: readonly Run[]) => void,
): NearRuns {
  const { runs } = text;
  let first = 0;
  let end = 0;
  let lookedAt = Number.NaN;

  /** The index of the first run whose bottom is below `y`, in CSS pixels from the window's top. */
  function firstBelow(y: number): number {
    let from = 0;
    let to = runs.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const bottom = runs[middle]?.element.getBoundingClientRect().bottom ?? y;
      if (bottom < y) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function endAbove(start: number, y: number): number {
    let index = start;
    while (index < runs.length && (runs[index]?.element.getBoundingClientRect().top ?? y) < y) index += 1;
    return index;
  }

  function look(): void {
    lookedAt = scroller.top();
    const { top, height } = scroller.view();
    const neededFirst = firstBelow(top - needed * height);
    const neededEnd = endAbove(neededFirst, top + (1 + needed) * height);
    if (neededFirst >= first && neededEnd <= end) return;
    const nextFirst = firstBelow(top - reach * height);
    const nextEnd = endAbove(nextFirst, top + (1 + reach) * height);
    const former = runs.slice(first, end);
    const next = runs.slice(nextFirst, nextEnd);
    first = nextFirst;
    end = nextEnd;
    changed(
      next.filter((run) => !former.includes(run)),
      former.filter((run) => !next.includes(run)),
    );
  }

  const scrolled = () => {
    if (!(Math.abs(scroller.top() - lookedAt) < stepPx)) look();
  };
  scroller.target.addEventListener('scroll', scrolled, { passive: true });
  const sizes = new ResizeObserver(look);
  sizes.observe(text.root);

  return {
    now: () => runs.slice(first, end),
    stop() {
      scroller.target.removeEventListener('scroll', scrolled);
      sizes.disconnect();
    },
  };
}
