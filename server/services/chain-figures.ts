import { chainCsv, type FigureRow } from '../formats/chain-csv.ts';
import { type Chain, readChain } from './citation-chain.ts';
import type { Workspace } from './workspace.ts';

/** The figures of every source that has factual claims, by title. */
export function figureRows({ figures, sources }: Chain): readonly FigureRow[] {
  const rows = [...figures].map(([id, counts]) => {
    const { title = id, framing = '' } = sources.get(id) ?? {};
    return { source: id, title, framing, figures: counts };
  });
  return rows.sort((a, b) => a.title.localeCompare(b.title));
}

/** The figures as a file, in pieces. @throws DomainError `not-found`. */
export async function writeFigures(
  workspace: Workspace,
  project: string,
  options: { readonly byteOrderMark: boolean },
): Promise<Iterable<string>> {
  return chainCsv(figureRows(await readChain(workspace, project)), options);
}
