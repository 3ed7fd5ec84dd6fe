import type { Range as Span } from '../../../server/core/target.ts';
import type { ColumnText } from './column.ts';
import type { Run } from './dom-text.ts';
import { spansWithin } from './spans-within.ts';

/** Name of `::highlight(…)`. */
const name = 'mention';

/** The marks of citations near the window: a browser goes through all registered ranges whenever one changes. */
export interface MentionMarks {
  /** @param spans ascending */
  place(column: ColumnText, spans: readonly Span[]): void;
  show(isOn: boolean): void;
  stop(): void;
}

export function mentionMarks(): MentionMarks {
  const canPaint = 'highlights' in CSS;
  const highlight = canPaint ? new Highlight() : undefined;
  // Below what anybody has made.
  if (highlight !== undefined) highlight.priority = -1;
  const painted = new Map<Run, readonly StaticRange[]>();
  return {
    place({ text, painter }, spans) {
      if (highlight === undefined || spans.length === 0) return;
      const paint = (run: Run) => {
        const ranges = spansWithin(spans, run).flatMap((span) => text.rangeIn(run, span) ?? []);
        for (const range of ranges) highlight.add(range);
        painted.set(run, ranges);
      };
      const wipe = (run: Run) => {
        for (const range of painted.get(run) ?? []) highlight.delete(range);
        painted.delete(run);
      };
      painter.onNear((came, went) => {
        for (const run of went) wipe(run);
        for (const run of came) paint(run);
      });
      for (const run of painter.nearRuns()) paint(run);
    },
    show(isOn) {
      if (highlight === undefined) return;
      if (isOn) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    },
    stop() {
      if (highlight !== undefined) CSS.highlights.delete(name);
    },
  };
}
