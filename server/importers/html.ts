import type { Importer } from './importer.ts';

/** How much of a file is looked at to tell HTML from other text: a fragment's first paragraph may be long. */
const sniffedBytes = 65_536;

const wholePage = /^<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}>\s*<!doctype\s+html)/i;
const firstTag =
  /^<(?:!--|\/?(?:a|article|aside|b|blockquote|br|center|div|dl|em|figure|font|footer|form|h[1-6]|header|hr|i|img|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|table|tbody|td|time|title|tr|ul)[\s/>])/i;
const closedBlock =
  /<\/(?:article|aside|blockquote|dd|div|dt|figure|footer|h[1-6]|header|li|main|ol|p|pre|section|table|td|tr|ul)\s*>/gi;
/** One closed block can be a quotation; with this many the tags are the text's own. */
const minClosedBlocks = 2;

/** A part of a page, as it is copied from its source: it begins with a tag and closes several blocks. */
function isFragment(head: string): boolean {
  return firstTag.test(head) && (head.match(closedBlock)?.length ?? 0) >= minClosedBlocks;
}

export const importer: Importer = {
  name: 'html',
  label: 'web page',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  matches({ bytes }) {
    const start = Buffer.from(bytes.subarray(0, sniffedBytes)).toString('latin1');
    const head = start.replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
    return wholePage.test(head) || isFragment(head);
  },
  async read(upload, choices) {
    const { readHtml } = await import('./html/read-html.ts');
    const { removed: _, ...read } = readHtml(upload, choices);
    return read;
  },
};
