import { isBlank, type Line } from './line.ts';

/** How many lines from a page's edge a head or footer may stand. */
const edgeLines = 3;
const maxHeadLength = 120;
/** On fewer pages than this, a repeated line is not believed to be a head. */
const minPages = 3;
/** Where no form feed parts the pages: lines at least between two of the same head. */
const minLinesBetween = 10;
/** Where no form feed parts the pages: spread of the distances between heads, as a share of their mean. */
const maxSpread = 0.5;

/** Where no form feed parts the pages: heads are at most this share of all lines. */
const maxShare = 0.2;

export interface RunningHead {
  /** As it stands on its first page. */
  readonly text: string;
  readonly kind: 'running-head' | 'footer';
  readonly indexes: readonly number[];
}

/** Heads differ by page number and by spacing only; on left and right pages the number may stand at either end. */
function patternOf(text: string): string {
  const words = text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
  return words.replace(/^# | #$/g, '');
}

/** Lines that stand beside a page's edge, with the edge they are nearest to. */
export function pageEdges(lines: readonly Line[]): ReadonlyMap<number, RunningHead['kind']> {
  const edges = new Map<number, RunningHead['kind']>();
  const starts = lines.flatMap((line, index) => (line.newPage && !isBlank(line) ? [index] : []));
  if (starts.length === 0) return edges;
  const mark = (from: number, step: 1 | -1, kind: RunningHead['kind']) => {
    let seen = 0;
    for (let at = from; at >= 0 && at < lines.length && seen < edgeLines; at += step) {
      const line = lines[at];
      if (line === undefined || isBlank(line)) continue;
      if (!edges.has(at)) edges.set(at, kind);
      seen += 1;
    }
  };
  mark(0, 1, 'running-head');
  for (const start of starts) {
    mark(start, 1, 'running-head');
    mark(start - 1, -1, 'footer');
  }
  mark(lines.length - 1, -1, 'footer');
  return edges;
}

/** Lines that come back from page to page, first in the text first. */
export function findRunningHeads(lines: readonly Line[]): readonly RunningHead[] {
  const edges = pageEdges(lines);
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || line.fenced || line.text.length > maxHeadLength) continue;
    if (edges.size > 0 && !edges.has(index)) continue;
    const pattern = patternOf(line.text);
    if (!/\p{L}{2}/u.test(pattern)) continue;
    const found = places.get(pattern);
    if (found === undefined) places.set(pattern, [index]);
    else found.push(index);
  }
  const repeated = [...places.values()].filter((indexes) => indexes.length >= minPages);
  const known = edges.size > 0 ? repeated : repeated.filter((indexes) => recursLikeAHead(lines, indexes));
  const first = new Set(known.flat());
  const beside = repeated.filter((indexes) => !known.includes(indexes) && standBeside(lines, indexes, first));
  const heads = [...known, ...beside].map((indexes): RunningHead => {
    const text = lines[indexes[0] ?? 0]?.text.trim() ?? '';
    const footers = indexes.filter((index) => edges.get(index) === 'footer').length;
    return { text, kind: footers > indexes.length / 2 ? 'footer' : 'running-head', indexes };
  });
  const taken = heads.reduce((sum, { indexes }) => sum + indexes.length, 0);
  // Where so much comes back, it is the text that repeats itself.
  if (edges.size === 0 && taken > lines.length * maxShare) return [];
  return heads.sort((a, b) => (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0));
}

/** Without form feeds: comes back at even distances, and either counts pages or breaks sentences. A refrain does neither. */
function recursLikeAHead(lines: readonly Line[], indexes: readonly number[]): boolean {
  const gaps = indexes.slice(1).map((index, at) => index - (indexes[at] ?? 0));
  if (Math.min(...gaps.slice(0, 1000)) < minLinesBetween) return false;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
  const even = deviation <= mean * maxSpread;
  const breaking = indexes.filter((index) => breaksSentence(lines, index)).length;
  return (
    (even && (countsPages(lines, indexes) || besideNumbers(lines, indexes))) || breaking >= indexes.length / 2
  );
}

/** A head's second line: it may say the same on every page, and stands right above or below the line that counts them. */
function standBeside(
  lines: readonly Line[],
  indexes: readonly number[],
  heads: ReadonlySet<number>,
): boolean {
  return indexes.every(
    (index) => heads.has(nextWritten(lines, index, -1)) || heads.has(nextWritten(lines, index, 1)),
  );
}

/** The nearest line that is not blank, at most two lines away; -1 when there is none. */
function nextWritten(lines: readonly Line[], index: number, step: 1 | -1): number {
  const near = [index + step, index + 2 * step];
  return near.find((at) => (lines[at]?.text ?? '') !== '') ?? -1;
}

function countsPages(lines: readonly Line[], indexes: readonly number[]): boolean {
  const numbers = indexes.map((index) => Number(/\d{1,4}/.exec(lines[index]?.text ?? '')?.[0] ?? Number.NaN));
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.NaN));
}

function besideNumbers(lines: readonly Line[], indexes: readonly number[]): boolean {
  const beside = indexes.filter((index) =>
    [-2, -1, 1, 2].some((step) => /^\W{0,2}\d{1,4}\W{0,2}$/.test(lines[index + step]?.text.trim() ?? '')),
  );
  return beside.length >= indexes.length * 0.6;
}

function breaksSentence(lines: readonly Line[], index: number): boolean {
  const before = neighbour(lines, index, -1);
  const after = neighbour(lines, index, 1);
  return /[\p{Ll}\p{Lo},-]$/u.test(before) && /^\s*[\p{Ll}\p{Lo}]/u.test(after);
}

/** The nearest line that is neither blank nor a page number. */
function neighbour(lines: readonly Line[], index: number, step: 1 | -1): string {
  for (let at = index + step, seen = 0; seen < 5; at += step, seen += 1) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && !/^\W{0,2}\d{1,4}\W{0,2}$/.test(text.trim())) return text;
  }
  return '';
}
