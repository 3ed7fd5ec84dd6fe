import { type DomElement, isElement, isText, nodesBelow, wordsApart } from './dom.ts';

/** The attribute that numbers a passage: an element that holds words itself, not only in blocks within it. */
export const passageMark = 'data-passage';

const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Elements that hold no words for a reader. */
export const unread =
  'script, style, noscript, template, svg, iframe, object, embed, audio, video, canvas, link, meta, base, head, dialog[hidden]';

export function removeUnread(body: DomElement): void {
  for (const element of [...body.querySelectorAll(unread)]) element.remove();
}

/** Numbers the passages of a page from 1, in order; gives them in that order. */
export function markPassages(body: DomElement): readonly DomElement[] {
  const passages: DomElement[] = [];
  for (const node of nodesBelow(body)) {
    if (!isText(node) || !/\S/.test(node.textContent ?? '')) continue;
    const home = blockOf(node.parentNode, body);
    if (home.getAttribute(passageMark) !== null) continue;
    passages.push(home);
    home.setAttribute(passageMark, String(passages.length));
  }
  return passages;
}

function blockOf(from: DomElement | null, body: DomElement): DomElement {
  let element = from;
  while (element !== null && element !== body && inline.has(element.tagName)) element = element.parentNode;
  return element ?? body;
}

export function passageNumber(element: DomElement): number {
  return Number(element.getAttribute(passageMark) ?? 0);
}

/** A part of the page none of whose passages is kept, as large as it can be. */
export interface Dropped {
  readonly element: DomElement;
  readonly text: string;
  /** The number of its first passage. */
  readonly first: number;
}

/** The largest parts of the page that hold passages, none of them among those kept. */
export function findDropped(body: DomElement, kept: ReadonlySet<number>): readonly Dropped[] {
  const counts = countPassages(body, kept);
  const dropped: Dropped[] = [];
  for (const [element, count] of counts) {
    if (count.all === 0 || count.kept > 0 || element === body) continue;
    const above = element.parentNode === null ? undefined : counts.get(element.parentNode);
    if (above !== undefined && above.kept === 0 && element.parentNode !== body) continue;
    dropped.push({ element, text: wordsApart(element), first: count.first });
  }
  return dropped.sort((a, b) => a.first - b.first);
}

function countPassages(body: DomElement, kept: ReadonlySet<number>) {
  const counts = new Map<DomElement, { all: number; kept: number; first: number }>();
  for (const node of nodesBelow(body)) {
    if (!isElement(node)) continue;
    const number = passageNumber(node);
    if (number === 0) continue;
    const isKept = kept.has(number);
    for (let up: DomElement | null = node; up !== null; up = up === body ? null : up.parentNode) {
      const count = counts.get(up) ?? { all: 0, kept: 0, first: number };
      counts.set(up, count);
      count.all += 1;
      if (isKept) count.kept += 1;
    }
  }
  return counts;
}
