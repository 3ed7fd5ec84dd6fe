import type { Runs } from '../../../server/core/reading.ts';
import { joinRuns } from '../../../server/core/runs.ts';
import type { ReaderSettings } from '../../../server/core/reader-settings.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { touched } from './by-offset.ts';
import type { DomText } from './dom-text.ts';
import { offsetAtPoint } from './pointer.ts';
import { readingTime } from './reading-time.ts';

const lookEveryMs = 1_000;
const sendEveryMs = 10_000;

/** Notes which sentences stood in the window long enough, tells `shown` the share that is read, and saves it now and then. */
export function watchReading(
  text: DomText,
  settings: ReaderSettings,
  sentences: () => readonly Span[],
  shown: (share: number) => void,
): () => void {
  const time = readingTime();
  let read = joinRuns(settings.runs);
  let unsaved: Runs = [];
  let lastSentMs = performance.now();

  function look(): void {
    const isSeen = document.visibilityState === 'visible';
    const visible = isSeen ? visibleSentences(text, sentences()) : undefined;
    if (visible === undefined) {
      time.pause();
      return;
    }
    const seen = time.look({ ...visible, atMs: performance.now() });
    if (seen !== undefined && !holds(read, seen)) {
      const run: Runs[number] = [seen.start, seen.end];
      read = joinRuns([...read, run]);
      unsaved = joinRuns([...unsaved, run]);
      shown(shareOf(read, sentences().length));
    }
    if (performance.now() - lastSentMs >= sendEveryMs) send();
  }

  function send(): void {
    if (unsaved.length === 0) return;
    const runs = unsaved;
    unsaved = [];
    lastSentMs = performance.now();
    const body = JSON.stringify({ version: settings.version, runs });
    const headers = { 'Content-Type': 'application/json' };
    const back = () => {
      unsaved = joinRuns([...unsaved, ...runs]);
    };
    // Outlives the page when it is being left.
    fetch(settings.paths.reading, { method: 'POST', headers, body, keepalive: true }).catch(back);
  }

  const timer = setInterval(look, lookEveryMs);
  window.addEventListener('pagehide', send);
  return () => {
    clearInterval(timer);
    window.removeEventListener('pagehide', send);
    send();
  };
}

/** Sentences between the top and the bottom of the window, end exclusive; those cut by an edge count. */
function visibleSentences(text: DomText, sentences: readonly Span[]): Span | undefined {
  const box = text.root.getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  if (bottom - top < 1) return undefined;
  const start = firstHit(text, box, top, 1, bottom);
  const end = firstHit(text, box, bottom, -1, top);
  if (start === undefined || end === undefined) return undefined;
  const range = touched(sentences, { start: Math.min(start, end), end: Math.max(start, end) + 1 });
  return range === undefined ? undefined : { start: range[0], end: range[1] + 1 };
}

/** A line is looked for at these steps, in CSS pixels: the gap between two blocks is smaller than three of them. */
const stepPx = 14;

function firstHit(text: DomText, box: DOMRect, from: number, way: 1 | -1, to: number): number | undefined {
  const middle = box.left + box.width / 3;
  for (let y = from + way; way * (to - y) > 0; y += way * stepPx) {
    const offset = offsetAtPoint(text, middle, y);
    if (offset !== undefined) return offset;
  }
  return undefined;
}

function holds(runs: Runs, span: Span): boolean {
  return runs.some(([start, end]) => start <= span.start && span.end <= end);
}

function shareOf(runs: Runs, sentences: number): number {
  const count = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  return sentences === 0 ? 0 : Math.min(1, count / sentences);
}
