import type { Range as Span } from '../../../server/core/target.ts';
import type { DomText } from './dom-text.ts';
import { trimSpan } from './selection.ts';

export interface PointerHandlers {
  /** A click or tap on words, without a drag. */
  clicked(offset: number, event: MouseEvent): void;
  /** Words were selected by mouse, touch or the browser's own keys; `undefined` when that selection was given up. */
  selected(span: Span | undefined, adding: boolean): void;
}

/** A selection made by touch or by keys has no end that is told; this long without a change is taken for it. */
const restMs = 250;

/** Tells clicks from selections in the text. Links in the text stay links. */
export function watchPointer(text: DomText, handlers: PointerHandlers): void {
  const { root } = text;
  let pressed = false;
  let adding = false;
  let hadSelection = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function report(): void {
    const span = selectedSpan(text);
    if (span === undefined && !hadSelection) return;
    hadSelection = span !== undefined;
    handlers.selected(span, adding);
  }

  root.addEventListener('pointerdown', (event) => {
    pressed = event.pointerType === 'mouse';
    adding = event.ctrlKey || event.metaKey;
  });
  document.addEventListener('pointerup', () => {
    if (!pressed) return;
    pressed = false;
    // The browser gives a selection up only after pointerup.
    setTimeout(report);
  });
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    if (!pressed) timer = setTimeout(report, restMs);
  });
  root.addEventListener('click', (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('a') !== null) return;
    if (event.shiftKey || selectedSpan(text) === undefined) {
      // With Shift the browser has selected words too; here it is sentences that are extended.
      if (event.shiftKey) document.getSelection()?.removeAllRanges();
      const offset = offsetAtPoint(text, event.clientX, event.clientY);
      if (offset !== undefined) handlers.clicked(offset, event);
    }
  });
}

/** What the browser's selection holds of the text, without white space at its ends. */
function selectedSpan(text: DomText): Span | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text.root) || !text.root.contains(range.commonAncestorContainer))
    return undefined;
  const start = text.offsetOf(range.startContainer, range.startOffset);
  const end = text.offsetOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return trimSpan(text.textOf({ start, end }), start);
}

/** The offset of the letter under the point; `undefined` beside the words. */
export function offsetAtPoint(text: DomText, x: number, y: number): number | undefined {
  const place = caretAt(x, y);
  if (place === undefined || !(place[0] instanceof Text)) return undefined;
  const offset = text.offsetOf(...place);
  if (offset === undefined) return undefined;
  // A caret stands between letters; the one before it may be the one under the point.
  const before = text.rangeOf({ start: Math.max(0, offset - 1), end: offset })?.getBoundingClientRect();
  const isBefore =
    before !== undefined && x >= before.left && x <= before.right && y >= before.top && y <= before.bottom;
  return isBefore ? offset - 1 : offset;
}

function caretAt(x: number, y: number): readonly [Node, number] | undefined {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place === null ? undefined : [place.offsetNode, place.offset];
  }
  const range = caretRange(x, y);
  return range === undefined ? undefined : [range.startContainer, range.startOffset];
}

/** Safari has only the older name. */
function caretRange(x: number, y: number): Range | undefined {
  const ask: unknown = Reflect.get(document, 'caretRangeFromPoint');
  const range: unknown = typeof ask === 'function' ? ask.call(document, x, y) : undefined;
  return range instanceof Range ? range : undefined;
}
