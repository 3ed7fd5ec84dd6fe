import type { Assessed } from '../assessed.ts';
import type { Check } from '../check.ts';
import type { Citation } from '../citation.ts';
import type { Claim } from '../claim.ts';
import type { Contest } from '../matrix/contest.ts';
import type { Position } from '../matrix/positions.ts';
import type { Project } from '../project.ts';
import type { Reference } from '../reference.ts';
import type { FormattedEntry } from '../references/formatted-entry.ts';
import type { Relation } from '../relation.ts';
import type { Silence, SilenceState } from '../silence.ts';
import type { Source } from '../source.ts';
import type { Stance } from '../stance.ts';
import type { Statement, Verdict } from '../statement.ts';
import type { Locator } from './locator.ts';

export const quoteOrders = ['stance', 'text'] as const;

/** What a report is to tell of. Nothing named means everything. */
export interface ReportChoice {
  readonly topic?: string;
  readonly statements?: readonly string[];
  readonly sources?: readonly string[];
  /** Within a source: by what they do to the statement, or as they stand in its text. */
  readonly quotes: (typeof quoteOrders)[number];
}

/** The framing report of a project: who says what to each statement, in exact quotes. */
export interface Report {
  readonly project: Project;
  /** Day on which it was made, `2026-11-08`, and the change that it reaches. */
  readonly day: string;
  readonly seq: number;
  readonly choice: ReportChoice;
  /** Statements and sources of the project, whatever was chosen. */
  readonly whole: { readonly statements: number; readonly sources: number };
  readonly sources: readonly ReportSource[];
  readonly sections: readonly ReportSection[];
  /** Marked between two claims that no statement of the report quotes both. */
  readonly loose: readonly LooseMark[];
  readonly references: readonly ReportReference[];
  /** Everybody whose word the report gives, by name. */
  readonly signers: readonly string[];
  readonly counts: ReportCounts;
}

export interface ReportCounts extends Readonly<Record<Finding, number>> {
  readonly statements: number;
  readonly quotes: number;
  readonly unsure: number;
  /** Statements and sources that are silent, and that nobody has checked. */
  readonly silent: number;
  readonly unchecked: number;
}

export interface ReportSource {
  /** From 1, as the report names it. */
  readonly number: number;
  readonly source: Source;
}

/** Statements of one topic, which is empty for those without one. */
export interface ReportSection {
  readonly topic: string;
  readonly statements: readonly ReportStatement[];
}

/** What comes out of a statement, from the sources alone. `single`: one source speaks; `unspoken`: none does. `told`: several speak and nothing speaks against anything. */
export type Finding = 'contradicted' | 'reframed' | 'agreed' | 'told' | 'single' | 'unspoken';

export interface ReportStatement {
  /** From 1 in the whole report. */
  readonly number: number;
  readonly statement: Statement;
  readonly finding: Finding;
  readonly contest: Contest;
  /** Which sources do what to it, at one look. */
  readonly positions: readonly ReportPosition[];
  readonly accounts: readonly ReportAccount[];
  /** Contradictions and reframings that somebody marked between two of its quotes. */
  readonly marks: readonly ReportMark[];
  readonly verdict: ReportVerdict | undefined;
}

export interface ReportPosition extends Position {
  /** In the order of the report's sources. */
  readonly sources: readonly ReportSource[];
}

/** What the sources of one framing say. */
export interface ReportAccount {
  readonly framing: string;
  readonly voices: readonly ReportVoice[];
}

/** What one source says to a statement. */
export type ReportVoice =
  | {
      readonly state: 'speaks';
      readonly source: ReportSource;
      readonly quotes: readonly ReportQuote[];
      readonly silences: readonly ReportSilence[];
    }
  | {
      readonly state: 'silent' | 'needsLook' | 'unchecked';
      readonly source: ReportSource;
      readonly silences: readonly ReportSilence[];
    };

export interface ReportSilence {
  readonly silence: Silence;
  readonly state: SilenceState;
}

export interface ReportQuote {
  /** From 1 in the whole report; the number of its note. */
  readonly number: number;
  readonly claim: Claim;
  /** Where it stands; of a lost claim where it last stood for sure. */
  readonly place: QuotedPlace | undefined;
  /** Oldest first, one per person. */
  readonly stances: readonly Stance[];
  readonly citations: readonly ReportCitation[];
}

export interface QuotedPlace {
  readonly version: number;
  readonly locator: Locator;
}

export interface ReportCitation {
  readonly citation: Citation;
  readonly reference: ReportReference;
  /** What people found who held the claim against the passage, the oldest first. */
  readonly checks: readonly Check[];
}

export interface ReportReference {
  /** From 1, in the order of the list of references. */
  readonly number: number;
  readonly reference: Reference;
  /** As the style of the project sets it; the plain line where it cannot. */
  readonly entry: FormattedEntry;
}

/** A relation between two quotes of one statement, by their numbers. */
export interface ReportMark {
  readonly relation: Relation;
  /** What others think of it, the oldest first. */
  readonly assessed: readonly Assessed[];
  readonly from: number;
  readonly to: number;
}

export interface LooseMark {
  readonly relation: Relation;
  readonly assessed: readonly Assessed[];
  readonly ends: readonly [LooseEnd, LooseEnd];
}

export interface LooseEnd {
  readonly claim: Claim;
  readonly source: ReportSource;
  readonly place: QuotedPlace | undefined;
}

export interface ReportVerdict {
  readonly verdict: Verdict;
  readonly label: string;
  readonly hint: string;
  /** Those that are quoted under the statement by number, the others whole. */
  readonly evidence: readonly (number | LooseEnd)[];
}
