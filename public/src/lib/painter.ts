import { claimKinds } from '../../../server/core/claim-kinds.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { DomText, Run } from './dom-text.ts';
import { nearRuns } from './near-runs.ts';
import { overlaps } from './overlaps.ts';
import type { Scroller } from './scroller.ts';

/** Marks that come and go with what the reader does, from below to above. */
export const passingMarks = ['hover', 'cursor', 'kept', 'open'] as const;
export type PassingMark = (typeof passingMarks)[number];

/** Each name of `::highlight(…)` with its priority: where two cover the same letters, the higher one is painted above. */
const priorities = new Map<string, number>([
  ...Object.keys(claimKinds).map((kind) => [`kind-${kind}`, 0] as const),
  ['check', 1],
  ['overlap', 2],
  ['overlap-more', 3],
  ...passingMarks.map((mark, index) => [mark, 4 + index] as const),
]);

export interface Painter {
  /** Paints the runs near the window again, after claims have changed there. */
  repaint(span?: Span): void;
  mark(name: PassingMark, spans: readonly Span[]): void;
  /** Calls the listener when runs come near the window or go away from it. */
  onNear(listener: NearListener): void;
  nearRuns(): readonly Run[];
  stop(): void;
}

export type NearListener = (came: readonly Run[], went: readonly Run[]) => void;

type Painted = readonly (readonly [Highlight, StaticRange])[];

/**
 * Paints claims with the CSS Custom Highlight API; where a browser has none, the cards alone show them. A highlight belongs to the whole page: two
 * texts on one page share it, and each takes away only what it put in.
 */
export function painter(text: DomText, claims: () => ClaimIndex, scroller: Scroller): Painter {
  const highlights = new Map<string, Highlight>();
  const painted = new Map<Run, Painted>();
  const marked = new Map<PassingMark, readonly StaticRange[]>();
  const listeners: NearListener[] = [];
  const canPaint = 'highlights' in CSS;
  if (canPaint) for (const [name, priority] of priorities) highlights.set(name, registered(name, priority));

  function paint(run: Run): void {
    const found: (readonly [Highlight, StaticRange])[] = [];
    const add = (name: string, span: Span) => {
      const highlight = highlights.get(name);
      const range = text.rangeIn(run, span);
      if (highlight === undefined || range === undefined) return;
      highlight.add(range);
      found.push([highlight, range]);
    };
    const placed = claims()
      .within(run)
      .filter(({ claim }) => claim.state !== 'lost');
    const starts = new Set(placed.map(({ start }) => start));
    for (const { start, end, claim } of placed) {
      const span = { start, end: apart(start, end, starts), claim };
      add(`kind-${claim.kind}`, span);
      if (span.claim.state === 'check') add('check', span);
    }
    for (const { depth, ...span } of overlaps(placed)) add(depth > 2 ? 'overlap-more' : 'overlap', span);
    painted.set(run, found);
  }

  function wipe(run: Run): void {
    for (const [highlight, range] of painted.get(run) ?? []) highlight.delete(range);
    painted.delete(run);
  }

  // A browser goes through all registered ranges whenever one of them or the DOM changes, so only those near the window are registered.
  const near = nearRuns(text, scroller, (came, went) => {
    for (const run of went) wipe(run);
    for (const run of came) paint(run);
    for (const listener of listeners) listener(came, went);
  });

  return {
    repaint(span) {
      for (const run of span === undefined ? near.now() : text.runsWithin(span)) {
        if (!painted.has(run)) continue;
        wipe(run);
        paint(run);
      }
    },
    mark(name, spans) {
      const highlight = highlights.get(name);
      if (highlight === undefined) return;
      for (const range of marked.get(name) ?? []) highlight.delete(range);
      const ranges = spans.flatMap((span) =>
        text.runsWithin(span).flatMap((run) => text.rangeIn(run, span) ?? []),
      );
      for (const range of ranges) highlight.add(range);
      marked.set(name, ranges);
    },
    onNear: (listener) => listeners.push(listener),
    nearRuns: near.now,
    stop() {
      near.stop();
      for (const run of [...painted.keys()]) wipe(run);
      for (const [name, ranges] of marked) for (const range of ranges) highlights.get(name)?.delete(range);
    },
  };
}

/** Chinese has no space between sentences: two claims that touch are told apart by the last sign of the first, which stays bare. */
function apart(start: number, end: number, starts: ReadonlySet<number>): number {
  return starts.has(end) && end - start > 1 ? end - 1 : end;
}

function registered(name: string, priority: number): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}
