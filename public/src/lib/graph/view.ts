import { bounded, detailAt, firstZoom, type Size, scrollAfter, wholeZoom, zoomStep } from './zoom.ts';

/** Between a node brought into view and the border, in pixels. */
const marginPx = 32;
/** How much a turn of the wheel, told in pixels, changes the size. */
const wheelRate = 0.002;

export interface ViewElements {
  /** What scrolls. */
  readonly view: HTMLElement;
  /** In it, as large as the picture is shown. */
  readonly sheet: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** How large the picture is shown, and which part of it. It is moved by scrolling, which the browser does without our help. */
export function openView({ view, sheet, svg }: ViewElements, signal: AbortSignal) {
  const { width, height } = svg.viewBox.baseVal;
  const own: Size = { width, height };
  const bands = svg.querySelector<SVGGElement>('.graph-bands');
  const room = (): Size => ({ width: view.clientWidth, height: view.clientHeight });
  const sent = svg.width.baseVal.value / width;
  let zoom = sent;
  const setZoom = (wanted: number, at = { x: view.clientWidth / 2, y: view.clientHeight / 2 }) => {
    const next = bounded(wanted);
    const ratio = next / zoom;
    const [left, top] = [scrollAfter(view.scrollLeft, at.x, ratio), scrollAfter(view.scrollTop, at.y, ratio)];
    if (next === zoom) return;
    zoom = next;
    sheet.style.inlineSize = `${Math.round(width * zoom)}px`;
    sheet.style.blockSize = `${Math.round(height * zoom)}px`;
    // Scaled as a whole: in another size of its own every word in the picture would be laid out again.
    svg.style.scale = String(zoom / sent);
    if (svg.dataset.detail !== detailAt(zoom)) svg.dataset.detail = detailAt(zoom);
    // Not on the picture itself: every node in it would have to be looked at again.
    bands?.style.setProperty('--zoom', String(zoom));
    view.scrollTo(left, top);
  };
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = view.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      setZoom(zoom * Math.exp(-event.deltaY * wheelRate), at);
    },
    { signal, passive: false },
  );
  // A large picture comes in the size in which it is opened: to set it anew would cost a second layout.
  setZoom(firstZoom(own, room(), sent));
  view.scrollTo(0, 0);
  // A small picture leaves no empty sheet below it; afterwards nothing below moves, however large it is shown.
  const needed = sheet.offsetHeight + sheet.offsetTop;
  const bar = view.offsetHeight - view.clientHeight;
  if (needed < view.clientHeight) view.style.blockSize = `${needed + bar}px`;
  return {
    zoomBy: (steps: number) => setZoom(zoom * zoomStep ** steps),
    showWhole: () => setZoom(wholeZoom(own, room())),
    bringIntoView(node: Element): void {
      const box = node.getBoundingClientRect();
      const frame = view.getBoundingClientRect();
      view.scrollBy(
        outside(box.left - frame.left, box.right - frame.left, view.clientWidth),
        outside(box.top - frame.top, box.bottom - frame.top, view.clientHeight),
      );
    },
    /** The first node of which all is to be seen; else the first of all. */
    firstInView(nodes: readonly Element[]): number {
      const frame = view.getBoundingClientRect();
      const at = nodes.findIndex((node) => {
        const { left, top } = node.getBoundingClientRect();
        return left >= frame.left && top >= frame.top && left < frame.right && top < frame.bottom;
      });
      return Math.max(0, at);
    },
  };
}

/** How far to scroll along one axis until a stretch lies within the room, with a margin. */
function outside(start: number, end: number, room: number): number {
  if (start < marginPx) return start - marginPx;
  return end > room - marginPx ? Math.min(end - room + marginPx, start - marginPx) : 0;
}
