import type { Check } from '../check.ts';
import type { Citation } from '../citation.ts';
import type { Claim } from '../claim.ts';
import type { MatrixRow } from '../matrix/matrix.ts';
import type { Project } from '../project.ts';
import type { Relation } from '../relation.ts';
import type { ChosenRecords } from './choose-report.ts';
import { countReport } from './count-report.ts';
import type { LooseMark, QuotedPlace, Report, ReportChoice, ReportReference } from './report.ts';
import { assessedOf, looseEnd, type Telling, tellStatement } from './report-statement.ts';

/** What was read for the records chosen. */
export interface ReportMaterial {
  readonly project: Project;
  readonly day: string;
  readonly seq: number;
  readonly chosen: ChosenRecords;
  readonly choice: ReportChoice;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly places: ReadonlyMap<string, QuotedPlace>;
  /** By claim. */
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  /** By citation. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  /** Those that the citations name, in the order of the list. */
  readonly references: readonly Omit<ReportReference, 'number'>[];
}

/** Puts the report together: topics in the order of their first statement, sources by framing, every quote with its number. */
export function buildReport(material: ReportMaterial): Report {
  const { project, day, seq, choice, chosen } = material;
  const references = material.references.map((one, at) => ({ number: at + 1, ...one }));
  const telling: Telling = {
    material,
    sourceById: new Map(chosen.sources.map((one) => [one.source.id, one])),
    referenceById: new Map(references.map((one) => [one.reference.id, one])),
    relationsFrom: byFirstClaim(chosen.relations),
    marked: new Set(),
    statements: 0,
    quotes: 0,
  };
  const sections = byTopic(chosen.rows).map(({ topic, rows }) => ({
    topic,
    statements: rows.map((row) => tellStatement(telling, row)),
  }));
  const loose = choice.statements === undefined && choice.topic === undefined ? looseMarks(telling) : [];
  return {
    ...{
      project,
      day,
      seq,
      choice,
      whole: chosen.whole,
      sources: chosen.sources,
      sections,
      loose,
      references,
    },
    ...countReport({ sections, loose }),
  };
}

/** A report on some statements does not tell of what lies outside all of them. */
function looseMarks(telling: Telling): LooseMark[] {
  const unmarked = telling.material.chosen.relations.filter(({ id }) => !telling.marked.has(id));
  return unmarked.flatMap((relation) => {
    const [from, to] = [looseEnd(telling, relation.from), looseEnd(telling, relation.to)];
    return from === undefined || to === undefined
      ? []
      : [{ relation, assessed: assessedOf(telling, relation), ends: [from, to] as const }];
  });
}

function byTopic(rows: readonly MatrixRow[]) {
  const topics = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const group = topics.get(row.statement.topic);
    if (group === undefined) topics.set(row.statement.topic, [row]);
    else group.push(row);
  }
  return Array.from(topics, ([topic, group]) => ({ topic, rows: group }));
}

function byFirstClaim(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const relation of relations) {
    const some = found.get(relation.from);
    if (some === undefined) found.set(relation.from, [relation]);
    else some.push(relation);
  }
  return found;
}
