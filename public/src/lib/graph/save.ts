/** What the style sheet gives that a picture must carry with it once it has left the page. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const;
/** Pixels on the longer side of a PNG: more is refused by browsers, or shown as nothing. */
const maxPngPx = 8_000;
/** A PNG has twice the picture's own size, for print, where that fits. */
const pngScale = 2;

/** The whole picture as a file of its own, in the colours in which it is shown. */
export function pictureFile(picture: SVGSVGElement): string {
  const { detail } = picture.dataset;
  picture.dataset.detail = 'near';
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  dress(picture, copy);
  if (detail !== undefined) picture.dataset.detail = detail;
  copy.querySelector('.graph-front')?.remove();
  const { width, height } = picture.viewBox.baseVal;
  for (const name of ['class', 'style', 'data-detail', 'data-near', 'data-graph-target'])
    copy.removeAttribute(name);
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(ground(copy, width, height, getComputedStyle(document.documentElement).backgroundColor));
  return new XMLSerializer().serializeToString(copy);
}

function dress(shown: Element, copy: Element): void {
  const from = shown.querySelectorAll('rect, path, text');
  for (const [at, element] of [...copy.querySelectorAll('rect, path, text')].entries()) {
    const original = from[at];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
  }
}

function ground(copy: SVGSVGElement, width: number, height: number, colour: string): SVGRectElement {
  const rect = copy.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const attributes = { width: String(width), height: String(height), fill: colour };
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, value);
  return rect;
}

/** The same in pixels; `undefined` when the browser cannot draw it. */
export async function picturePng(picture: SVGSVGElement): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureFile(picture))}`;
  await image.decode();
  const scale = Math.min(pngScale, maxPngPx / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}

/** Hands a file to the person, as a link to it would. */
export function handOver(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
