import { z } from 'zod';
import { describe } from '../../core/anchor/describe.ts';
import { type ClaimInput, claimInputSchema } from '../../core/claim.ts';
import { joinRuns } from '../../core/runs.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import type { Range, SpanInput } from '../../core/target.ts';
import type { VersionText } from '../../services/texts.ts';
import { type Parsed, parseFields } from './parsed.ts';

const offsets = z.array(z.coerce.number().int().min(0));

/**
 * What is to be tagged: `start` and `end`, once for each span, or `sentence` (its index), once or several times, or the sentences from `first` to `last` (as numbered on the page,
 * from 1). Sentences that follow each other become one span.
 */
export function parseTagForm(form: URLSearchParams, source: Source, text: VersionText): Parsed<ClaimInput> {
  const ranges = rangesOf(form, text);
  if (ranges === undefined || ranges.length === 0)
    return { ok: false, errors: { sentence: 'Choose at least one sentence of this text.' } };
  const isCurrent = text.number === currentVersion(source).number;
  const spans = ranges.map((range): SpanInput => (isCurrent ? range : quoteOf(text, range)));
  const given = Object.fromEntries(
    ['kind', 'certainty', 'note'].flatMap((name) => (form.has(name) ? [[name, form.get(name)]] : [])),
  );
  return parseFields(claimInputSchema, { ...given, target: { source: source.id, spans } });
}

/** A stretch of a version that is not the current one any more is looked for there by its words and their surroundings. */
function quoteOf({ text }: VersionText, range: Range): SpanInput {
  if (range.start >= range.end || range.end > text.length) return range;
  const { exact, prefix, suffix } = describe(text, range);
  return { exact, prefix, suffix };
}

function rangesOf(form: URLSearchParams, text: VersionText): Range[] | undefined {
  const starts = offsets.safeParse(form.getAll('start'));
  const ends = offsets.safeParse(form.getAll('end'));
  if (!starts.success || !ends.success || starts.data.length !== ends.data.length) return undefined;
  if (starts.data.length > 0)
    return starts.data.map((start, index) => ({ start, end: ends.data[index] ?? start }));
  const chosen = sentencesOf(form);
  return chosen?.flatMap(([first, last]) => {
    const [from, to] = [text.sentences[first], text.sentences[last - 1]];
    return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }];
  });
}

/** Runs of sentence indexes, end exclusive. */
function sentencesOf(form: URLSearchParams): [number, number][] | undefined {
  const single = offsets.safeParse(form.getAll('sentence'));
  if (!single.success) return undefined;
  if (single.data.length > 0) return joinRuns(single.data.map((index) => [index, index + 1]));
  const [first, last] = [form.get('first'), form.get('last')].map((value) =>
    Number.parseInt(value ?? '', 10),
  );
  if (first === undefined || last === undefined || Number.isNaN(first)) return undefined;
  const end = Number.isNaN(last) ? first : last;
  return first < 1 || end < first ? undefined : [[first - 1, end]];
}
