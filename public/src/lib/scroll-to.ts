import type { Range as Span } from '../../../server/core/target.ts';
import type { DomText } from './dom-text.ts';
import type { Scroller } from './scroller.ts';

/** Where in the room for the text a place that was far away comes to stand, from the top. */
const landing = 0.28;
/** Runs that were never laid out have a guessed height, so a long way takes some steps. */
const maxSteps = 5;

/** Where a span stands, from the top of what can be seen of the text, in CSS pixels. */
interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** Scrolls so that the span's beginning can be read, and not at all when it can already. */
export async function scrollToSpan(text: DomText, span: Span, scroller: Scroller): Promise<void> {
  for (let step = 0; step < maxSteps; step += 1) {
    const place = placeOf(text, span, scroller);
    if (place === undefined || isInSight(place, scroller)) return;
    scroller.by(distance(place, step, scroller));
    await nextFrame();
  }
}

/** As little as brings the span in sight: the text keeps its place under a reader who goes on by sentence. */
export function nudgeTo(text: DomText, span: Span, scroller: Scroller): void {
  const place = placeOf(text, span, scroller);
  if (place === undefined || isInSight(place, scroller)) return;
  const way = distance(place, 1, scroller);
  if (Math.abs(way) < scroller.view().height) scroller.by(way);
  else void scrollToSpan(text, span, scroller);
}

/** Scrolls so that the span begins at this height of the view, unless it can be read already; as near as the text's ends allow. */
export async function alignSpan(
  text: DomText,
  span: Span,
  scroller: Scroller,
  height: number,
): Promise<void> {
  for (let step = 0; step < maxSteps; step += 1) {
    const place = placeOf(text, span, scroller);
    if (place === undefined || (step === 0 && isInSight(place, scroller))) return;
    if (Math.abs(place.top - height) < 2) return;
    scroller.by(place.top - height);
    await nextFrame();
  }
}

/** The height of the view at which the span begins once `scrollToSpan` has brought it there. */
export function heightToBe(text: DomText, span: Span, scroller: Scroller): number {
  const place = placeOf(text, span, scroller);
  return place !== undefined && isInSight(place, scroller) ? place.top : scroller.room() * landing;
}

function placeOf(text: DomText, span: Span, scroller: Scroller): Place | undefined {
  const box = text.rangeOf(span)?.getBoundingClientRect();
  const { top } = scroller.view();
  return box === undefined ? undefined : { top: box.top - top, bottom: box.bottom - top };
}

function isInSight({ top, bottom }: Place, { room, edge }: Scroller): boolean {
  return top >= edge && Math.min(bottom, top + room() / 3) <= room() - edge;
}

function distance({ top, bottom }: Place, step: number, { view, room, edge }: Scroller): number {
  const { height } = view();
  const far = top < -height || top > height * 2;
  if (far || step === 0 || top < edge) return top - room() * landing;
  return Math.min(top - edge, bottom - room() * 0.6);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
