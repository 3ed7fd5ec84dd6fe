import type { Range as Span } from '../../../server/core/target.ts';
import type { DomText } from './dom-text.ts';
import type { ColumnElements } from './reader-elements.ts';

/** Draws the pencil line beside the selected words, and the buttons for them. */
export function showSelection(
  elements: ColumnElements,
  text: DomText,
  current: Span | undefined,
  spans: readonly Span[],
): void {
  const { cursor, tagger, column, spanCount } = elements;
  const box = current === undefined ? undefined : text.rangeOf(current)?.getBoundingClientRect();
  cursor.hidden = box === undefined;
  tagger.hidden = spans.length === 0;
  spanCount.textContent = spans.length > 1 ? `${spans.length} spans` : '';
  if (box === undefined) return;
  const top = box.top - column.getBoundingClientRect().top;
  cursor.style.insetBlockStart = `${top}px`;
  cursor.style.blockSize = `${box.height}px`;
  tagger.style.setProperty('--at', `${top}px`);
}
