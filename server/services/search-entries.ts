import type { RecordName } from '../core/change.ts';
import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import { renderDocument } from '../core/document/render-document.ts';
import type { AnyRecord, RecordType } from '../core/records.ts';
import type { Reference } from '../core/reference.ts';
import { nameText, referenceText } from '../core/reference-line.ts';
import type { Relation } from '../core/relation.ts';
import { splitSentences } from '../core/sentences/split-sentences.ts';
import type { Silence } from '../core/silence.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Stance } from '../core/stance.ts';
import type { Statement } from '../core/statement.ts';
import type { Workspace } from './workspace.ts';

export const searchGroups = ['sentence', 'claim', 'statement', 'note', 'tag', 'reference', 'source'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Something that a search can find. */
export interface SearchEntry {
  readonly group: SearchGroup;
  /** What is shown, and searched. */
  readonly text: string;
  /** Searched too, not shown: all names, abstract, identifiers. */
  readonly also?: string;
  /** The record that holds it; none for a tag. */
  readonly record?: RecordName;
  readonly source?: string;
  /** The claim to go to. */
  readonly claim?: string;
  /** Of a claim whose place is not sure: whether it has to be checked, or is lost. */
  readonly state?: 'check' | 'lost';
  /** Of a sentence: where it begins in the source's current text, in UTF-16 code units. */
  readonly start?: number;
  /** Of a tag: how many claims have it. */
  readonly count?: number;
}

/** The types of record that a search looks into. */
export const searchedTypes = [
  'source',
  'claim',
  'relation',
  'citation',
  'reference',
  'statement',
  'stance',
  'silence',
] as const satisfies readonly RecordType[];

/** What a search finds of a record, besides the sentences of a source. */
export function entriesOf(record: AnyRecord): SearchEntry[] {
  switch (record.type) {
    case 'source':
      return [sourceEntry(record)];
    case 'claim':
      return claimEntries(record);
    case 'relation':
      return noteEntries(record, record.from, [record.rationale]);
    case 'citation':
      return noteEntries(record, record.claim, [record.quote, record.note]);
    case 'stance':
      return noteEntries(record, record.claim, [record.rationale]);
    case 'silence':
      return noteEntries(record, undefined, [record.note]);
    case 'statement':
      return statementEntries(record);
    case 'reference':
      return [referenceEntry(record)];
    default:
      return [];
  }
}

/**
 * The sentences of a source's current text. They are split line by line, so that a long document never holds up the server; a sentence that
 * goes on over a line break comes in two.
 */
export async function* sentenceEntries(workspace: Workspace, source: Source): AsyncGenerator<SearchEntry> {
  const number = currentVersion(source).number;
  const files = await workspace.library.readVersion(source.project, source.id, number);
  const record = nameOf(source);
  for (const { 0: line, index } of (files?.text ?? '').matchAll(/[^\n]+/g)) {
    const block = { start: 0, end: line.length, type: 'paragraph' as const };
    for (const { start, end } of splitSentences(line, [block], source.language))
      yield {
        group: 'sentence',
        text: line.slice(start, end),
        record,
        source: source.id,
        start: index + start,
      };
  }
}

function nameOf(record: AnyRecord): RecordName {
  return { type: record.type, id: record.id };
}

function sourceEntry(source: Source): SearchEntry {
  const also = [...source.creators, source.publisher, source.framing].join('\n');
  return { group: 'source', text: source.title, also, record: nameOf(source), source: source.id };
}

function claimEntries(claim: Claim): SearchEntry[] {
  const quote = claim.target.spans.map((span) => span.exact).join(' … ');
  const { state, source } = claim.target;
  const doubt = state === 'sure' ? {} : { state };
  const place = { record: nameOf(claim), source, claim: claim.id, ...doubt };
  const entry: SearchEntry = { group: 'claim', text: quote, also: claim.voice.name, ...place };
  return claim.note === ''
    ? [entry]
    : [entry, { group: 'note', text: withoutMarkdown(claim.note), ...place }];
}

/** A statement is found by its words and its answers; what is written about it comes by itself. */
function statementEntries(record: Statement): SearchEntry[] {
  const { text, topic, answers, tags, note, verdict } = record;
  const also = [topic, ...answers.map((answer) => answer.text), ...tags].join('\n');
  const entry: SearchEntry = { group: 'statement', text, also, record: nameOf(record) };
  return [entry, ...noteEntries(record, undefined, [note, verdict?.justification ?? ''])];
}

function noteEntries(
  record: Relation | Citation | Stance | Silence | Statement,
  claim: string | undefined,
  texts: readonly string[],
): SearchEntry[] {
  const [source] = record.sources;
  const to = claim === undefined ? {} : { claim };
  const place = { record: nameOf(record), ...to, ...(source === undefined ? {} : { source }) };
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ group: 'note', text: withoutMarkdown(text), ...place }));
}

function withoutMarkdown(note: string): string {
  return renderDocument(note).text.trim();
}

function referenceEntry(reference: Reference): SearchEntry {
  const { csl } = reference;
  const names = [...(csl.author ?? []), ...(csl.editor ?? [])].map(nameText);
  const rest = [csl.DOI, csl.ISBN, csl.URL, csl.abstract, csl.note].map((part) => part ?? '');
  return {
    group: 'reference',
    text: referenceText(csl),
    also: [...names, ...rest].join('\n'),
    record: nameOf(reference),
  };
}
