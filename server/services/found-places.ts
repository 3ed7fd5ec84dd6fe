import type { Resolution } from '../core/anchor/resolution.ts';
import type { Range, Span, Target } from '../core/target.ts';
import type { VersionText } from './texts.ts';

/** Where a target of a former version may stand in the present one. */
export interface FoundPlaces {
  /** One for each span, as the alignment of the two texts says. */
  readonly resolutions: readonly Resolution[];
  /** All places worth a look for each span, the likeliest first; empty where there is none. */
  readonly options: readonly (readonly Span[])[];
  /** Offset in the present text at which the surroundings of the first span stand now. */
  readonly near: number;
}

/** Context that the neighbouring sentences are looked for with, in UTF-16 code units. */
const neighbourContext = 32;
/** Sentences before and after that tell where the surroundings went, the nearest first. */
const neighbours = [-1, 1, -2, 2];

type Known = Map<string, FoundPlaces>;
/** Versions never change, so what was found between two of them holds for as long as they are kept. */
const known = new WeakMap<VersionText, WeakMap<VersionText, Known>>();

/**
 * Looks for targets of one former version in the present one, all at once, for the two texts are aligned only once. In their order. Those `alongside` are
 * looked for too when that has to be done anyhow.
 */
export async function findPlaces(
  before: VersionText,
  after: VersionText,
  targets: readonly Target[],
  alongside: readonly Target[] = [],
): Promise<FoundPlaces[]> {
  const found = knownOf(before, after);
  const isNew = (target: Target) => !found.has(keyOf(target));
  if (targets.some(isNew)) {
    const wanted = [...targets, ...alongside].filter(isNew);
    const [{ carry }, { withContext }] = await Promise.all([
      import('../core/anchor/carry.ts'),
      import('../core/anchor/describe.ts'),
    ]);
    const around = wanted.map((target) =>
      neighboursOf(before, target).map((range) => withContext(before.text, range, neighbourContext)),
    );
    const spans = wanted.flatMap((target, at) => [...target.spans, ...(around[at] ?? [])]);
    const resolutions = carry(before.text, after.text, spans);
    let next = 0;
    for (const [at, target] of wanted.entries()) {
      const own = resolutions.slice(next, next + target.spans.length);
      next += target.spans.length;
      const beside = resolutions.slice(next, next + (around[at]?.length ?? 0));
      next += beside.length;
      const options = own.map((one, index) => optionsOf(after, one, target.spans[index]));
      const near = nearOf(before, after, target, options, beside);
      found.set(keyOf(target), { resolutions: own, options, near });
    }
  }
  return targets.flatMap((target) => found.get(keyOf(target)) ?? []);
}

function knownOf(before: VersionText, after: VersionText): Known {
  const byBefore = known.get(after) ?? new WeakMap<VersionText, Known>();
  known.set(after, byBefore);
  const found = byBefore.get(before) ?? new Map<string, FoundPlaces>();
  byBefore.set(before, found);
  return found;
}

function keyOf(target: Target): string {
  return JSON.stringify(target.spans);
}

/** What the alignment rules out may still be worth a look to a person. */
function optionsOf(after: VersionText, found: Resolution, span: Span | undefined): readonly Span[] {
  if (found.state === 'check') return unique([found.span, ...found.candidates]);
  if (found.state === 'sure') return [found.span];
  if (span === undefined) return [];
  const { exact, prefix, suffix } = span;
  const alike = after.resolve({ exact, prefix, suffix });
  if (alike.state === 'lost') return [];
  return alike.state === 'sure' ? [alike.span] : unique([alike.span, ...alike.candidates]);
}

function unique(spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ start, end }, at) => spans.findIndex((other) => other.start === start && other.end === end) === at,
  );
}

function neighboursOf({ sentences }: VersionText, { spans }: Target): Range[] {
  const start = spans[0]?.start ?? 0;
  const at = sentences.findLastIndex((sentence) => sentence.start <= start);
  return neighbours.flatMap((step) => sentences[at + step] ?? []);
}

function nearOf(
  before: VersionText,
  after: VersionText,
  target: Target,
  options: readonly (readonly Span[])[],
  beside: readonly Resolution[],
): number {
  const placed = options.find((spans) => spans.length > 0)?.[0];
  if (placed !== undefined) return placed.start;
  for (const one of beside) if (one.state === 'sure') return one.span.start;
  const share = (target.spans[0]?.start ?? 0) / Math.max(1, before.text.length);
  return Math.round(Math.min(1, share) * after.text.length);
}
