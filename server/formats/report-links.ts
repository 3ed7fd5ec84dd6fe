import type { Claim } from '../core/claim.ts';

/** Ways from a report back to the tool. */
export interface ReportLinks {
  readonly project: string;
  source(id: string): string;
  /** The claim where it stands in its source. */
  claim(claim: Claim): string;
  statement(id: string): string;
}

/** @param origin scheme, host and port, without a slash at the end; empty within the tool itself */
export function reportLinks(origin: string, project: string): ReportLinks {
  const home = `${origin}/projects/${encodeURIComponent(project)}`;
  const source = (id: string) => `${home}/sources/${encodeURIComponent(id)}`;
  return {
    project: home,
    source,
    claim: ({ id, target }) => `${source(target.source)}#claim-${id}`,
    statement: (id) => `${home}/statements/${encodeURIComponent(id)}`,
  };
}
