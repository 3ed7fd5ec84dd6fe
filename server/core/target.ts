import { z } from 'zod';
import { slugSchema } from './ids.ts';

/** Bounds told in the API: longer quotes are whole documents, more spans are a mistake. */
export const maxQuoteLength = 20_000;
export const maxSpans = 50;

const offset = z.int().min(0);

/**
 * One span of a version's canonical text: a W3C TextQuoteSelector (exact, prefix, suffix) and a
 * TextPositionSelector (start, end; UTF-16 code units, end exclusive) in one flat object.
 */
export const spanSchema = z.strictObject({
  exact: z.string().min(1).max(maxQuoteLength),
  prefix: z.string().max(maxQuoteLength),
  suffix: z.string().max(maxQuoteLength),
  start: offset,
  end: offset,
});
export type Span = z.infer<typeof spanSchema>;

/** Where a stretch of text lies: UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a client may say of a span: a quote, or a position, or both; the server completes it from the text. */
export const spanInputSchema = z
  .strictObject({
    exact: z.string().min(1).max(maxQuoteLength).optional(),
    prefix: z.string().max(maxQuoteLength).optional(),
    suffix: z.string().max(maxQuoteLength).optional(),
    start: offset.optional(),
    end: offset.optional(),
  })
  .refine(
    (span) => span.exact !== undefined || (span.start !== undefined && span.end !== undefined),
    'needs the exact quote, or start and end, or both',
  );
export type SpanInput = z.infer<typeof spanInputSchema>;

/**
 * How far a target can be trusted in the version that it names. `sure`: the quote stands there. `check`: a likely
 * place that a person has to confirm. `lost`: no place was found; the quote and its old position are kept.
 */
export const anchorStates = ['sure', 'check', 'lost'] as const;

export const targetSchema = z.strictObject({
  source: slugSchema,
  version: z.int().min(1),
  state: z.enum(anchorStates),
  spans: z.array(spanSchema).min(1).max(maxSpans),
  /** A person has looked for a lost target in this version and left it lost: nobody is asked again until the text changes. */
  leftLost: z.literal(true).optional(),
});
export type Target = z.infer<typeof targetSchema>;

/** Without `version` the current one is meant. */
export const targetInputSchema = z.strictObject({
  source: slugSchema,
  version: z.int().min(1).optional(),
  spans: z.array(spanInputSchema).min(1).max(maxSpans),
});
export type TargetInput = z.infer<typeof targetInputSchema>;
