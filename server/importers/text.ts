import { decode } from './bytes/decode.ts';
import type { Importer } from './importer.ts';

export const importer: Importer = {
  name: 'text',
  label: 'plain text',
  extensions: ['txt', 'text', 'asc'],
  mediaTypes: ['text/plain'],
  matches: ({ bytes }) => isUtf8(bytes),
  async read(upload, choices) {
    const { readText } = await import('./text/read-text.ts');
    const { text, warnings } = decode(upload);
    const { metadata, found, body, decisions } = readText(text, false, choices);
    return { metadata, found, body, decisions, warnings };
  },
};

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return /\S/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
