import { plainSpacesIn } from '../text/spaces.ts';
import { type DomDocument, type DomElement, isText, nodesBelow, words } from './dom.ts';

/** Attributes that carry to the converter what it would have to search the page for. */
export const tableAttribute = 'data-table';
export const headRowAttribute = 'data-head-row';

/** Brings a page into the form that the converter expects: plain spaces, whole addresses, tables told from layout. */
export function preparePage(document: DomDocument, base: string | undefined): void {
  for (const node of nodesBelow(document.body)) {
    const text = isText(node) ? node.textContent : null;
    const plain = text === null ? text : plainSpacesIn(text);
    if (plain !== text) node.textContent = plain;
  }
  for (const image of [...document.body.querySelectorAll('img')]) prepareImage(document, image, base);
  for (const link of [...document.body.querySelectorAll('a')]) prepareLink(link, base);
  for (const table of document.body.querySelectorAll('table')) prepareTable(table);
}

function prepareImage(document: DomDocument, image: DomElement, base: string | undefined): void {
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const source = image.getAttribute('data-src') ?? image.getAttribute('src') ?? '';
  const address = absolute(source, base);
  if (address !== undefined) {
    image.setAttribute('src', address);
    image.setAttribute('alt', alt);
  } else if (alt === '') {
    image.remove();
  } else {
    // A picture that is part of the page, or has no address, is gone; what it shows is kept.
    image.replaceWith(document.createTextNode(alt));
  }
}

/** A link that leads nowhere outside the page loses its address and keeps its words. */
function prepareLink(link: DomElement, base: string | undefined): void {
  const address = absolute(link.getAttribute('href') ?? '', base);
  const empty = words(link) === '' && link.querySelector('img') === null;
  if (address === undefined || empty) link.removeAttribute('href');
  else link.setAttribute('href', address);
}

/** As a full address where the page's own is known; relative where it is not; `undefined` for what is not a web address. */
function absolute(address: string, base: string | undefined): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(trimmed);
  if (isRelative && base === undefined) return trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  if (/^mailto:/i.test(trimmed)) return trimmed;
  const url = URL.canParse(trimmed, base) ? new URL(trimmed, base) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Marks tables of data, with their head row; tables that only lay out the page are read as their cells. */
function prepareTable(table: DomElement): void {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const columns = Math.max(0, ...rows.slice(0, 50).map((row) => [...row.children].length));
  const nested = table.querySelector('table, ul, ol, h1, h2, h3, blockquote, pre') !== null;
  if (nested || columns < 2 || rows.length < 2) return;
  table.setAttribute(tableAttribute, String(columns));
  for (const row of rows) for (const cell of row.children) cell.setAttribute(tableAttribute, '');
  rows[0]?.setAttribute(headRowAttribute, String(columns));
}
