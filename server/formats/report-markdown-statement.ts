import { assessedWords } from '../core/assessed.ts';
import { citationIntents } from '../core/citation.ts';
import { quoteOf, voiceWords } from '../core/claim-words.ts';
import { renderDocument } from '../core/document/render-document.ts';
import { lastSureTarget } from '../core/last-sure-target.ts';
import { checkedWords } from '../core/references/checked-words.ts';
import { relationKinds } from '../core/relation-kinds.ts';
import { locatorWords } from '../core/report/locator.ts';
import type {
  LooseEnd,
  Report,
  ReportCitation,
  ReportMark,
  ReportQuote,
  ReportSilence,
  ReportStatement,
  ReportVerdict,
  ReportVoice,
} from '../core/report/report.ts';
import {
  certaintyNote,
  contestWords,
  dayWords,
  findingSigns,
  placeSigns,
  positionSign,
  type Sign,
  silenceSign,
  silenceWords,
  sourceName,
  stanceSigns,
  withoutQuote,
} from '../core/report/report-words.ts';
import type { Statement } from '../core/statement.ts';
import { escapeMarkdown, escapeParagraphs } from './escape-markdown.ts';
import type { ReportLinks } from './report-links.ts';

/** One statement with its quotes, and their notes as footnotes. */
export function markdownStatement(one: ReportStatement, report: Report, links: ReportLinks): string {
  const { number, statement, accounts, marks, verdict } = one;
  const sign = findingSigns[one.finding];
  const contest = contestWords(one);
  const outcome = `**${escapeMarkdown(sign.sign)} ${sign.label}**${contest === '' ? '' : ` (${contest})`} · [in the project](<${links.statement(statement.id)}>)`;
  const told = accounts.flatMap(({ framing, voices }) => [
    `**${escapeMarkdown(framing) || 'No framing'}**`,
    voices.map((voice) => voiceLines(voice, statement, links)).join('\n'),
  ]);
  const quotes = accounts.flatMap(({ voices }) =>
    voices.flatMap((voice) => (voice.state === 'speaks' ? voice.quotes : [])),
  );
  const blocks = [
    `### ${number}. ${escapeMarkdown(statement.text)}`,
    outcome,
    atOneLook(one, report),
    ...told,
    marks.map(markLine).join('\n'),
    verdict === undefined ? '' : verdictBlock(verdict, links),
    quotes.map((quote) => `[^${quote.number}]: ${noteOf(quote, statement)}`).join('\n'),
  ];
  return `\n${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function atOneLook(one: ReportStatement, { sources }: Report): string {
  return [
    ...one.positions.map((position) => [positionSign(position, one.statement), position.sources] as const),
    ...withoutQuote(one),
  ]
    .map(([sign, some]) => {
      const names = some.map((source) => escapeMarkdown(sourceName(source, sources))).join(', ');
      return `- ${labelOf(sign)}: ${names}`;
    })
    .join('\n');
}

function labelOf({ sign, label }: Sign): string {
  return `${escapeMarkdown(sign)} ${escapeMarkdown(label)}`;
}

function voiceLines(voice: ReportVoice, statement: Statement, links: ReportLinks): string {
  const { number, source } = voice.source;
  const head = `- S${number} ${escapeMarkdown(source.title)}`;
  const silences = voice.silences.map((silence) => `  - ${silenceLine(silence)}`);
  if (voice.state !== 'speaks')
    return [`${head}: ${labelOf(silenceSign(voice.state))}`, ...silences].join('\n');
  const quotes = voice.quotes.map((quote) => {
    const stances = stanceSigns(quote.stances, statement).map(labelOf).join(', ');
    const speaker = voiceWords(quote.claim.voice);
    const said = speaker === '' ? '' : ` (${escapeMarkdown(speaker)})`;
    return `  - ${stances}: ${quoted({ ...quote, source: voice.source }, links)}${said}[^${quote.number}]`;
  });
  return [head, ...quotes, ...silences].join('\n');
}

/** The exact words, with their place as the way back. */
function quoted({ claim, place }: LooseEnd, links: ReportLinks): string {
  const { state } = claim.target;
  const doubt = state === 'sure' ? '' : ` **${placeSigns[state].sign} ${placeSigns[state].label}**`;
  const former = place !== undefined && state === 'lost' ? ` of version ${place.version}` : '';
  const where = place === undefined ? 'in its source' : `${locatorWords(place.locator)}${former}`;
  return `“${escapeMarkdown(quoteOf(claim.target))}” ([${where}](<${links.claim(claim)}>))${doubt}`;
}

function silenceLine({ silence, state }: ReportSilence): string {
  const { creator, modified, version, note } = silence;
  return `${silenceWords[state]} ${escapeMarkdown(creator)}, ${dayWords(modified)} (version ${version})${rationaleOf(note)}`;
}

/** A rationale as the end of a line. */
function rationaleOf(markdown: string): string {
  const words = markdown.trim() === '' ? [] : escapeParagraphs(renderDocument(markdown).text);
  return words.length === 0 ? '' : `: ${words.join(' ')}`;
}

function maker(by: string, at: string, certainty: Parameters<typeof certaintyNote>[0]): string {
  const sure = certaintyNote(certainty);
  return `${escapeMarkdown(by)}, ${dayWords(at)}${sure === '' ? '' : ` (${sure})`}`;
}

/** Who made a mark and why, and what others think of it. */
function signedBy(
  { creator, modified, certainty, rationale }: ReportMark['relation'],
  assessed: ReportMark['assessed'],
): string {
  const made = `${maker(creator, modified, certainty)}${rationaleOf(rationale)}`;
  return assessed.length === 0 ? made : `${ended(made)} ${escapeMarkdown(assessedWords(assessed))}.`;
}

function markLine({ relation, assessed, from, to }: ReportMark): string {
  const { sign, label } = relationKinds[relation.kind];
  const words = label === 'frames differently' ? 'frames differently what is said in' : label;
  return `- ${escapeMarkdown(sign)} Quote ${from} ${words} quote ${to}: ${signedBy(relation, assessed)}`;
}

function verdictBlock({ verdict, label, hint, evidence }: ReportVerdict, links: ReportLinks): string {
  const rests = evidence.map((one) =>
    typeof one === 'number' ? `quote ${one}` : `S${one.source.number} ${quoted(one, links)}`,
  );
  const why = hint === '' ? '' : ` (${escapeMarkdown(hint)})`;
  const signed = `${escapeMarkdown(verdict.by)}, ${dayWords(verdict.at)}`;
  const restsOn = rests.length === 0 ? '' : ` Rests on ${rests.join('; ')}.`;
  return `**Verdict: ${escapeMarkdown(label)}**${why}, ${signed}${ended(rationaleOf(verdict.justification))}${restsOn}`;
}

function noteOf({ claim, stances, citations }: ReportQuote, statement: Statement): string {
  const differ = stanceSigns(stances, statement).length > 1;
  const judged = stances.map((stance) => {
    const { creator, modified, certainty, rationale } = stance;
    const sign = differ ? `${stanceSigns([stance], statement).map(labelOf).join('')}: ` : '';
    return `${sign}${maker(creator, modified, certainty)}${rationaleOf(rationale)}`;
  });
  const last = claim.target.state === 'sure' ? undefined : lastSureTarget(claim);
  const former = last && `In version ${last.version} it was “${escapeMarkdown(quoteOf(last))}”`;
  return [...judged, former ?? '', ...citations.map(citationLine)]
    .filter((part) => part !== '')
    .map(ended)
    .join(' ');
}

function ended(part: string): string {
  return /[.?!…。？！]$/u.test(part) ? part : `${part}.`;
}

function citationLine({ citation, reference, checks }: ReportCitation): string {
  const { intent, locator, quote } = citation;
  const at = locator === '' ? '' : `, ${escapeMarkdown(locator)}`;
  const passage = quote.trim() === '' ? '' : `: “${escapeMarkdown(quote)}”`;
  const found = checks.length === 0 ? '' : ` (checked: ${escapeMarkdown(checkedWords(checks, citation))})`;
  return `The claim ${citationIntents[intent].label} reference ${reference.number}${at}${passage}${found}`;
}

/** Contradictions and reframings between claims that no statement brings together. */
export function markdownLoose({ loose }: Report, links: ReportLinks): string {
  if (loose.length === 0) return '';
  const lines = loose.map(({ relation, assessed, ends: [from, to] }) => {
    const { sign, label } = relationKinds[relation.kind];
    const side = (end: LooseEnd) => `S${end.source.number} ${quoted(end, links)}`;
    return `- ${side(from)}\n  **${escapeMarkdown(sign)} ${label}**\n  ${side(to)}: ${signedBy(relation, assessed)}`;
  });
  return `\n## Marked between claims, outside the statements\n\n${lines.join('\n')}\n`;
}
