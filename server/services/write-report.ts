import { type SafeHtml, trusted } from '../core/document/safe-html.ts';
import type { Project } from '../core/project.ts';
import type { ReportChoice } from '../core/report/report.ts';
import { htmlReport, htmlReportFile, runningTitle } from '../formats/report-html.ts';
import { reportLinks } from '../formats/report-links.ts';
import { markdownReport } from '../formats/report-markdown.ts';
import { pacer } from './pacer.ts';
import { type ReadReport, readReport, today } from './report.ts';
import type { Workspace } from './workspace.ts';

/** The report as a part of a page of the tool itself. One of thousands of quotes lets other requests have their turn. */
export async function reportHtml({ report }: ReadReport): Promise<SafeHtml> {
  const pieces: string[] = [];
  const pace = pacer();
  for (const piece of htmlReport(report, reportLinks('', report.project.id))) {
    pieces.push(piece);
    await pace();
  }
  return trusted(pieces.join(''));
}

/** CSS for the head and foot of each printed sheet. */
export function runningStyle(workspace: Workspace, project: Project): string {
  return runningTitle({ project, day: today(workspace) });
}

export interface ReportFileOptions {
  /** Scheme, host and port, with which every address in the file begins. */
  readonly origin: string;
  /** The CSS of the HTML file. */
  readonly style: string;
}

/** The report as a file, in pieces. @throws DomainError `not-found`. */
export async function writeReport(
  workspace: Workspace,
  project: string,
  extension: 'html' | 'md',
  choice: ReportChoice,
  { origin, style }: ReportFileOptions,
): Promise<Iterable<string>> {
  const { report } = await readReport(workspace, project, choice);
  return extension === 'md' ? markdownReport(report, origin) : htmlReportFile(report, origin, style);
}
