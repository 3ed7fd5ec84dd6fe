import type { Check } from '../core/check.ts';
import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import { buildReport } from '../core/report/build-report.ts';
import { chooseReport } from '../core/report/choose-report.ts';
import type { QuotedPlace, Report, ReportChoice } from '../core/report/report.ts';
import type { Source } from '../core/source.ts';
import type { Statement } from '../core/statement.ts';
import { byOrder } from '../core/statement-order.ts';
import { comparisonRecords } from './comparison-records.ts';
import { listPages } from './list-pages.ts';
import { pacer } from './pacer.ts';
import { readQuotePlace } from './quote-places.ts';
import { requireRecord } from './records.ts';
import { type SetReferences, setReferences } from './report-references.ts';
import type { Workspace } from './workspace.ts';

/** A report with what else it could tell of. */
export interface ReadReport {
  readonly report: Report;
  /** All of the project: statements in their order, sources by title. */
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** @throws DomainError `not-found`. */
export async function readReport(
  workspace: Workspace,
  id: string,
  choice: ReportChoice,
): Promise<ReadReport> {
  const project = await requireRecord(workspace, id, 'project', id);
  const records = await comparisonRecords(workspace, id);
  const statements = [...records.statements].sort(byOrder);
  const sources = [...records.sources].sort((a, b) => a.title.localeCompare(b.title));
  const chosen = chooseReport(records, choice);
  const { seq } = records;
  const { claims, places } = await readClaims(workspace, id, chosen.claims, sources);
  const citations = await citationsOf(workspace, id, chosen.quoted);
  const checks = await checksOf(workspace, id, citations);
  const cited = new Set([...citations.values()].flatMap((some) => some.map(({ reference }) => reference)));
  const material = { project, seq, chosen, choice, claims, places, citations, checks };
  const build = (references: SetReferences) =>
    buildReport({ ...material, day: today(workspace), references });
  const references = await setReferences(workspace, project, cited, build);
  return { report: build(references), statements, sources };
}

/** The day in UTC, `2026-11-08`. */
export function today(workspace: Pick<Workspace, 'now'>): string {
  return workspace.now().slice(0, 'yyyy-mm-dd'.length);
}

async function readClaims(
  workspace: Workspace,
  project: string,
  ids: ReadonlySet<string>,
  sources: readonly Source[],
): Promise<{ claims: Map<string, Claim>; places: Map<string, QuotedPlace> }> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const claims = new Map<string, Claim>();
  const places = new Map<string, QuotedPlace>();
  const pace = pacer();
  for (const id of ids) {
    const claim = await workspace.store.read(project, 'claim', id);
    const source = claim && byId.get(claim.target.source);
    if (claim === undefined || source === undefined) continue;
    claims.set(id, claim);
    const place = await readQuotePlace(workspace, claim, source);
    if (place !== undefined) places.set(id, { version: place.version, locator: place.locator });
    await pace();
  }
  return { claims, places };
}

async function citationsOf(
  workspace: Workspace,
  project: string,
  claims: ReadonlySet<string>,
): Promise<Map<string, Citation[]>> {
  const found = new Map<string, Citation[]>();
  for await (const page of listPages(workspace, project, 'citation'))
    for (const citation of page) {
      if (!claims.has(citation.claim)) continue;
      const some = found.get(citation.claim);
      if (some === undefined) found.set(citation.claim, [citation]);
      else some.push(citation);
    }
  return found;
}

/** What people found of these citations, by citation. */
async function checksOf(
  workspace: Workspace,
  project: string,
  citations: ReadonlyMap<string, readonly Citation[]>,
): Promise<Map<string, Check[]>> {
  const found = new Map<string, Check[]>();
  for (const { id } of [...citations.values()].flat()) found.set(id, []);
  if (found.size === 0) return found;
  for await (const page of listPages(workspace, project, 'check'))
    for (const check of page) found.get(check.citation)?.push(check);
  return found;
}
