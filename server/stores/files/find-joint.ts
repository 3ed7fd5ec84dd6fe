import type { FoundSnapshots } from './find-snapshots.ts';
import { type LineMark, markOf } from './journal.ts';
import { isBlank, readLines } from './read-lines.ts';
import { seqOf } from './replay.ts';

/** Where in the journal a replay begins, and which seq it finds there. */
export interface Joint {
  readonly from: number;
  readonly firstSeq: number;
}

/**
 * The line from which the journal goes beyond the snapshots. The snapshot's mark proves that the two belong together: the line at the
 * place that it names, or the line of that seq elsewhere, when git has changed the line breaks.
 */
export async function findJoint(
  path: string,
  { byHome, seq, reach }: FoundSnapshots,
  firstSeq: number,
): Promise<Joint | { readonly problem: string }> {
  const mark = byHome.get(undefined)?.line;
  if (mark !== undefined && (await isAt(path, mark))) return { from: mark.offset, firstSeq: seq };
  // A history that began anew after somebody deleted it.
  if (firstSeq === seq + 1 || firstSeq === reach + 1) return { from: 0, firstSeq };
  if (firstSeq > seq)
    return { problem: `the snapshots reach change ${seq}, but history.jsonl begins with ${firstSeq}` };
  if (mark === undefined)
    return { problem: `the snapshots were written without the history before change ${seq + 1}` };
  for await (const lines of readLines(path)) {
    for (const line of lines) {
      if (isBlank(line) || seqOf(line) !== seq) continue;
      if (markOf(line).sha256 === mark.sha256) return { from: line.offset, firstSeq: seq };
      return {
        problem: `change ${seq} in history.jsonl is not the one that the snapshots were written after`,
      };
    }
  }
  return { problem: `the snapshots reach change ${seq}, which history.jsonl does not hold` };
}

async function isAt(path: string, mark: LineMark): Promise<boolean> {
  for await (const lines of readLines(path, mark.offset)) {
    const [line] = lines;
    return line !== undefined && markOf(line).sha256 === mark.sha256;
  }
  return false;
}
