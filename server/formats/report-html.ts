import { renderNote } from '../core/document/render-note.ts';
import { escapeHtml, type SafeHtml, trusted } from '../core/document/safe-html.ts';
import type { Report } from '../core/report/report.ts';
import { choiceWords, dayWords, extentWords, outcomeCounts } from '../core/report/report-words.ts';
import { htmlGlance, htmlKey, htmlReferences, htmlSigned, htmlSources } from './report-html-parts.ts';
import { htmlLoose, htmlStatement } from './report-html-statement.ts';
import { htmlSign } from './report-html-words.ts';
import { type ReportLinks, reportLinks } from './report-links.ts';

/** The report as an element of a page, in pieces. The page and the file are of one making. */
export function* htmlReport(report: Report, links: ReportLinks): Generator<string> {
  yield `<article class="report">${titleOf(report, links)}`;
  yield htmlSources(report, links);
  if (report.counts.statements === 0) {
    yield '<p class="report__nothing">There is no statement to report on yet. Write one, and say of claims what they do to it.</p>';
  } else {
    yield htmlKey();
    yield htmlGlance(report);
  }
  for (const [at, { topic, statements }] of report.sections.entries()) {
    const heading =
      topic === '' ? (report.sections.length === 1 ? 'The statements' : 'Without a topic') : topic;
    yield `<section class="report__topic" aria-labelledby="topic-${at}"><h2 id="topic-${at}" dir="auto">${escapeHtml(heading)}</h2>`;
    for (const statement of statements) yield htmlStatement(statement, report, links);
    yield '</section>';
  }
  yield htmlLoose(report, links);
  yield htmlReferences(report);
  yield `${htmlSigned(report, links)}</article>`;
}

/** The report as one file that needs nothing else: no script, no address to load from. @param style CSS that may hold no `</style` */
export function* htmlReportFile(report: Report, origin: string, style: string): Generator<string> {
  const title = escapeHtml(`${report.project.title}: framing report`);
  const sheet = `${style}\n${runningTitle(report)}`.replaceAll('</', '<\\/');
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>\n${sheet}\n</style>\n</head>\n<body>\n<main class="report-sheet">\n`;
  yield* htmlReport(report, reportLinks(origin, report.project.id));
  yield '\n</main>\n</body>\n</html>\n';
}

/** CSS of what stands at the head and foot of each sheet of paper: the title, the day, and the page of how many. */
export function runningTitle({ project, day }: Pick<Report, 'project' | 'day'>): string {
  const face =
    'font: 8.5pt/1.3 "Source Sans 3 Variable", "Noto Sans", "Noto Sans CJK SC", sans-serif; color: #3d3d3d;';
  return `@page {
  @top-left { content: ${cssString(shortened(project.title))}; ${face} }
  @top-right { content: ${cssString(`Framing report, ${dayWords(day)}`)}; ${face} }
  @bottom-right { content: counter(page) " / " counter(pages); ${face} }
}
@page :first { @top-left { content: none } @top-right { content: none } }
`;
}

/** A running title is one line. */
const maxRunning = 70;

function shortened(title: string): string {
  return title.length <= maxRunning ? title : `${title.slice(0, maxRunning).trimEnd()}…`;
}

/** Any text as a CSS string (CSS Syntax 3, section 4.3.5): what could end it is written as a code point. */
function cssString(text: string): string {
  const safe = text.replace(/["\\<>\n\r\f&]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}

function titleOf(report: Report, links: ReportLinks): SafeHtml {
  const { project, day } = report;
  const partial = choiceWords(report);
  const outcomes = outcomeCounts(report).map(
    ({ count, ...sign }) => `<li data-hue="${sign.hue}">${htmlSign(sign.sign)} ${count} ${sign.label}</li>`,
  );
  const { unsure } = report.counts;
  return trusted(
    `<header class="report__title"><p class="report__kind">Framing report</p><h1 dir="auto"><a href="${escapeHtml(links.project)}">${escapeHtml(project.title)}</a></h1>` +
      (project.description.trim() === ''
        ? ''
        : `<div class="report__question note" dir="auto">${renderNote(project.description)}</div>`) +
      `<p class="report__facts">${dayWords(day)} · ${extentWords(report)}</p>` +
      (partial === '' ? '' : `<p class="report__facts"><strong>${escapeHtml(partial)}</strong></p>`) +
      (outcomes.length === 0 ? '' : `<ul class="report__outcomes">${outcomes.join('')}</ul>`) +
      (unsure === 0
        ? ''
        : `<p class="report__doubt">${unsure === 1 ? 'One quote has' : `${unsure} quotes have`} a place that is not sure, since the text has changed: marked ? or ⊘.</p>`) +
      '</header>',
  );
}
