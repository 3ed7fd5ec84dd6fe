import { Readability } from '@mozilla/readability';
import type { Warning } from '../importer.ts';
import type { Ledger } from '../text/ledger.ts';
import { quoted } from '../text/ledger.ts';
import { readByline } from '../text/read-byline.ts';
import { recogniseClutter } from '../text/recognise-clutter.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { words } from './dom.ts';
import { type Dropped, findDropped, passageMark, passageNumber } from './passages.ts';

export interface Article {
  readonly byline?: string;
  readonly warnings: readonly Warning[];
}

/** Pages with more elements than this are not searched for their article: the search walks the tree many times. */
const maxElements = 20_000;
/** When less than this share of a page's words would be left, the search has failed. */
const minShare = 0.12;

/**
 * Takes out of the page what is not its article, part by part, each as a decision. Readability only says which passages it would keep; the page itself stays as it
 * was written, so that tables, notes and captions do not suffer.
 *
 * @param needed elements that must stay whatever Readability says, such as the notes that the text refers to
 */
export function keepArticle(
  document: DomDocument,
  passages: readonly DomElement[],
  needed: ReadonlySet<DomElement>,
  title: string,
  ledger: Ledger,
): Article {
  const read = findArticle(document);
  const kept = new Set(read?.passages);
  for (const passage of passages) if (mustStay(passage, needed, title)) kept.add(passageNumber(passage));
  const length = (some: readonly DomElement[]) =>
    some.reduce((sum, passage) => sum + words(passage).length, 0);
  const left = length(passages.filter((passage) => kept.has(passageNumber(passage))));
  if (read === undefined || left < length(passages) * minShare) {
    const message = 'The article could not be told from the rest of the page, so the whole page was taken.';
    removeRecognised(passages, ledger);
    return { warnings: passages.length === 0 ? [] : [{ code: 'whole-page', message }] };
  }
  for (const part of findDropped(document.body, kept))
    if (!belongsToArticle(part, kept)) removePart(part, ledger);
  removeRecognised(
    passages.filter((passage) => kept.has(passageNumber(passage))),
    ledger,
  );
  return { ...(read.byline === undefined ? {} : { byline: read.byline }), warnings: [] };
}

/** The numbers of the passages that Readability keeps; `undefined` when it finds no article. */
function findArticle(document: DomDocument): { passages: number[]; byline?: string } | undefined {
  try {
    const copy = document.cloneNode(true);
    const options = {
      maxElemsToParse: maxElements,
      serializer: (content: unknown) => content,
      disableJSONLD: true,
    };
    const article = new Readability<unknown>(copy, options).parse();
    const content = article?.content;
    if (!isSearchable(content)) return undefined;
    const passages = [...content.querySelectorAll(`[${passageMark}]`)].map(passageNumber);
    const byline = article?.byline ?? undefined;
    return { passages, ...(byline === undefined ? {} : { byline }) };
  } catch {
    // Readability throws on pages with too many elements, and on some broken ones; both are read whole.
    return undefined;
  }
}

function isSearchable(content: unknown): content is Pick<DomElement, 'querySelectorAll'> {
  return typeof content === 'object' && content !== null && 'querySelectorAll' in content;
}

function mustStay(passage: DomElement, needed: ReadonlySet<DomElement>, title: string): boolean {
  for (let up: DomElement | null = passage; up !== null; up = up.parentNode) if (needed.has(up)) return true;
  if (passage.closest('nav, footer, aside') !== null) return false;
  const text = words(passage);
  if (/^H[12]$/.test(passage.tagName)) return text !== '' && title.includes(text);
  return text.length <= maxByline && readByline(text) !== undefined;
}

/** UTF-16 code units. */
const maxByline = 200;

const structured = new Set(['TABLE', 'FIGURE', 'BLOCKQUOTE', 'PRE', 'OL', 'UL', 'DL', 'FIGCAPTION']);
/** Lists that point elsewhere are made of links. Share of their words. */
const maxLinked = 0.3;

/** Readability is hard on tables and lists; those that stand among kept text and are not made of links stay. */
function belongsToArticle({ element, text }: Dropped, kept: ReadonlySet<number>): boolean {
  if (!structured.has(element.tagName) || element.closest('nav, aside, footer, header, form') !== null)
    return false;
  if (recogniseClutter(text) !== undefined) return false;
  const siblings = [...(element.parentNode?.children ?? [])];
  if (!siblings.some((sibling) => kept.has(passageNumber(sibling)))) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + words(link).length, 0);
  return linked <= text.length * maxLinked;
}

const places: Readonly<Record<string, string>> = {
  NAV: 'the navigation',
  HEADER: 'the head of the page',
  FOOTER: 'the foot of the page',
  ASIDE: 'a side column',
  FORM: 'a form',
};

function removePart({ element, text, first }: Dropped, ledger: Ledger): void {
  const kind = recogniseClutter(text) ?? 'clutter';
  const place = places[element.tagName] ?? 'the page around the article';
  const what = kind === 'cookie-notice' ? `the cookie notice ${quoted(text)}` : `${place}: ${quoted(text)}`;
  const decision = ledger.open({ kind, about: text, label: () => `Removed ${what}` });
  decision.note(text, '', first);
  if (decision.applied) element.remove();
}

/** A word alone in a table or in a heading is no button. */
const cells = new Set(['BODY', 'TD', 'TH', 'DT', 'CAPTION', 'FIGCAPTION', 'SUMMARY']);

/** Buttons and notices within the article itself. */
function removeRecognised(passages: readonly DomElement[], ledger: Ledger): void {
  for (const passage of passages) {
    if (
      cells.has(passage.tagName) ||
      /^H[1-6]$/.test(passage.tagName) ||
      [...passage.querySelectorAll(`[${passageMark}]`)].length > 0
    )
      continue;
    const text = words(passage);
    const kind = recogniseClutter(text);
    if (kind === undefined) continue;
    const decision = ledger.open({
      kind,
      about: text,
      label: () => `Removed ${quoted(text)}, which belongs to the web page`,
    });
    decision.note(text, '', passageNumber(passage));
    if (decision.applied) passage.remove();
  }
}
