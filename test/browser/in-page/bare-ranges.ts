/** What a bare page does with the claims of a text: all of them as ranges of one highlight per kind, the whole of what the Highlight API asks for. */
const kinds = 7;

/** @param spans start and end of each, in UTF-16 code units of the element's text */
export function paintRanges(id: string, spans: readonly (readonly [number, number])[]): void {
  const walker = document.createTreeWalker(
    document.getElementById(id) ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: { start: number; node: Text }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ start: length, node });
    length += node.length;
  }
  const highlights = Array.from({ length: kinds }, (_, kind) => {
    const highlight = CSS.highlights.get(`bare-${kind}`) ?? new Highlight();
    CSS.highlights.set(`bare-${kind}`, highlight);
    return highlight;
  });
  let at = 0;
  for (const [index, [start, end]] of spans.entries()) {
    while ((nodes[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const place = nodes[at];
    if (place === undefined) continue;
    const range = new Range();
    range.setStart(place.node, start - place.start);
    range.setEnd(place.node, Math.min(end - place.start, place.node.length));
    highlights[index % kinds]?.add(range);
  }
}

/** What the bare page paints, as its server has it. */
export async function readSpans<Spans>(isSpans: (value: unknown) => value is Spans): Promise<Spans> {
  const response = await fetch('/spans.json');
  const spans: unknown = await response.json();
  if (!isSpans(spans)) throw new TypeError('there are no spans');
  return spans;
}

/** On the bare page: begins when the document stands, as a page's own script does. `undefined` on any other. */
export function onBarePage<Result>(begin: () => Promise<Result>): () => Promise<Result> | undefined {
  let done: Promise<Result> | undefined;
  if (location.pathname === '/')
    addEventListener('DOMContentLoaded', () => {
      done = new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(begin()))));
    });
  return () => done;
}

let added = 0;

/** One more range, near the beginning of what the selector finds. */
export function addRange(selector: string): void {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) return;
  added += 1;
  const range = new Range();
  range.setStart(node, added);
  range.setEnd(node, added + 20);
  CSS.highlights.get('bare-0')?.add(range);
}
