import type { CslItem } from '../csl-item.ts';
import { escapeHtml, type SafeHtml, trusted } from '../document/safe-html.ts';

/** How letters of a bibliography may be set; each is written as the element or the class that is named here. */
export const runMarks = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  raised: ['<sup>', '</sup>'],
  lowered: ['<sub>', '</sub>'],
  'small-caps': ['<span class="small-caps">', '</span>'],
} as const;
export type RunMark = keyof typeof runMarks;

/** Letters that are set in one way. */
export interface EntryRun {
  readonly text: string;
  readonly marks: readonly RunMark[];
}

/** One entry of a bibliography, set in a style. */
export interface FormattedEntry {
  readonly runs: readonly EntryRun[];
  /** What stands before it where the style numbers its entries, with `#` for the number: `[#]`, `#.`; else empty. */
  readonly label: string;
  /** True when the style could not set it: the runs are then the plain line. */
  readonly isPlain: boolean;
}

/** The entry as bare text: what is copied, and what is read aloud. */
export function entryText({ runs }: Pick<FormattedEntry, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}

/** An address in the text of the entry, as it stands there, and where it leads. */
export interface EntryLink {
  readonly text: string;
  readonly href: string;
}

/** The addresses that a style may print. */
export function entryLinks({ DOI = '', URL = '' }: Pick<CslItem, 'DOI' | 'URL'>): readonly EntryLink[] {
  const doi = DOI === '' ? '' : `https://doi.org/${encodeURI(DOI)}`;
  return [
    { text: DOI === '' ? '' : `https://doi.org/${DOI}`, href: doi },
    { text: DOI, href: doi },
    { text: URL, href: URL },
  ].filter(({ text }) => text !== '');
}

/** The entry as HTML: escaped text, the elements of `runMarks`, and the links, each at its first place within one run. */
export function entryHtml({ runs }: Pick<FormattedEntry, 'runs'>, links: readonly EntryLink[]): SafeHtml {
  const left = [...links];
  const parts = runs.map(({ text, marks }) => {
    const opened = marks.map((mark) => runMarks[mark][0]).join('');
    const closed = [...marks].reverse().map((mark) => runMarks[mark][1]);
    const at = left.findIndex((link) => link.text !== '' && text.includes(link.text));
    const [link] = at === -1 ? [] : left.splice(at, 1);
    return opened + linked(text, link) + closed.join('');
  });
  return trusted(parts.join(''));
}

function linked(text: string, link: EntryLink | undefined): string {
  if (link === undefined) return escapeHtml(text);
  const at = text.indexOf(link.text);
  const [before, after] = [text.slice(0, at), text.slice(at + link.text.length)];
  const anchor = `<a href="${escapeHtml(link.href)}" rel="noopener noreferrer nofollow">${escapeHtml(link.text)}</a>`;
  return escapeHtml(before) + anchor + escapeHtml(after);
}
