import type { Reading, Token } from '../token.ts';

/** Where an address or a DOI ends: at a space, a bracket of an address, or a sign of a script that addresses do not have. */
const addressTail = '[^\\s<>"“”《》「」\\u3000-\\u303f\\u4e00-\\u9fff\\uac00-\\ud7af\\ue000]';
const doiPattern = new RegExp(
  `(?:<?https?://(?:dx\\.)?doi\\.org/|\\bdoi:? ?(?:https?://(?:dx\\.)?doi\\.org/)?)?\\b(10\\.\\d{4,9}/${addressTail}{1,300})>?`,
  'giu',
);
const schemed = `https?://${addressTail}{3,1900}`;
const bare = `www\\.${addressTail}{3,500}`;
/** Without a scheme only with a path: `example.org/x`. */
const domain = `(?<![\\p{L}\\p{N}@./])[a-z0-9][a-z0-9-]{1,60}(?:\\.[a-z0-9-]{2,60}){1,4}/${addressTail}{1,500}`;
const urlPattern = new RegExp(`<?(${schemed}|${bare}|${domain})>?`, 'giu');
const isbnPattern = /\bISBN(?:-1[03])?:? ?((?:97[89][- ]?)?\d(?:[- ]?[\dX]){9})(?![\d-])/giu;
const issnPattern = /\b[ep]?-?ISSN:? ?(\d{4}-?\d{3}[\dX])\b/giu;
const arxivPattern =
  /\barXiv(?: preprint)?(?: arXiv)?: ?((?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?)(?: ?\[[\w.-]{2,12}\])?/giu;
/** Databases that only held the work, before its address. */
const databasePattern =
  /(?:^|[\s,.])(JSTOR|Project MUSE|ProQuest|EBSCO(?:host)?|PubMed|Google Scholar|CNKI|中国知网)(?=[,.:;]? ?(?:\ue000|$))/giu;

export function findDois({ left }: Reading): Token[] {
  return found(left, doiPattern, (value) => value, 'doi');
}

export function findUrls({ left }: Reading): Token[] {
  return found(left, urlPattern, (value) => (/^https?:/i.test(value) ? value : `http://${value}`), 'url');
}

export function findNumbersOfBooks({ left }: Reading): Token[] {
  return [
    ...found(left, isbnPattern, (value) => `ISBN ${value}`, 'identifier'),
    ...found(left, issnPattern, (value) => `ISSN ${value}`, 'identifier'),
    ...found(left, arxivPattern, (value) => `arXiv:${value}`, 'identifier'),
  ];
}

const pubmedPattern = /\bPMC?ID:? ?(?:PMC)?(\d{4,9})/giu;

export function findDatabases({ left }: Reading): Token[] {
  const pubmed = found(left, pubmedPattern, (value) => value, 'noise');
  const databases = Array.from(left.matchAll(databasePattern), ({ 0: whole, 1: name = '', index }) => ({
    kind: 'noise' as const,
    start: index + whole.length - name.length,
    end: index + whole.length,
    value: name,
    certainty: 1,
  }));
  return [...pubmed, ...databases];
}

function found(
  text: string,
  pattern: RegExp,
  whole: (matched: string) => string,
  kind: Token['kind'],
): Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, 1: inner = '', index }) => {
    const value = kind === 'doi' || kind === 'url' ? withoutTail(inner) : inner;
    const lost = inner.length - value.length;
    const closed = match.endsWith('>') && lost === 0;
    const end = index + match.length - (match.endsWith('>') && !closed ? 1 : 0) - lost;
    return { kind, start: index, end, value: whole(value), certainty: 0.99 };
  }).filter(({ value }) => value !== '');
}

/** Stops, and closing brackets that were not opened inside, belong to the sentence around. */
function withoutTail(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (/[.,;:!?'’‘*…]/u.test(last)) continue;
    const opener = { ')': '(', ']': '[', '}': '{' }[last];
    if (opener === undefined) break;
    if (count(address, opener, end) >= count(address, last, end)) break;
  }
  return address.slice(0, end);
}

function count(text: string, char: string, end: number): number {
  let times = 0;
  for (let at = 0; at < end; at += 1) if (text[at] === char) times += 1;
  return times;
}
