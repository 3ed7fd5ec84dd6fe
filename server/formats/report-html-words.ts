import { type Assessed, assessedWords } from '../core/assessed.ts';
import type { Claim } from '../core/claim.ts';
import { quoteOf } from '../core/claim-words.ts';
import { renderNote } from '../core/document/render-note.ts';
import { escapeHtml, type SafeHtml, trusted } from '../core/document/safe-html.ts';
import { locatorWords } from '../core/report/locator.ts';
import type { QuotedPlace, ReportSource } from '../core/report/report.ts';
import { certaintyNote, dayWords, placeSigns, type Sign } from '../core/report/report-words.ts';
import type { ReportLinks } from './report-links.ts';

/** A sign that is said in words beside it. */
export function htmlSign(sign: string): SafeHtml {
  return trusted(`<span class="sign" aria-hidden="true">${escapeHtml(sign)}</span>`);
}

/** `✓ affirms`, in its hue. */
export function htmlLabel({ sign, hue, label }: Sign): SafeHtml {
  return trusted(
    `<span class="stance" data-hue="${hue}"><span aria-hidden="true">${escapeHtml(sign)}</span> ${escapeHtml(label)}</span>`,
  );
}

/** Markdown that a person wrote, or nothing. */
export function htmlNote(markdown: string): string {
  return markdown.trim() === '' ? '' : ` <div class="note" dir="auto">${renderNote(markdown)}</div>`;
}

/** The exact words in their own language, their place as the way back, and what is not sure of it. */
export function htmlQuote(
  claim: Claim,
  place: QuotedPlace | undefined,
  { source }: ReportSource,
  links: ReportLinks,
): string {
  const lang = source.language === '' ? '' : ` lang="${escapeHtml(source.language)}"`;
  const { state } = claim.target;
  const doubt =
    state === 'sure'
      ? ''
      : ` <strong class="doubt">${placeSigns[state].sign} ${placeSigns[state].label}</strong>`;
  const words = place === undefined ? 'in its source' : locatorWords(place.locator);
  const former = place !== undefined && state === 'lost' ? ` of version ${place.version}` : '';
  return `<q${lang} dir="auto">${escapeHtml(quoteOf(claim.target))}</q> <a class="place" href="${escapeHtml(links.claim(claim))}">${words}${former}</a>${doubt}`;
}

/** What others think of a mark, in one line, or nothing. */
export function htmlAssessed(assessed: readonly Assessed[]): string {
  return assessed.length === 0
    ? ''
    : ` <span class="apparatus__assessed">${escapeHtml(assessedWords(assessed))}.</span>`;
}

/** `Ben, 3 November 2026 (likely)` */
export function htmlMaker(by: string, at: string, certainty: Parameters<typeof certaintyNote>[0]): string {
  const sure = certaintyNote(certainty);
  return `<b>${escapeHtml(by)}</b>, ${dayWords(at)}${sure === '' ? '' : ` (${sure})`}`;
}
