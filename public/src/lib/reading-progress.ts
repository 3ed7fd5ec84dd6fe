import type { ReaderSettings } from '../../../server/core/reader-settings.ts';
import type { Runs } from '../../../server/core/reading.ts';
import { joinRuns } from '../../../server/core/runs.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { touched } from './by-offset.ts';
import type { DomText, Run } from './dom-text.ts';
import { readingTime } from './reading-time.ts';
import type { Scroller } from './scroller.ts';

const lookEveryMs = 1_000;
const sendEveryMs = 10_000;

/** Notes which sentences stood in sight long enough, tells `shown` the share that is read, and saves it now and then. */
export function watchReading(
  text: DomText,
  scroller: Scroller,
  settings: ReaderSettings,
  near: () => readonly Run[],
  sentences: () => readonly Span[],
  shown: (share: number) => void,
): () => void {
  const time = readingTime();
  let read = joinRuns(settings.runs);
  let unsaved: Runs = [];
  let lastSentMs = performance.now();

  function look(): void {
    // One of two texts may lie hidden behind the other.
    const isSeen =
      document.visibilityState === 'visible' && text.root.checkVisibility({ visibilityProperty: true });
    const visible = isSeen ? visibleSentences(text, scroller.view(), near(), sentences()) : undefined;
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

/** Sentences between the top and the bottom of the view, end exclusive; those cut by an edge count. Only runs near the view are measured. */
function visibleSentences(
  text: DomText,
  view: ReturnType<Scroller['view']>,
  near: readonly Run[],
  sentences: readonly Span[],
): Span | undefined {
  const bottom = view.top + view.height;
  const inSight = near.filter(({ element }) => {
    const box = element.getBoundingClientRect();
    return box.bottom > view.top && box.top < bottom;
  });
  const first = inSight[0];
  const last = inSight.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const range = touched(sentences, { start: first.start, end: last.end });
  if (range === undefined) return undefined;
  const boxOf = (index: number) => {
    const sentence = sentences[index];
    return sentence === undefined ? undefined : text.rangeOf(sentence)?.getBoundingClientRect();
  };
  const start = firstWhere(range[0], range[1] + 1, (index) => (boxOf(index)?.bottom ?? 0) > view.top);
  const end = firstWhere(start, range[1] + 1, (index) => (boxOf(index)?.top ?? 0) >= bottom);
  return start < end ? { start, end } : undefined;
}

/** The first index between `from` and `to` for which it holds, when it holds for all after that; `to` when for none. */
function firstWhere(from: number, to: number, holdsAt: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function holds(runs: Runs, span: Span): boolean {
  return runs.some(([start, end]) => start <= span.start && span.end <= end);
}

function shareOf(runs: Runs, sentences: number): number {
  const count = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  return sentences === 0 ? 0 : Math.min(1, count / sentences);
}
