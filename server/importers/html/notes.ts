import { noteMark } from '../text/footnotes.ts';
import { superscriptValue } from '../text/markers.ts';
import { type DomDocument, type DomElement, isText, nodesBelow, words } from './dom.ts';

/** The attribute that names a footnote's text. */
export const noteAttribute = 'data-note';

const blocks = 'li, p, aside, dd, td, div, section';
/** A note is not a chapter. UTF-16 code units. */
const maxNote = 5_000;
const sign = /^\W{0,2}(\d{1,4}|[a-z]|[ivxl]{1,5}|[*†‡§¶]{1,3}|[¹²³⁰⁴-⁹]{1,4})\W{0,2}$/iu;

export interface Note {
  readonly reference: DomElement;
  readonly text: DomElement;
  /** Links in the note that lead back to the text. */
  readonly backLinks: readonly DomElement[];
  /** The sign that stands in the text: `3`, `*`. */
  readonly sign: string;
}

/** Finds links that are a raised or bracketed sign and lead to a block of the same page further down: footnotes. Changes nothing. */
export function findNotes(document: DomDocument): readonly Note[] {
  const links = [...document.body.querySelectorAll('a[href^="#"]')];
  if (links.length === 0) return [];
  const byId = new Map<string, DomElement>();
  for (const element of document.body.querySelectorAll('[id], a[name]')) {
    const id = element.getAttribute('id') ?? element.getAttribute('name');
    if (id !== null && !byId.has(id)) byId.set(id, element);
  }
  const targetOf = (link: DomElement) => byId.get(decodeFragment(link.getAttribute('href')));
  const texts = new Set<DomElement>();
  const found: { reference: DomElement; text: DomElement; sign: string }[] = [];
  for (const link of links) {
    const mark = sign.exec(words(link))?.[1];
    const text = noteBlock(targetOf(link));
    if (
      mark === undefined ||
      text === undefined ||
      !isRaised(link) ||
      isWithin(link, texts) ||
      contains(text, link)
    )
      continue;
    texts.add(text);
    found.push({ reference: link, text, sign: mark });
  }
  return found.map((note) => ({
    ...note,
    backLinks: [...note.text.querySelectorAll('a[href^="#"]')].filter((link) => {
      const target = targetOf(link);
      return (
        target !== undefined &&
        (contains(target, note.reference) ||
          contains(note.reference, target) ||
          /^\W*$|^\W?back\b/i.test(words(link)))
      );
    }),
  }));
}

function decodeFragment(href: string | null): string {
  const fragment = (href ?? '').slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function noteBlock(target: DomElement | undefined): DomElement | undefined {
  const block = target?.closest(blocks) ?? undefined;
  if (block === undefined || block.querySelector('h1, h2, h3, h4') !== null) return undefined;
  return words(block).length <= maxNote ? block : undefined;
}

function isRaised(link: DomElement): boolean {
  const hints = `${link.getAttribute('class') ?? ''} ${link.getAttribute('role') ?? ''} ${link.getAttribute('epub:type') ?? ''} ${link.getAttribute('rel') ?? ''}`;
  return (
    link.closest('sup') !== null ||
    link.querySelector('sup') !== null ||
    /note|\bref|cite/i.test(hints) ||
    /^[[(]|[¹²³⁰⁴-⁹]/u.test(words(link))
  );
}

function isWithin(element: DomElement, some: ReadonlySet<DomElement>): boolean {
  for (let up: DomElement | null = element; up !== null; up = up.parentNode) if (some.has(up)) return true;
  return false;
}

function contains(outer: DomElement, inner: DomElement): boolean {
  for (let up: DomElement | null = inner; up !== null; up = up.parentNode) if (up === outer) return true;
  return false;
}

/** Writes the marks of Markdown's footnotes into the page: a sign in the text, a name at the note. Two signs may share a note. */
export function linkNotes(document: DomDocument, notes: readonly Note[]): void {
  const labels = new Map<DomElement, string>();
  const taken = new Map<string, number>();
  for (const note of notes) {
    const label = labels.get(note.text) ?? freeLabel(note.sign, taken);
    labels.set(note.text, label);
    note.text.setAttribute(noteAttribute, label);
    for (const link of note.backLinks) link.remove();
    stripSign(note.text, note.sign);
    const sup = note.reference.closest('sup');
    const whole = sup !== null && bare(sup) === bare(note.reference) ? sup : note.reference;
    whole.replaceWith(document.createTextNode(`${noteMark.open}${label}${noteMark.close}`));
  }
}

function bare(element: DomElement): string {
  return words(element).replace(/[[\]()]/g, '');
}

/** `taken` counts how often each sign was met. */
function freeLabel(mark: string, taken: Map<string, number>): string {
  const plain = /^[¹²³⁰⁴-⁹]/u.test(mark) ? superscriptValue(mark) : mark;
  const base = /^[a-z0-9]/i.test(plain) ? plain : 'n';
  const uses = (taken.get(base) ?? 0) + 1;
  taken.set(base, uses);
  return uses === 1 ? base : `${base}-${uses}`;
}

/** The note repeats its own sign at its start: `1. …`, `[1] …`. */
function stripSign(text: DomElement, mark: string): void {
  for (const node of nodesBelow(text)) {
    if (!isText(node) || !/\S/.test(node.textContent ?? '')) continue;
    const own = node.textContent ?? '';
    const start = /^[\s[(^]*([\p{L}\p{N}*†‡§¶]{1,4})[\])]?[.:)]?(?:\s+|$)/u.exec(own);
    if (start?.[1] === mark) node.textContent = own.slice(start[0].length);
    else node.textContent = own.replace(/^\s*[\^↑↩.:)\]]+\s+|^\s*[\^↑↩]\s*$/u, '');
    return;
  }
}
