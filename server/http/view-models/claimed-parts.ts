import type { Part } from '../../core/compare/compare-words.ts';
import type { Range } from '../../core/target.ts';

/** A part of a compared paragraph; `isClaim` where a claim stands on it, or stood on words that are gone. */
export interface ClaimedPart extends Part {
  readonly isClaim: boolean;
}

interface Side {
  /** Where the paragraph begins in this text. */
  readonly start: number;
  /** What claims stand on in this text; they may overlap. */
  readonly spans: readonly Range[];
}

/** The parts cut where claims begin and end. Words that both texts have count as claimed where the newer one has a claim on them. */
export function claimedParts(parts: readonly Part[], before: Side, after: Side): ClaimedPart[] {
  let [old, young] = [before.start, after.start];
  return parts.flatMap((part) => {
    const [at, { spans }] = part.kind === 'removed' ? [old, before] : [young, after];
    if (part.kind !== 'added') old += part.text.length;
    if (part.kind !== 'removed') young += part.text.length;
    return cutAt(part, at, spans);
  });
}

function cutAt(part: Part, start: number, spans: readonly Range[]): ClaimedPart[] {
  const end = start + part.text.length;
  const near = spans.filter((span) => span.start < end && span.end > start);
  const edges = near.flatMap((span) => [span.start, span.end]).filter((edge) => edge > start && edge < end);
  const stops = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return stops.slice(1).map((stop, index) => {
    const from = stops[index] ?? start;
    const isClaim = near.some((span) => span.start < stop && span.end > from);
    return { kind: part.kind, text: part.text.slice(from - start, stop - start), isClaim };
  });
}
