/** A pointer that moved less than this, in pixels, has clicked. */
const clickPx = 4;

/** Moves the view as the mouse draws it. A finger does that by itself. */
export function panByPointer(view: HTMLElement, signal: AbortSignal): void {
  let last: { readonly x: number; readonly y: number } | undefined;
  let moved = 0;
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    capture = false,
  ) => view.addEventListener(type, listener, { signal, capture });
  on('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0 || isOnBar(view, event)) return;
    last = { x: event.clientX, y: event.clientY };
    moved = 0;
  });
  on('pointermove', (event) => {
    if (last === undefined) return;
    const { clientX: x, clientY: y } = event;
    moved += Math.abs(x - last.x) + Math.abs(y - last.y);
    if (moved < clickPx) return;
    if (!view.hasPointerCapture(event.pointerId)) view.setPointerCapture(event.pointerId);
    view.dataset.panning = '';
    view.scrollBy(last.x - x, last.y - y);
    last = { x, y };
  });
  const end = () => {
    last = undefined;
    delete view.dataset.panning;
  };
  on('pointerup', end);
  on('pointercancel', end);
  // Links would be dragged away instead.
  on('dragstart', (event) => event.preventDefault());
  on(
    'click',
    (event) => {
      if (moved < clickPx) return;
      event.preventDefault();
      event.stopPropagation();
      moved = 0;
    },
    true,
  );
}

/** On a scroll bar the browser moves the view. */
function isOnBar(view: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, top } = view.getBoundingClientRect();
  return clientX - left > view.clientWidth || clientY - top > view.clientHeight;
}
