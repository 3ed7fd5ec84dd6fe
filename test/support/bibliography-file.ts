import type { BibliographyFile } from '../../server/services/bibliography/read-bibliography.ts';

/** CSL-JSON entries as a program exports them: one a line, so that the entry at place `n` stands on line `n + 2`. */
export function cslJson(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

export function bibliographyFile(content: string | Uint8Array, name = 'refs.json'): BibliographyFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** Books that nobody wrote, all different. */
export function books(count: number, prefix = 'town'): object[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${prefix}${at}`,
    type: 'book',
    title: `A history of the harbour of ${prefix} ${at}`,
    DOI: `10.5555/${prefix}.${at}`,
  }));
}
