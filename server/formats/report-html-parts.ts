import type { CslItem } from '../core/csl-item.ts';
import { escapeHtml } from '../core/document/safe-html.ts';
import { languageName } from '../core/language-name.ts';
import { referenceText } from '../core/reference-line.ts';
import { entryHtml, entryLinks } from '../core/references/formatted-entry.ts';
import type { Report, ReportSource } from '../core/report/report.ts';
import { dayWords, findingSigns, signKey } from '../core/report/report-words.ts';
import { currentVersion } from '../core/source.ts';
import { writtenDate } from '../core/written-date.ts';
import { htmlLabel } from './report-html-words.ts';
import type { ReportLinks } from './report-links.ts';
import { iriOf } from './web-annotation-addresses.ts';

export function htmlSources({ sources }: Report, links: ReportLinks): string {
  if (sources.length === 0) return '<p class="report__nothing">There is no source in this report.</p>';
  const lines = sources.map(
    (one) => `<li><b class="num">S${one.number}</b><div>${sourceLine(one, links)}</div></li>`,
  );
  return `<section class="report__sources" aria-labelledby="report-sources"><h2 id="report-sources">The sources</h2><ol class="report__list">${lines.join('')}</ol></section>`;
}

function sourceLine({ source }: ReportSource, links: ReportLinks): string {
  const { framing, title, creators, publisher, date, language, url } = source;
  const lang = language === '' ? '' : ` lang="${escapeHtml(language)}"`;
  const chip = framing === '' ? '' : `<span class="chip">${escapeHtml(framing)}</span> `;
  const version = currentVersion(source).number;
  const facts = [
    ...[creators.join(', '), publisher]
      .map(escapeHtml)
      .map((fact) => (fact === '' ? '' : `<span${lang}>${fact}</span>`)),
    writtenDate(date),
    languageName(language),
    version === 1 ? '' : `version ${version}`,
    addressOf(url),
  ].filter((fact) => fact !== '');
  return `${chip}<a href="${escapeHtml(links.source(source.id))}"><cite${lang} dir="auto">${escapeHtml(title)}</cite></a><br><span class="report__small">${facts.join(' · ')}</span>`;
}

/** Only what a browser may follow; the words are the address itself, so that it can be read on paper. */
function addressOf(url: string): string {
  const address = /^https?:/i.test(url) ? iriOf(url) : undefined;
  return address === undefined
    ? escapeHtml(url)
    : `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(url)}</a>`;
}

export function htmlKey(): string {
  const groups = signKey.map(({ title, signs }) => {
    const lines = signs.map((sign) => `<dt>${htmlLabel(sign)}</dt><dd>${sign.hint}</dd>`);
    return `<div><h3>${title}</h3><dl>${lines.join('')}</dl></div>`;
  });
  return `<section class="report__key" aria-labelledby="report-key"><h2 id="report-key">How to read this</h2><p>Each statement is one line of the question. Below it stands what every source says, in its own words; the small text after a quote is its place: ¶ is the paragraph, counted without headings. The raised number leads to a note that says who judged the quote so, and why. A source is called silent only where a person has read it and signed that it says nothing.</p><div class="report__signs">${groups.join('')}</div></section>`;
}

/** All statements with what came out, each with the way to it. Its roles are told, for on a narrow screen the table is not set as one. */
export function htmlGlance({ sections }: Report): string {
  const rows = sections.flatMap(({ statements }) =>
    statements.map(({ number, statement, finding, verdict }) => {
      const outcome = htmlLabel(findingSigns[finding]);
      return `<tr role="row"><td role="cell" class="num">${number}</td><th role="rowheader" scope="row" dir="auto"><a href="#statement-${number}">${escapeHtml(statement.text)}</a></th><td role="cell">${outcome}</td><td role="cell">${escapeHtml(verdict?.label ?? '')}</td></tr>`;
    }),
  );
  const heads = ['<span class="visually-hidden">Number</span>', 'Statement', 'Outcome', 'Verdict'].map(
    (head) => `<th role="columnheader" scope="col">${head}</th>`,
  );
  return `<section class="report__glance" aria-labelledby="report-glance"><h2 id="report-glance">At a glance</h2><table role="table"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table></section>`;
}

function plainReference(csl: CslItem): string {
  const address = addressOf(csl.URL ?? '');
  const doi = csl.DOI === undefined || csl.DOI === '' ? '' : ` doi: ${escapeHtml(csl.DOI)}`;
  return `${escapeHtml(referenceText(csl))}${doi}${address === '' ? '' : ` ${address}`}`;
}

/** In the style of the project, each with the number by which the notes name it. */
export function htmlReferences({ references }: Report): string {
  if (references.length === 0) return '';
  const lines = references.map(({ number, reference: { csl }, entry }) => {
    const lang =
      csl.language === undefined || csl.language === '' ? '' : ` lang="${escapeHtml(csl.language)}"`;
    const words = entry.isPlain ? plainReference(csl) : entryHtml(entry, entryLinks(csl));
    return `<li value="${number}" id="reference-${number}"${lang} dir="auto">${words}</li>`;
  });
  return `<section class="report__references" aria-labelledby="report-references"><h2 id="report-references">References</h2><ol class="report__numbered">${lines.join('')}</ol></section>`;
}

export function htmlSigned({ signers, day, seq, project }: Report, links: ReportLinks): string {
  const names =
    signers.length === 0
      ? ''
      : `<p>Judged by ${signers.map((name) => `<b>${escapeHtml(name)}</b>`).join(', ')}. Each judgement carries its maker’s name in the notes.</p>`;
  const address = escapeHtml(links.project);
  return `<footer class="report__signed">${names}<p>Made on ${dayWords(day)} with Crossclaim from <a href="${address}" dir="auto">${escapeHtml(project.title)}</a>, as it stood after change ${seq}.</p></footer>`;
}
