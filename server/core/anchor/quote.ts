import type { SpanInput } from '../target.ts';
import { fold } from './fold.ts';

/** What is known of a quote that has to be found: a hint whose quote is there, with its folded forms. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood; `undefined` when that is not known. */
  readonly start: number | undefined;
  readonly folded: string;
  readonly foldedPrefix: string;
  readonly foldedSuffix: string;
}

/** The quote of a hint in canonical form, `undefined` when there is none. */
export function quoteOf(hint: SpanInput): Quote | undefined {
  const exact = canonical(hint.exact);
  if (exact === '') return undefined;
  const prefix = canonical(hint.prefix);
  const suffix = canonical(hint.suffix);
  return {
    exact,
    prefix,
    suffix,
    start: hint.start,
    folded: fold(exact).text,
    foldedPrefix: fold(prefix).text,
    foldedSuffix: fold(suffix).text,
  };
}

function canonical(text = ''): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
