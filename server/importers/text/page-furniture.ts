import type { Ledger, OpenDecision } from './ledger.ts';
import { quoted } from './ledger.ts';
import type { Line } from './line.ts';
import { findPageNumbers } from './page-numbers.ts';
import { findRunningHeads, pageEdges, type RunningHead } from './running-heads.ts';

const places = { 'running-head': 'running head', footer: 'repeated footer' } satisfies Record<
  RunningHead['kind'],
  string
>;

/** Takes running heads, repeated footers and page numbers out; what follows them is marked as the start of a page. */
export function removePageFurniture(lines: readonly Line[], ledger: Ledger): readonly Line[] {
  const decided = new Map<number, OpenDecision>();
  for (const head of findRunningHeads(lines)) {
    const decision = ledger.open({
      kind: head.kind,
      about: head.text.replace(/\d+/g, '#'),
      label: (count) => `Removed the ${places[head.kind]} ${quoted(head.text)} on ${count} pages`,
    });
    for (const index of head.indexes) decided.set(index, decision);
  }
  const numbers = findPageNumbers(lines, new Set(pageEdges(lines).keys()));
  if (numbers.size > 0) {
    const decision = ledger.open({
      kind: 'page-number',
      label: (count) => `Removed ${count} page ${count === 1 ? 'number' : 'numbers'}`,
    });
    for (const index of numbers) if (!decided.has(index)) decided.set(index, decision);
  }
  if (decided.size === 0) return lines;
  return take(lines, decided);
}

function take(lines: readonly Line[], decided: ReadonlyMap<number, OpenDecision>): readonly Line[] {
  const kept: Line[] = [];
  let newPage = false;
  for (const [index, line] of lines.entries()) {
    const decision = decided.get(index);
    decision?.note(line.text.trim(), '', line.at);
    if (decision?.applied === true) {
      newPage = true;
      // What stood on either side may be two paragraphs; whether a sentence runs on is judged later.
      kept.push({ ...line, text: '' });
      continue;
    }
    kept.push(newPage ? { ...line, newPage: true } : line);
    if (line.text !== '') newPage = false;
  }
  return kept;
}
