import type { Importer } from './importer.ts';

/** How much of a file is looked at to tell HTML from other text. */
const sniffedBytes = 1024;

export const importer: Importer = {
  name: 'html',
  label: 'web page',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  matches({ bytes }) {
    const head = Buffer.from(bytes.subarray(0, sniffedBytes)).toString('latin1');
    return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}>\s*<!doctype\s+html)/i.test(
      head,
    );
  },
  async read(upload, choices) {
    const { readHtml } = await import('./html/read-html.ts');
    const { removed: _, ...read } = readHtml(upload, choices);
    return read;
  },
};
