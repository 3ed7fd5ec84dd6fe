import { citationIntents } from '../core/citation.ts';
import { quoteOf } from '../core/claim-words.ts';
import { escapeHtml } from '../core/document/safe-html.ts';
import { lastSureTarget } from '../core/last-sure-target.ts';
import { checkedWords } from '../core/references/checked-words.ts';
import { relationKinds } from '../core/relation-kinds.ts';
import type { ReportCitation, ReportMark, ReportQuote, ReportStatement } from '../core/report/report.ts';
import { stanceSigns } from '../core/report/report-words.ts';
import type { Statement } from '../core/statement.ts';
import { htmlAssessed, htmlLabel, htmlMaker, htmlNote, htmlSign } from './report-html-words.ts';

/** The notes of a statement: who judged each quote and why, what its claim cites, and what somebody marked between two quotes. */
export function htmlNotes({ statement, accounts, marks }: ReportStatement): string {
  const quotes = accounts.flatMap(({ voices }) =>
    voices.flatMap((voice) => (voice.state === 'speaks' ? voice.quotes : [])),
  );
  if (quotes.length === 0) return '';
  const lines = quotes.map(
    (quote) => `<li value="${quote.number}" id="note-${quote.number}">${noteOf(quote, statement)}</li>`,
  );
  const marked = marks.map(
    (mark) => `<li data-hue="${relationKinds[mark.relation.kind].hue}">${markLine(mark)}</li>`,
  );
  const told =
    marked.length === 0
      ? ''
      : `<ul class="apparatus__marks" aria-label="Marked between quotes">${marked.join('')}</ul>`;
  return `<div class="apparatus">${told}<ol aria-label="Notes">${lines.join('')}</ol></div>`;
}

function noteOf({ claim, stances, citations, number }: ReportQuote, statement: Statement): string {
  const differ = stanceSigns(stances, statement).length > 1;
  const judged = stances.map((stance) => {
    const { creator, modified, certainty, rationale } = stance;
    const sign = differ ? `${stanceSigns([stance], statement).map(htmlLabel).join('')}: ` : '';
    return `${sign}${htmlMaker(creator, modified, certainty)}.${htmlNote(rationale)}`;
  });
  const back = `<a class="apparatus__back" href="#quote-${number}" aria-label="Back to quote ${number}">↑</a>`;
  return [...judged, formerWords(claim), ...citations.map(citationLine), back]
    .filter((part) => part !== '')
    .join(' ');
}

function markLine({ relation, assessed, from, to }: ReportMark): string {
  const { sign, label } = relationKinds[relation.kind];
  const { creator, modified, certainty, rationale } = relation;
  return `${htmlSign(sign)} Quote <a href="#quote-${from}">${from}</a> ${label === 'frames differently' ? 'frames differently what is said in' : label} quote <a href="#quote-${to}">${to}</a>: ${htmlMaker(creator, modified, certainty)}.${htmlNote(rationale)}${htmlAssessed(assessed)}`;
}

/** The words that a quote had when its place was last sure. */
function formerWords(claim: ReportQuote['claim']): string {
  const last = claim.target.state === 'sure' ? undefined : lastSureTarget(claim);
  if (last === undefined) return '';
  return `<span class="doubt">In version ${last.version} it was “${escapeHtml(quoteOf(last))}”.</span>`;
}

function citationLine({ citation, reference, checks }: ReportCitation): string {
  const { intent, locator, quote } = citation;
  const at = locator === '' ? '' : `, ${escapeHtml(locator)}`;
  const passage = quote.trim() === '' ? '' : `: “${escapeHtml(quote.replace(/\s+/g, ' ').trim())}”`;
  const found = checks.length === 0 ? '' : ` Checked: ${escapeHtml(checkedWords(checks, citation))}.`;
  return `<span class="apparatus__cites">The claim ${citationIntents[intent].label} <a href="#reference-${reference.number}">[${reference.number}]</a>${at}${passage}.${found}</span>`;
}
