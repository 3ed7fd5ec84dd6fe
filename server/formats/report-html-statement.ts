import { voiceWords } from '../core/claim-words.ts';
import { escapeHtml } from '../core/document/safe-html.ts';
import { relationKinds } from '../core/relation-kinds.ts';
import type {
  LooseEnd,
  Report,
  ReportSilence,
  ReportStatement,
  ReportVerdict,
  ReportVoice,
} from '../core/report/report.ts';
import {
  contestWords,
  dayWords,
  findingSigns,
  positionSign,
  silenceSign,
  silenceWords,
  sourceName,
  stanceSigns,
  withoutQuote,
} from '../core/report/report-words.ts';
import { htmlNotes } from './report-html-notes.ts';
import { htmlAssessed, htmlLabel, htmlMaker, htmlNote, htmlQuote, htmlSign } from './report-html-words.ts';
import type { ReportLinks } from './report-links.ts';

/** One statement: what came out, what each framing says, the verdict, and the notes. */
export function htmlStatement(one: ReportStatement, report: Report, links: ReportLinks): string {
  const { number, statement, accounts, verdict } = one;
  const told = accounts.map(({ framing, voices }) => {
    const lines = voices.map((voice) => voiceBlock(voice, one, links));
    return `<div class="account"><h4 dir="auto">${escapeHtml(framing) || 'No framing'}</h4><div>${lines.join('')}</div></div>`;
  });
  return `<section class="proposition" id="statement-${number}" aria-labelledby="statement-${number}-heading"><div class="proposition__head"><h3 id="statement-${number}-heading" dir="auto"><span class="num">${number}. </span><a href="${escapeHtml(links.statement(statement.id))}">${escapeHtml(statement.text)}</a></h3>${outcome(one)}${atOneLook(one, report)}</div>${told.join('')}${verdict === undefined ? '' : verdictBlock(verdict, links)}${htmlNotes(one)}</section>`;
}

function outcome(one: ReportStatement): string {
  const sign = findingSigns[one.finding];
  const contest = contestWords(one);
  return `<p class="outcome" data-hue="${sign.hue}">${htmlSign(sign.sign)} <b>${sign.label}</b>${contest === '' ? '' : ` <span class="report__small">(${contest})</span>`}</p>`;
}

/** Which sources do what, in one line. */
function atOneLook(one: ReportStatement, { sources }: Report): string {
  const names = (some: ReportStatement['positions'][number]['sources']) =>
    some.map((source) => escapeHtml(sourceName(source, sources))).join(', ');
  const parts = [
    ...one.positions.map((position) => [positionSign(position, one.statement), position.sources] as const),
    ...withoutQuote(one),
  ].map(([sign, some]) => `<li>${htmlLabel(sign)}: ${names(some)}</li>`);
  return parts.length === 0 ? '' : `<ul class="positions">${parts.join('')}</ul>`;
}

function voiceBlock(voice: ReportVoice, { statement }: ReportStatement, links: ReportLinks): string {
  const { number, source } = voice.source;
  const lang = source.language === '' ? '' : ` lang="${escapeHtml(source.language)}"`;
  const head = `<p class="voice__source">S${number} <cite${lang} dir="auto">${escapeHtml(source.title)}</cite></p>`;
  if (voice.state !== 'speaks')
    return `<div class="voice voice--silent">${head}<p>${htmlLabel(silenceSign(voice.state))}</p>${voice.silences.map(silenceLine).join('')}</div>`;
  const quotes = voice.quotes.map((quote) => {
    const stances = stanceSigns(quote.stances, statement).map(htmlLabel).join(' ');
    const speaker = voiceWords(quote.claim.voice);
    const said = speaker === '' ? '' : ` <span class="report__small">(${escapeHtml(speaker)})</span>`;
    return `<li>${stances} ${htmlQuote(quote.claim, quote.place, voice.source, links)}${said}<sup><a class="note-mark" href="#note-${quote.number}" id="quote-${quote.number}" aria-label="Note ${quote.number}">${quote.number}</a></sup></li>`;
  });
  return `<div class="voice">${head}<ul class="voice__quotes">${quotes.join('')}</ul>${voice.silences.map(silenceLine).join('')}</div>`;
}

function silenceLine({ silence, state }: ReportSilence): string {
  const { creator, modified, version, note } = silence;
  return `<div class="report__small"><p>${silenceWords[state]} <b>${escapeHtml(creator)}</b>, ${dayWords(modified)} (version ${version}).</p>${htmlNote(note)}</div>`;
}

function verdictBlock({ verdict, label, hint, evidence }: ReportVerdict, links: ReportLinks): string {
  const rests = evidence.map((one) =>
    typeof one === 'number' ? `<a href="#quote-${one}">quote ${one}</a>` : looseQuote(one, links),
  );
  const restsOn = rests.length === 0 ? '' : `<p class="report__small">Rests on ${rests.join('; ')}.</p>`;
  return `<div class="verdict"><p><span class="verdict__label">Verdict: <b>${escapeHtml(label)}</b></span>${hint === '' ? '' : ` <span class="report__small">(${escapeHtml(hint)})</span>`} <span class="report__small">${escapeHtml(verdict.by)}, ${dayWords(verdict.at)}</span></p>${htmlNote(verdict.justification)}${restsOn}</div>`;
}

function looseQuote({ claim, source, place }: LooseEnd, links: ReportLinks): string {
  return `S${source.number} ${htmlQuote(claim, place, source, links)}`;
}

/** Contradictions and reframings between claims that no statement brings together. */
export function htmlLoose({ loose }: Report, links: ReportLinks): string {
  if (loose.length === 0) return '';
  const lines = loose.map(({ relation, assessed, ends: [from, to] }) => {
    const { sign, label, hue } = relationKinds[relation.kind];
    const { creator, modified, certainty, rationale } = relation;
    return `<li class="loose"><p>${looseQuote(from, links)}</p><p class="outcome" data-hue="${hue}">${htmlSign(sign)} <b>${label}</b></p><p>${looseQuote(to, links)}</p><div class="report__small">${htmlMaker(creator, modified, certainty)}.${htmlNote(rationale)}${htmlAssessed(assessed)}</div></li>`;
  });
  return `<section class="report__loose" aria-labelledby="report-loose"><h2 id="report-loose">Marked between claims, outside the statements</h2><ul>${lines.join('')}</ul></section>`;
}
