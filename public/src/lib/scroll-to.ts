import type { Range as Span } from '../../../server/core/target.ts';
import type { DomText } from './dom-text.ts';
import { narrow } from './narrow.ts';

/** Kept free at the window's edges, in CSS pixels: the bar above, the drawer's handle below. */
const edgePx = 72;
/** Where in the room for the text a place that was far away comes to stand, from the top. */
const landing = 0.28;
/** The part of a narrow window that an open drawer leaves to the text. */
const aboveDrawer = 0.38;
/** Runs that were never laid out have a guessed height, so a long way takes some steps. */
const maxSteps = 5;

/** Scrolls so that the span's beginning can be read, and not at all when it can already. */
export async function scrollToSpan(text: DomText, span: Span): Promise<void> {
  for (let step = 0; step < maxSteps; step += 1) {
    const box = text.rangeOf(span)?.getBoundingClientRect();
    if (box === undefined || isInSight(box)) return;
    window.scrollBy({ top: distance(box, step), behavior: 'instant' });
    await nextFrame();
  }
}

/** As little as brings the span in sight: the text keeps its place under a reader who goes on by sentence. */
export function nudgeTo(text: DomText, span: Span): void {
  const box = text.rangeOf(span)?.getBoundingClientRect();
  if (box === undefined || isInSight(box)) return;
  const isNear = Math.abs(distance(box, 1)) < window.innerHeight;
  if (isNear) window.scrollBy({ top: distance(box, 1), behavior: 'instant' });
  else void scrollToSpan(text, span);
}

function isInSight(box: DOMRect): boolean {
  const bottom = Math.min(box.bottom, box.top + room() / 3);
  return box.top >= edgePx && bottom <= room() - edgePx;
}

/** The height of what can be seen of the text, in CSS pixels. */
function room(): number {
  return window.innerHeight * (narrow.matches ? aboveDrawer : 1);
}

function distance(box: DOMRect, step: number): number {
  const far = box.top < -window.innerHeight || box.top > window.innerHeight * 2;
  if (far || step === 0) return box.top - room() * landing;
  return box.top < edgePx
    ? box.top - room() * landing
    : Math.min(box.top - edgePx, box.bottom - room() * 0.6);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
