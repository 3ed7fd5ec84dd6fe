import type { Range as Span } from '../../../server/core/target.ts';
import { lastAt } from './by-offset.ts';

/** One `<section class="run">` of the text. Offsets are those of the canonical text, end exclusive. */
export interface Run extends Span {
  readonly element: HTMLElement;
}

interface Piece {
  readonly start: number;
  readonly node: Text;
}

/** The way between offsets of the canonical text and places in the DOM. A run's text nodes are listed when it is first asked for. */
export interface DomText {
  readonly root: HTMLElement;
  readonly runs: readonly Run[];
  runAt(offset: number): Run | undefined;
  runsWithin(span: Span): readonly Run[];
  /** The part of the span that lies in the run, as a range that nothing keeps up to date; `undefined` when there is none. */
  rangeIn(run: Run, span: Span): StaticRange | undefined;
  /** A live range over the span, for measuring and scrolling. */
  rangeOf(span: Span): Range | undefined;
  /** The offset of a place in the DOM, `undefined` when it is outside the text. */
  offsetOf(node: Node, nodeOffset: number): number | undefined;
  textOf(span: Span): string;
}

export function domText(root: HTMLElement): DomText {
  const runs = [...root.querySelectorAll<HTMLElement>(':scope > section.run')].map(
    (element): Run => ({
      element,
      start: Number(element.dataset.start),
      end: Number(element.dataset.end),
    }),
  );
  const lists = new Map<Run, readonly Piece[]>();

  function piecesOf(run: Run): readonly Piece[] {
    const known = lists.get(run);
    if (known !== undefined) return known;
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(run.element, NodeFilter.SHOW_TEXT);
    let start = run.start;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.length === 0) continue;
      pieces.push({ start, node });
      start += node.length;
    }
    lists.set(run, pieces);
    return pieces;
  }

  /** `atEnd` prefers the end of one node to the beginning of the next. */
  function placeOf(run: Run, offset: number, atEnd: boolean): readonly [Text, number] | undefined {
    const pieces = piecesOf(run);
    const piece = pieces[Math.max(0, lastAt(pieces, atEnd ? offset - 1 : offset))];
    if (piece === undefined) return undefined;
    return [piece.node, Math.min(Math.max(0, offset - piece.start), piece.node.length)];
  }

  function runsWithin(span: Span): readonly Run[] {
    const found: Run[] = [];
    for (let index = Math.max(0, lastAt(runs, span.start)); index < runs.length; index += 1) {
      const run = runs[index];
      if (run === undefined || run.start >= span.end) break;
      if (run.end > span.start) found.push(run);
    }
    return found;
  }

  const text: DomText = {
    root,
    runs,
    runAt: (offset) => runs[Math.max(0, lastAt(runs, offset))],
    runsWithin,
    rangeIn(run, span) {
      const start = placeOf(run, Math.max(span.start, run.start), false);
      const end = placeOf(run, Math.min(span.end, run.end), true);
      if (start === undefined || end === undefined) return undefined;
      const [startContainer, startOffset] = start;
      const [endContainer, endOffset] = end;
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    },
    rangeOf(span) {
      const touched = runsWithin(span);
      const [first] = touched;
      const last = touched.at(-1);
      if (first === undefined || last === undefined) return undefined;
      const start = placeOf(first, Math.max(span.start, first.start), false);
      const end = placeOf(last, Math.min(span.end, last.end), true);
      if (start === undefined || end === undefined) return undefined;
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      return range;
    },
    offsetOf(node, nodeOffset) {
      const run = runOf(node, nodeOffset);
      if (run === undefined) return undefined;
      const pieces = piecesOf(run);
      if (node instanceof Text) {
        const piece = pieces.find((one) => one.node === node);
        if (piece !== undefined) return piece.start + nodeOffset;
      }
      const place = document.createRange();
      place.setStart(node, nodeOffset);
      const after = pieces.find((one) => place.comparePoint(one.node, 0) >= 0);
      return after?.start ?? run.end;
    },
    textOf: (span) => text.rangeOf(span)?.toString() ?? '',
  };

  /** The run that holds the place; for a place between runs, the one that follows. */
  function runOf(node: Node, nodeOffset: number): Run | undefined {
    if (!root.contains(node)) return undefined;
    const inside = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('section.run');
    if (inside !== null && inside !== undefined) return text.runAt(Number(inside.dataset.start));
    const child = node === root ? (root.childNodes[nodeOffset] ?? null) : node;
    for (let next = child; next !== null; next = next.nextSibling)
      if (next instanceof HTMLElement && next.matches('section.run'))
        return text.runAt(Number(next.dataset.start));
    return runs.at(-1);
  }

  return text;
}
