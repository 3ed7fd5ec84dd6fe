import { decodeRuns } from '../../../server/core/reader-index.ts';
import type { ReaderSettings } from '../../../server/core/reader-settings.ts';
import type { Range as Span } from '../../../server/core/target.ts';
import { announce } from './announce.ts';
import type { ColumnText } from './column.ts';
import type { DomText } from './dom-text.ts';
import { mentionMarks } from './mention-marks.ts';
import { offsetAtPoint } from './pointer.ts';
import type { ReaderElements } from './reader-elements.ts';
import { remembered } from './remembered.ts';
import { spansWithin } from './spans-within.ts';

/** The citations in the text: lightly marked, told at the cursor, shown with their works when asked. */
export interface Mentions {
  /** After the text stands and can be used: nothing waits for them. */
  load(column: ColumnText): Promise<void>;
  /** What a stretch cites, for ears; empty when it cites nothing. */
  words(span: Span): string;
  /** Shows the works that a stretch cites and goes there; false without a stretch. */
  show(span: Span | undefined): boolean;
  /** Marks them, or takes the marks away. */
  toggle(): void;
  close(): void;
}

const choice = remembered('crossclaim-mentions');
/** Keys that do nothing yet, or lead into the box. */
const waiting: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab']);

export function openMentions(
  elements: ReaderElements,
  settings: ReaderSettings,
  cite: (sentence: Span) => void,
): Mentions {
  const { mentions: box, mentionSwitch } = elements;
  const frame = box.querySelector('turbo-frame');
  const marks = mentionMarks();
  const ended = new AbortController();
  const { signal } = ended;
  let text: DomText | undefined;
  let spans: readonly Span[] = [];

  function open(span: Span, takesFocus: boolean): void {
    const place = text?.rangeOf(span)?.getBoundingClientRect();
    if (place === undefined || frame === null) return;
    const { start, end } = span;
    const shown = () => {
      if (takesFocus) box.focus({ preventScroll: true });
    };
    frame.addEventListener('turbo:frame-load', shown, { once: true, signal });
    frame.setAttribute(
      'src',
      `${settings.paths.mentions}?${new URLSearchParams({ start: `${start}`, end: `${end}` })}`,
    );
    const left = Math.max(16, Math.min(place.left, document.documentElement.clientWidth - 400));
    box.style.left = `${left + window.scrollX}px`;
    box.style.top = `${place.bottom + window.scrollY + 6}px`;
    box.showPopover();
  }

  function clicked(event: MouseEvent): void {
    const { target } = event;
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!isPlain || text === undefined || !choice.isOn() || document.getSelection()?.isCollapsed === false)
      return;
    if (target instanceof Element && target.closest('a') !== null) return;
    const offset = offsetAtPoint(text, event.clientX, event.clientY);
    const [mention] = offset === undefined ? [] : spansWithin(spans, { start: offset, end: offset + 1 });
    if (mention !== undefined) open(mention, false);
  }

  /** The frame's button: the sentence is that of its first mention. */
  function acted({ target }: Event): void {
    if (!(target instanceof Element) || target.closest('[data-mentions-cite]') === null) return;
    const line = box.querySelector<HTMLElement>('.mention');
    box.hidePopover();
    elements.text.focus({ preventScroll: true });
    if (line !== null) cite({ start: Number(line.dataset.start), end: Number(line.dataset.end) });
  }

  /** A click leaves the focus in the text. From there Escape closes what it has opened and nothing else; with any other key the work goes on below it. */
  function pressedElsewhere(event: KeyboardEvent): void {
    const isOpen = box.matches(':popover-open') && !box.contains(document.activeElement);
    if (!isOpen || waiting.has(event.key)) return;
    box.hidePopover();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
  }

  function tell(): void {
    mentionSwitch.setAttribute('aria-pressed', String(choice.isOn()));
    marks.show(choice.isOn());
  }

  elements.text.addEventListener('click', clicked, { signal });
  window.addEventListener('keydown', pressedElsewhere, { signal, capture: true });
  box.addEventListener('click', acted, { signal });
  // No key that is pressed here is meant for the text; Escape is the browser's and closes it.
  box.addEventListener('keydown', (event) => event.stopPropagation(), { signal });

  return {
    async load(column) {
      ({ text } = column);
      spans = await fetchSpans(settings);
      marks.place(column, spans);
      tell();
    },
    words(span) {
      const here = spansWithin(spans, span);
      if (here.length === 0 || text === undefined) return '';
      return `Cites ${here.map((one) => text?.textOf(one)).join('; ')}.`;
    },
    show(span) {
      if (span === undefined) return false;
      const [first] = spansWithin(spans, span);
      if (first === undefined) announce('This sentence cites nothing that is known here.');
      else open({ start: first.start, end: Math.max(first.end, span.end) }, true);
      return true;
    },
    toggle() {
      choice.set(!choice.isOn());
      tell();
      announce(choice.isOn() ? `${spans.length} citations are marked.` : 'Citations are marked no more.');
    },
    close() {
      ended.abort();
      marks.stop();
    },
  };
}

/** None where they cannot be had, or are of another version: the text is as good without. */
async function fetchSpans({ paths, version }: ReaderSettings): Promise<readonly Span[]> {
  try {
    const response = await fetch(`${paths.mentions}.json`);
    const answer: unknown = await response.json();
    return response.ok && isAnswer(answer) && answer.version === version ? decodeRuns(answer.runs) : [];
  } catch {
    return [];
  }
}

function isAnswer(value: unknown): value is { readonly version: number; readonly runs: readonly number[] } {
  return typeof value === 'object' && value !== null && 'version' in value && 'runs' in value;
}
