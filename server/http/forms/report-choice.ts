import { z } from 'zod';
import { quoteOrders, type ReportChoice } from '../../core/report/report.ts';

/** Ids with a comma between them; no id holds one. Enough for all statements of a large project. */
const ids = (description: string) => z.string().max(100_000).default('').describe(description);

/** How a report is asked for in an address. */
export const reportQuery = {
  topic: z.string().max(200).default('').describe('Only statements of this topic'),
  statements: ids('Only these statements: ids with commas between them'),
  sources: ids('Only these sources: ids with commas between them'),
  quotes: z
    .enum(quoteOrders)
    .default('stance')
    .describe('Quotes of a source by what they do to the statement, or as they stand in its text'),
};

/** A field that is left empty asks for nothing. */
export function reportChoice(query: z.output<z.ZodObject<typeof reportQuery>>): ReportChoice {
  const { topic, quotes } = query;
  const [statements, sources] = [split(query.statements), split(query.sources)];
  return {
    quotes,
    ...(topic === '' ? {} : { topic }),
    ...(statements.length === 0 ? {} : { statements }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/** The same of a page, whose form sends each box that is ticked: `statement=…&statement=…`. What is named wrongly is no condition. */
export function reportChoiceOf(query: URLSearchParams): ReportChoice {
  const all = (many: string, one: string) => [query.get(many) ?? '', ...query.getAll(one)].join(',');
  return reportChoice({
    topic: (query.get('topic') ?? '').normalize('NFC'),
    statements: all('statements', 'statement'),
    sources: all('sources', 'source'),
    quotes: quoteOrders.find((order) => order === query.get('quotes')) ?? 'stance',
  });
}

/** The choice as an address has it: the shortest that means the same. */
export function reportSearch({ topic, statements, sources, quotes }: ReportChoice): string {
  const query = new URLSearchParams({
    ...(topic === undefined ? {} : { topic }),
    ...(statements === undefined ? {} : { statements: statements.join(',') }),
    ...(sources === undefined ? {} : { sources: sources.join(',') }),
    ...(quotes === 'stance' ? {} : { quotes }),
  });
  return query.size === 0 ? '' : `?${query}`;
}

function split(value: string): string[] {
  return [...new Set(value.normalize('NFC').split(','))].filter((id) => id !== '');
}
