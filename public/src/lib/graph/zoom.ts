/** Bounds on how large a picture is shown, 1 being its own size. */
const least = 0.05;
const most = 3;
/** Below this, words would be smaller than 6.5 pixels, which nobody reads. */
const readable = 0.5;
/** A picture is opened no smaller than this, so that its words can be read at once. */
const firstLeast = 0.72;
export const zoomStep = 1.25;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is at first: as wide as the view, as long as it can be read. */
export function firstZoom(picture: Size, view: Size): number {
  return Math.min(1, Math.max(firstLeast, view.width / picture.width));
}

/** The largest at which the whole picture is in view, but not larger than it is. */
export function wholeZoom(picture: Size, view: Size): number {
  return bounded(Math.min(1, view.width / picture.width, view.height / picture.height));
}

export function bounded(zoom: number): number {
  return Math.min(most, Math.max(least, zoom));
}

export function detailAt(zoom: number): 'near' | 'far' {
  return zoom < readable ? 'far' : 'near';
}

/** Where to scroll to, so that the point of the view at `at` stays where it is. All in pixels of the view. */
export function scrollAfter(scroll: number, at: number, ratio: number): number {
  return (scroll + at) * ratio - at;
}
