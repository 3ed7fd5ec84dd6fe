/** Bounds on how large a picture is shown, 1 being its own size. */
const smallest = 0.05;
const largest = 3;
/** Below this, words would be smaller than 6.5 pixels, which nobody reads. */
const readable = 0.5;
export const zoomStep = 1.25;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is at first: as wide as the view, but no smaller than `least`, so that its words can be read at once. */
export function firstZoom(picture: Size, view: Size, least: number): number {
  return Math.min(1, Math.max(least, view.width / picture.width));
}

/** The largest at which the whole picture is in view, but not larger than it is. */
export function wholeZoom(picture: Size, view: Size): number {
  return bounded(Math.min(1, view.width / picture.width, view.height / picture.height));
}

export function bounded(zoom: number): number {
  return Math.min(largest, Math.max(smallest, zoom));
}

export function detailAt(zoom: number): 'near' | 'far' {
  return zoom < readable ? 'far' : 'near';
}

/** Where to scroll to, so that the point of the view at `at` stays where it is. All in pixels of the view. */
export function scrollAfter(scroll: number, at: number, ratio: number): number {
  return (scroll + at) * ratio - at;
}
