import { renderDocument } from '../core/document/render-document.ts';
import { languageName } from '../core/language-name.ts';
import { referenceText } from '../core/reference-line.ts';
import type { Report, ReportSource } from '../core/report/report.ts';
import { choiceWords, dayWords, extentWords, outcomeCounts, signKey } from '../core/report/report-words.ts';
import { writtenDate } from '../core/written-date.ts';
import { escapeMarkdown, escapeParagraphs } from './escape-markdown.ts';
import { markdownEntry } from './markdown-entry.ts';
import { type ReportLinks, reportLinks } from './report-links.ts';
import { markdownLoose, markdownStatement } from './report-markdown-statement.ts';
import { iriOf } from './web-annotation-addresses.ts';

/**
 * The report as CommonMark with footnotes, in pieces: each quote has a note that says who judged it so, and why. It loses the marks and links of notes and
 * rationales, whose words are kept, and which statement is most contested at a glance.
 */
export function* markdownReport(report: Report, origin: string): Generator<string> {
  const { project, sections, counts } = report;
  const links = reportLinks(origin, project.id);
  yield paragraphs([
    `# ${escapeMarkdown(project.title)}`,
    `_Framing report, ${dayWords(report.day)} · ${extentWords(report)}_`,
    bold(choiceWords(report)),
    ...plainParagraphs(project.description),
    escapeMarkdown(
      outcomeCounts(report)
        .map(({ sign, count, label }) => `${sign} ${count} ${label}`)
        .join(' · '),
    ),
    doubtful(counts.unsure),
  ]);
  yield sourcesOf(report, links);
  if (counts.statements === 0) yield '\nThere is no statement to report on yet.\n';
  else yield key();
  for (const { topic, statements } of sections) {
    const heading = topic || (sections.length === 1 ? 'The statements' : 'Without a topic');
    yield `\n## ${escapeMarkdown(heading)}\n`;
    for (const statement of statements) yield markdownStatement(statement, report, links);
  }
  yield markdownLoose(report, links);
  yield referencesOf(report);
  yield signed(report, links);
}

/** The words of Markdown that a person wrote, as paragraphs without marks. */
export function plainParagraphs(markdown: string): string[] {
  return markdown.trim() === '' ? [] : escapeParagraphs(renderDocument(markdown).text);
}

/** Blocks with an empty line between them; empty ones are left out. */
function paragraphs(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function bold(text: string): string {
  return text === '' ? '' : `**${escapeMarkdown(text)}**`;
}

function doubtful(unsure: number): string {
  if (unsure === 0) return '';
  const quotes = unsure === 1 ? 'One quote has' : `${unsure} quotes have`;
  return `**${quotes} a place that is not sure**, since the text has changed: marked ? or ⊘.`;
}

function sourcesOf({ sources }: Report, links: ReportLinks): string {
  if (sources.length === 0) return '\nThere is no source in this report.\n';
  const lines = sources.map((one) => `- **S${one.number}** ${sourceLine(one, links)}`);
  return `\n## The sources\n\n${lines.join('\n')}\n`;
}

function sourceLine({ source }: ReportSource, links: ReportLinks): string {
  const { framing, title, creators, publisher, date, language, url } = source;
  const facts = [creators.join(', '), publisher].map(escapeMarkdown);
  const address = url === '' ? '' : markdownAddress(url);
  const rest = [...facts, writtenDate(date), languageName(language), address].filter((fact) => fact !== '');
  const account = framing === '' ? '' : `(${escapeMarkdown(framing)}) `;
  // Not as the words of the link: a title may hold brackets, which some readers of Markdown then take for a link of their own.
  const way = `[in the project](<${links.source(source.id)}>)`;
  return [`${account}${escapeMarkdown(title)}`, ...rest, way].join(' · ');
}

/** As a link where it is one, so that no sign in it can be taken for a mark. */
function markdownAddress(url: string): string {
  const address = /^https?:/i.test(url) ? iriOf(url) : undefined;
  return address === undefined ? escapeMarkdown(url) : `<${address}>`;
}

function key(): string {
  const groups = signKey.map(({ title, signs }) => {
    const lines = signs.map(({ sign, label, hint }) => `- ${escapeMarkdown(sign)} **${label}**: ${hint}`);
    return `**${title}**\n\n${lines.join('\n')}\n`;
  });
  return `\n## How to read this\n\nUnder each statement stands what every source says, in its own words, with its place: ¶ is the paragraph, counted without headings. A source is called silent only where a person has read it and signed that it says nothing.\n\n${groups.join('\n')}`;
}

function referencesOf({ references }: Report): string {
  if (references.length === 0) return '';
  const lines = references.map(({ number, reference: { csl }, entry }) => {
    if (!entry.isPlain) return `${number}. ${markdownEntry(entry, csl)}`;
    const address = csl.URL === undefined || csl.URL === '' ? '' : ` ${markdownAddress(csl.URL)}`;
    const doi = csl.DOI === undefined || csl.DOI === '' ? '' : ` doi: ${escapeMarkdown(csl.DOI)}`;
    return `${number}. ${escapeMarkdown(referenceText(csl))}${doi}${address}`;
  });
  return `\n## References\n\n${lines.join('\n')}\n`;
}

function signed({ signers, day, seq, project }: Report, links: ReportLinks): string {
  const names = signers.length === 0 ? '' : `Judged by ${signers.map(escapeMarkdown).join(', ')}. `;
  return `\n---\n\n${names}Made on ${dayWords(day)} with Crossclaim from ${escapeMarkdown(project.title)} ([the project](<${links.project}>)), as it stood after change ${seq}.\n`;
}
