import type { MatrixRow } from '../matrix/matrix.ts';
import type { Relation } from '../relation.ts';
import type { Verdict } from '../statement.ts';
import { scaleOf } from '../verdict-scale.ts';
import type { ReportMaterial } from './build-report.ts';
import { findingOf, positionsOf } from './finding.ts';
import { orderQuotes } from './quotes.ts';
import type {
  LooseEnd,
  ReportAccount,
  ReportCitation,
  ReportMark,
  ReportQuote,
  ReportReference,
  ReportSource,
  ReportStatement,
  ReportVerdict,
  ReportVoice,
} from './report.ts';

/** What statements are told with, one after the other: the numbers count on through the report. */
export interface Telling {
  readonly material: ReportMaterial;
  readonly sourceById: ReadonlyMap<string, ReportSource>;
  readonly referenceById: ReadonlyMap<string, ReportReference>;
  readonly relationsFrom: ReadonlyMap<string, readonly Relation[]>;
  /** Relations that stand under a statement. */
  readonly marked: Set<string>;
  statements: number;
  quotes: number;
}

export function tellStatement(telling: Telling, row: MatrixRow): ReportStatement {
  telling.statements += 1;
  const { statement, contest } = row;
  const voices = telling.material.chosen.sources.map((source, at) => tellVoice(telling, row, source, at));
  const numbers = numbersOf(voices);
  const marks = tellMarks(telling, numbers);
  return {
    number: telling.statements,
    statement,
    contest,
    finding: findingOf(contest, marks, voices),
    positions: positionsOf(voices),
    accounts: accountsOf(voices),
    marks,
    verdict: statement.verdict && tellVerdict(telling, statement.verdict, numbers),
  };
}

/** A claim outside the statements; `undefined` when it is gone, or its source is not told of. */
export function looseEnd({ material, sourceById }: Telling, id: string): LooseEnd | undefined {
  const claim = material.claims.get(id);
  const source = claim && sourceById.get(claim.target.source);
  if (claim === undefined || source === undefined) return undefined;
  return { claim, source, place: material.places.get(id) };
}

/** @param at of the source, and of its cell */
function tellVoice(telling: Telling, row: MatrixRow, source: ReportSource, at: number): ReportVoice {
  const { chosen, claims, places, choice } = telling.material;
  const { statement } = row;
  const cell = row.cells[at];
  const silences = (cell?.silences ?? []).flatMap(({ id, state }) => {
    const silence = chosen.silences.get(id);
    return silence === undefined ? [] : [{ silence, state }];
  });
  const said = chosen.stances.get(statement.id)?.get(source.source.id) ?? [];
  const ordered = orderQuotes(said, (id) => claims.get(id), statement, choice.quotes);
  if (ordered.length === 0) {
    const isSilent = cell?.state === 'silent';
    const state = !isSilent ? 'unchecked' : cell.needLook > 0 ? 'needsLook' : 'silent';
    return { state, source, silences };
  }
  const quotes = ordered.map(({ claim, stances }): ReportQuote => {
    telling.quotes += 1;
    const place = places.get(claim.id);
    return { number: telling.quotes, claim, place, stances, citations: tellCitations(telling, claim.id) };
  });
  return { state: 'speaks', source, quotes, silences };
}

function tellCitations({ material, referenceById }: Telling, claim: string): ReportCitation[] {
  return (material.citations.get(claim) ?? []).flatMap((citation) => {
    const reference = referenceById.get(citation.reference);
    const checks = material.checks.get(citation.id) ?? [];
    return reference === undefined ? [] : [{ citation, reference, checks }];
  });
}

/** Numbers of the quotes by claim. */
function numbersOf(voices: readonly ReportVoice[]): ReadonlyMap<string, number> {
  const quotes = voices.flatMap((voice) => (voice.state === 'speaks' ? voice.quotes : []));
  return new Map(quotes.map(({ claim, number }) => [claim.id, number]));
}

function tellMarks(telling: Telling, numbers: ReadonlyMap<string, number>): ReportMark[] {
  const { relationsFrom, marked } = telling;
  return [...numbers].flatMap(([claim, from]) =>
    (relationsFrom.get(claim) ?? []).flatMap((relation) => {
      const to = numbers.get(relation.to);
      if (to === undefined) return [];
      marked.add(relation.id);
      return [{ relation, assessed: assessedOf(telling, relation), from, to }];
    }),
  );
}

export function assessedOf({ material }: Telling, { id }: Relation): ReportMark['assessed'] {
  return material.chosen.assessed.get(id) ?? [];
}

function tellVerdict(
  telling: Telling,
  verdict: Verdict,
  numbers: ReadonlyMap<string, number>,
): ReportVerdict {
  const rating = scaleOf(telling.material.project).find(({ key }) => key === verdict.rating);
  const quoted = verdict.evidence.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const others = verdict.evidence.filter((id) => !numbers.has(id));
  const evidence = [...quoted, ...others.flatMap((id) => looseEnd(telling, id) ?? [])];
  return { verdict, label: rating?.label ?? verdict.rating, hint: rating?.hint ?? '', evidence };
}

/** The sources come sorted by framing. */
function accountsOf(voices: readonly ReportVoice[]): ReportAccount[] {
  const accounts = new Map<string, ReportVoice[]>();
  for (const voice of voices) {
    const { framing } = voice.source.source;
    const group = accounts.get(framing);
    if (group === undefined) accounts.set(framing, [voice]);
    else group.push(voice);
  }
  return Array.from(accounts, ([framing, group]) => ({ framing, voices: group }));
}
