import { z } from 'zod';
import { citationIntentSchema } from '../../core/citation.ts';
import { line } from '../../core/text-field.ts';
import type { AcceptedOffer } from '../../services/citation-offers.ts';
import { type Parsed, parseFields, typed } from './parsed.ts';

const schema = z.strictObject({
  work: z.string().min(1, 'choose the work that is meant'),
  intent: citationIntentSchema,
  locator: line(200),
});

/** What a person says to an offered citation. */
export function parseOffer(form: URLSearchParams): Parsed<AcceptedOffer> {
  return parseFields(schema, {
    work: typed(form, 'work'),
    intent: typed(form, 'intent'),
    locator: typed(form, 'locator'),
  });
}
