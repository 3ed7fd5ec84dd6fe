import { decode } from './bytes/decode.ts';
import type { Importer } from './importer.ts';

export const importer: Importer = {
  name: 'markdown',
  label: 'Markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  async read(upload, choices) {
    const { readMarkdown } = await import('./text/read-markdown.ts');
    const { text, warnings } = decode(upload);
    const read = readMarkdown(text, choices);
    return { ...read, warnings: [...warnings, ...read.warnings] };
  },
};
