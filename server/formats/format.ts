import type { Assessment } from '../core/assessment.ts';
import type { Check } from '../core/check.ts';
import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import type { Project } from '../core/project.ts';
import type { Reference } from '../core/reference.ts';
import type { Relation } from '../core/relation.ts';
import type { Source } from '../core/source.ts';

/** What is written out: a project's annotations, or those of one of its sources. */
export interface Annotations {
  readonly project: Project;
  /** The sources written out, by title. */
  readonly sources: readonly Source[];
  /** Their claims: source by source in that order, then by place in the text. */
  readonly claims: readonly Claim[];
  /** Relations of which at least one claim is written out. */
  readonly relations: readonly Relation[];
  /** What people think of those relations, the oldest first. */
  readonly assessments: readonly Assessment[];
  /** Of those claims; the passage may stand in a source that is not written out. */
  readonly citations: readonly Citation[];
  /** What people found of those citations, the oldest first. */
  readonly checks: readonly Check[];
  /** Also finds the claims at the other end of relations, in sources that are not written out. */
  claim(id: string): Claim | undefined;
  source(id: string): Source | undefined;
  reference(id: string): Reference | undefined;
  /** The canonical text of a version, in which offsets count. */
  text(source: string, version: number): Promise<string | undefined>;
}

export interface ExportOptions {
  /** Where this server is: scheme, host and port, without a slash at the end. Addresses in the file begin with it. */
  readonly origin: string;
  /** Path and query of the export itself. */
  readonly address: string;
  /** Begins with a byte order mark, by which some spreadsheets know UTF-8. */
  readonly byteOrderMark: boolean;
}

/**
 * One annotation format. A file of this folder that exports a `format` is found by itself. Whatever the format, a claim whose place is not
 * sure says so, with the words that it had when it last was.
 */
export interface Format {
  /** As it stands in addresses. */
  readonly name: string;
  /** In plain words, on a link. */
  readonly label: string;
  /** What it is good for. */
  readonly hint: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Parameters of the media type, as they stand in the header. */
  readonly parameters: string;
  /** Whether programs that read it may need a byte order mark to know UTF-8. */
  readonly mayBeMarked: boolean;
  /** What a project has and a file of this format has not, in plain words. */
  readonly loses: readonly string[];
  /** The file in pieces, a few for each claim. Heavy libraries are imported inside. */
  write(annotations: Annotations, options: ExportOptions): AsyncIterable<string>;
}
