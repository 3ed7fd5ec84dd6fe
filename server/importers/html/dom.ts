import { DOMParser } from 'linkedom';

/** What is used of the DOM; the server is compiled without a browser's types. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  textContent: string | null;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  before(...nodes: DomNode[]): void;
  replaceWith(...nodes: DomNode[]): void;
}

export interface DomDocument {
  readonly body: DomElement;
  readonly documentElement: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  createTextNode(text: string): DomNode;
  cloneNode(deep: boolean): DomDocument;
}

const textNode = 3;
const elementNode = 1;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === elementNode;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === textNode;
}

/** Parses a page or a part of one. linkedom does not add a missing `<body>`, so it is written in first. */
export function parsePage(html: string): DomDocument {
  const page: unknown = new DOMParser().parseFromString(withBody(html), 'text/html');
  if (!isDocument(page)) throw new TypeError('the HTML parser gave no document');
  return page;
}

function isDocument(page: unknown): page is DomDocument {
  return typeof page === 'object' && page !== null && 'body' in page && 'querySelectorAll' in page;
}

function withBody(html: string): string {
  if (/<body[\s>]/i.test(html))
    return /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  const headEnd = /<\/head\s*>/i.exec(html);
  if (headEnd !== null) return insertBody(html, headEnd.index + headEnd[0].length);
  const root = /<html(?:\s[^>]*)?>/i.exec(html);
  if (root !== null) return insertBody(html, root.index + root[0].length);
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function insertBody(html: string, at: number): string {
  return `${html.slice(0, at)}<body>${html.slice(at)}</body>`;
}

/** All nodes below an element in document order, without recursion. Removing the node just given is not allowed. */
export function* nodesBelow(root: DomElement): Generator<DomNode> {
  let node = root.firstChild;
  while (node !== null) {
    yield node;
    node = isElement(node) && node.firstChild !== null ? node.firstChild : nextAfter(node, root);
  }
}

function nextAfter(from: DomNode, root: DomElement): DomNode | null {
  let node: DomNode | null = from;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

/** Makes one node of texts that follow each other: the parser gives each entity a node of its own. */
export function mergeTexts(root: DomElement): void {
  for (const node of nodesBelow(root)) {
    if (!isText(node) || node.nextSibling === null || !isText(node.nextSibling)) continue;
    const pieces = [node.textContent ?? ''];
    for (let next = node.nextSibling; next !== null && isText(next); next = node.nextSibling) {
      pieces.push(next.textContent ?? '');
      next.remove();
    }
    node.textContent = pieces.join('');
  }
}

/** The words of an element, those of its blocks apart. */
export function wordsApart(element: DomElement): string {
  const pieces: string[] = [];
  for (const node of nodesBelow(element)) if (isText(node)) pieces.push(node.textContent ?? '');
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

/** The words of a node on one line. */
export function words(node: DomNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}
