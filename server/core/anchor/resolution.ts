import type { Span } from '../target.ts';

/** Where a quote stands in a text, and how far that can be trusted. */
export type Resolution =
  /** The quote stands there: word for word (`exact`, in whatever typography), or all but a few letters of it, every figure, number word, negation and quantifier, and its context. */
  | { readonly state: 'sure'; readonly span: Span; readonly exact: boolean }
  /** A likely place that a person has to confirm. `candidates` are all places worth a look, the likeliest (`span`) first. */
  | {
      readonly state: 'check';
      readonly span: Span;
      readonly why: string;
      readonly candidates: readonly Span[];
    }
  /** No place was found. */
  | { readonly state: 'lost'; readonly why: string };
