import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import type { DomText, Run } from '../dom-text.ts';
import type { Side } from './side.ts';

/** Where a claim's first words stand, in CSS pixels from the window's top. */
export interface ClaimPlace {
  readonly top: number;
  readonly bottom: number;
}

/** Measures claims once, for as long as the text keeps its width: from then on it is enough to know where their run stands. */
export interface ClaimPlaces {
  of(claim: ClaimMark): ClaimPlace | undefined;
  forget(id: string): void;
  /** Claims with their first words in sight. */
  inSight(): readonly ClaimMark[];
}

export function claimPlaces({ column, scroller }: Pick<Side, 'column' | 'scroller'>): ClaimPlaces {
  const { text, painter, claims } = column;
  const measured = new Map<string, ClaimPlace>();
  let width = 0;
  const size = new ResizeObserver(() => {
    if (text.root.clientWidth === width) return;
    width = text.root.clientWidth;
    measured.clear();
  });
  size.observe(text.root);

  function of(claim: ClaimMark): ClaimPlace | undefined {
    const [span] = claim.spans;
    const run = span === undefined ? undefined : text.runAt(span.start);
    if (span === undefined || run === undefined) return undefined;
    const box = run.element.getBoundingClientRect();
    // To measure words in a run that is not laid out would lay it out.
    if (!painter.nearRuns().includes(run)) return guessed(run, box, span.start);
    const known = measured.get(claim.id) ?? measure(text, span, box.top);
    if (known === undefined) return undefined;
    measured.set(claim.id, known);
    return { top: box.top + known.top, bottom: box.top + known.bottom };
  }

  return {
    of,
    forget: (id) => void measured.delete(id),
    inSight() {
      const { top, height } = scroller.view();
      const bottom = top + height;
      const found = new Set<ClaimMark>();
      for (const run of painter.nearRuns()) {
        const box = run.element.getBoundingClientRect();
        if (box.bottom < top || box.top > bottom) continue;
        for (const { claim } of claims.shown().within(run)) {
          if (claim.state === 'lost' || found.has(claim)) continue;
          const place = of(claim);
          if (place !== undefined && place.bottom > top && place.top < bottom) found.add(claim);
        }
      }
      return [...found];
    },
  };
}

/** From the run's top. */
function measure(
  text: DomText,
  span: { readonly start: number; readonly end: number },
  runTop: number,
): ClaimPlace | undefined {
  const box = text.rangeOf(span)?.getBoundingClientRect();
  return box === undefined ? undefined : { top: box.top - runTop, bottom: box.bottom - runTop };
}

function guessed(run: Run, box: DOMRect, start: number): ClaimPlace {
  const share = (start - run.start) / Math.max(1, run.end - run.start);
  const top = box.top + box.height * share;
  return { top, bottom: top };
}
