import type { Report } from './report.ts';

/** The ids of the references in the order in which the report comes upon them, for styles that number them so. */
export function citedOrder({ sections }: Pick<Report, 'sections'>): readonly string[] {
  const quotes = sections
    .flatMap(({ statements }) => statements)
    .flatMap(({ accounts }) => accounts.flatMap(({ voices }) => voices))
    .flatMap((voice) => (voice.state === 'speaks' ? voice.quotes : []));
  const cited = quotes
    .sort((a, b) => a.number - b.number)
    .flatMap(({ citations }) => citations.map(({ reference }) => reference.reference.id));
  return [...new Set(cited)];
}
