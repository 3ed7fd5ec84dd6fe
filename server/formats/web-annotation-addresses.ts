import type { CslItem } from '../core/reference.ts';

/** The IRIs of a project's things on the server that wrote the file. */
export interface Addresses {
  claim(id: string): string;
  relation(id: string): string;
  assessment(id: string): string;
  citation(id: string): string;
  check(id: string): string;
  reference(id: string, csl: CslItem | undefined): string;
  /** The canonical text, in which the positions count. */
  text(source: string, version: number): string;
}

export function addressesOf(origin: string, project: string): Addresses {
  const at = (...parts: readonly (string | number)[]) =>
    [`${origin}/api/projects`, ...[project, ...parts].map(encodeURIComponent)].join('/');
  return {
    claim: (id) => at('claims', id),
    relation: (id) => at('relations', id),
    assessment: (id) => at('assessments', id),
    citation: (id) => at('citations', id),
    check: (id) => at('checks', id),
    reference: (id, csl) => publicAddress(csl) ?? at('references', id),
    text: (source, version) => at('sources', source, 'versions', version, 'text'),
  };
}

/** A DOI may stand there bare or as an address. */
function publicAddress(csl: CslItem | undefined): string | undefined {
  const doi = /\b10\.\d{4,9}\/\S+/.exec(csl?.DOI ?? '')?.[0];
  if (doi !== undefined) return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
  return iriOf(csl?.URL ?? '');
}

/** A web address as an IRI (RFC 3987): people paste addresses with signs that browsers let pass. `undefined` when it is none. */
export function iriOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return new URL(address).href.replace(/[|^`{}\\]/g, encodeURIComponent);
}
