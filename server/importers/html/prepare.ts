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

/** Stands for the address of a page that does not say its own. */
const unknownBase = 'https://unknown.invalid/';

/** As a full address where the page's own is known; relative where it is not; `undefined` for what is not a web address. */
function absolute(address: string, base: string | undefined): string | undefined {
  // Browsers read an address without its line breaks, and so does whoever hides a script in one.
  const plain = address.replace(/[\t\n\r]/g, '').trim();
  if (plain === '' || plain.startsWith('#')) return undefined;
  if (/^mailto:/i.test(plain)) return plain;
  const from = base ?? unknownBase;
  const url = URL.canParse(plain, from) ? new URL(plain, from) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  if (base !== undefined || /^https?:/i.test(plain)) return url.href;
  return plain.startsWith('//') ? `https:${plain}` : plain;
}

/** Marks tables of data, with their head row; tables that only lay out the page are read as their cells. */
function prepareTable(table: DomElement): void {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const columns = Math.max(0, ...rows.slice(0, 50).map((row) => [...row.children].length));
  const nested = table.querySelector('table, ul, ol, h1, h2, h3, blockquote, pre') !== null;
  if (nested || columns < 2 || rows.length < 2) return;
  // Above the table, for Markdown has no place for it within.
  const caption = table.querySelector('caption');
  if (caption !== null) table.before(caption);
  table.setAttribute(tableAttribute, String(columns));
  for (const row of rows) for (const cell of row.children) cell.setAttribute(tableAttribute, '');
  rows[0]?.setAttribute(headRowAttribute, String(columns));
}
