import type { Claim } from '../../core/claim.ts';
import type { SafeHtml } from '../../core/document/safe-html.ts';
import type { ClaimMark } from '../../core/reader-index.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import { encodeLinks } from '../../core/relation-links.ts';
import type { ClaimParts, RelatedClaim } from '../../services/claim-cards.ts';
import { claimMark } from '../../services/reader-index.ts';
import { pathTo } from '../path-to.ts';
import { assessmentLines, assessPath } from './assessed.ts';
import { type Maker, makerOf, markdown, workPath } from './card-parts.ts';
import { type CitationLine, citationLine } from './citation-line.ts';
import { cardId, claimPath, offersFrame, placePath, readerPath, withBack, workId } from './claim-links.ts';
import {
  certaintyWords,
  type KindSign,
  kindSign,
  quoteOf,
  stateMark,
  stateWords,
  voiceWords,
} from './claim-signs.ts';
import { sideBySidePath } from './compare-choice.ts';
import { type LabelledSign, relationSigns } from './relation-signs.ts';
import { type StanceLine, stanceLine } from './stance-line.ts';

export interface CardOptions {
  /** Opened from the start. */
  readonly open?: boolean;
  /** Takes the focus when it arrives in a Turbo Stream. */
  readonly focus?: boolean;
  /** Path to return to after a form without JavaScript. */
  readonly back?: string;
  /** The project's newest change that the card is sure to show. */
  readonly seq?: number;
}

export interface RelationLine extends Maker {
  readonly id: string;
  readonly rev: number;
  readonly sign: string;
  readonly hue: string;
  readonly label: string;
  readonly quote: string;
  readonly lang: string;
  readonly sourceTitle: string;
  readonly framing: string;
  /** How far the place of the other claim can be trusted; `undefined` when it is sure. */
  readonly state: ReturnType<typeof stateMark>;
  readonly href: string;
  readonly certainty: string;
  readonly rationale: SafeHtml | undefined;
  readonly edit: string;
  /** Where a statement is made of both claims. */
  readonly makeStatement: string;
  /** Both claims in their texts; empty when they stand in one source. */
  readonly compare: string;
  /** What others think of it, verdict by verdict. */
  readonly said: ReturnType<typeof assessmentLines>;
  /** Where one says it oneself. */
  readonly assess: string;
}

export interface ClaimCard extends Maker {
  readonly id: string;
  readonly htmlId: string;
  readonly workId: string;
  readonly offersId: string;
  readonly rev: number;
  readonly seq: number;
  readonly open: boolean;
  readonly focus: boolean;
  readonly back: string;
  readonly kindKey: string;
  readonly kind: KindSign;
  readonly start: number;
  readonly end: number;
  /** JSON: [[start, end], …] */
  readonly spans: string;
  /** JSON of ClaimMark: what the reader's script follows. */
  readonly mark: string;
  /** JSON of EncodedLink[]: its relations, for the page of two texts. */
  readonly links: string;
  readonly source: string;
  readonly stateKey: string;
  readonly state: ReturnType<typeof stateWords>;
  readonly quote: string;
  readonly lang: string;
  readonly sourceTitle: string;
  readonly framing: string;
  readonly certainty: string;
  readonly voice: string;
  readonly tags: readonly string[];
  readonly note: SafeHtml | undefined;
  readonly signs: readonly LabelledSign[];
  readonly relations: readonly RelationLine[];
  readonly citations: readonly CitationLine[];
  readonly stances: readonly StanceLine[];
  /** What goes when the claim is retracted: `with 2 relations and 1 citation`; empty when nothing does. */
  readonly goesToo: string;
  readonly paths: {
    readonly page: string;
    readonly reader: string;
    readonly edit: string;
    readonly relate: string;
    readonly cite: string;
    /** The citations that its sentence makes; empty where its place in the text is lost. */
    readonly offers: string;
    readonly state: string;
    /** Sentences of other sources that are like it; empty where suggestions are switched off. */
    readonly suggest: string;
    readonly retract: string;
    /** Where its place is decided on; empty when it is sure. */
    readonly place: string;
  };
}

/** What a claim's card shows. Pure: all that it needs is in the parts. */
export function claimCard(parts: ClaimParts, options: CardOptions = {}): ClaimCard {
  const { claim, source } = parts;
  const { back = '', open = false, focus = false, seq = claim.rev } = options;
  const spans = claim.target.spans.map(({ start, end }) => [start, end]);
  const [first] = claim.target.spans;
  return {
    ...makerOf(claim),
    id: claim.id,
    htmlId: cardId(claim.id),
    workId: workId(claim.id),
    offersId: offersFrame(claim.id),
    rev: claim.rev,
    seq,
    open,
    focus,
    back,
    kindKey: claim.kind,
    kind: kindSign(claim),
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    spans: JSON.stringify(spans),
    mark: JSON.stringify(markOf(parts)),
    links: JSON.stringify(encodeLinks(parts.relations.map(({ relation }) => relation))),
    source: source.id,
    stateKey: claim.target.state,
    state: stateWords(claim.target),
    quote: quoteOf(claim.target),
    lang: source.language,
    sourceTitle: source.title,
    framing: source.framing,
    certainty: certaintyWords(claim.certainty),
    voice: voiceWords(claim.voice),
    tags: claim.tags,
    note: markdown(claim.note),
    signs: relationSigns(parts),
    relations: parts.relations.map((related) => relationLine(related, claim, back)),
    citations: parts.citations.map((cited) => citationLine(cited, back)),
    stances: parts.stances.map((stated) => stanceLine(stated, back)),
    goesToo: goesToo(parts),
    paths: {
      page: claimPath(claim),
      reader: readerPath(claim),
      edit: withBack(claimPath(claim, 'edit'), back),
      relate: withBack(claimPath(claim, 'relate'), back),
      cite: withBack(claimPath(claim, 'cite'), back),
      offers: claim.target.state === 'lost' ? '' : withBack(claimPath(claim, 'offers'), back),
      suggest: parts.suggests ? withBack(claimPath(claim, 'suggestions'), back) : '',
      state: withBack(claimPath(claim, 'state'), back),
      retract: claimPath(claim, 'retract'),
      place: placePath(claim),
    },
  };
}

function markOf({ claim, relations }: ClaimParts): ClaimMark {
  const marks = relations.map(({ relation }) => ({
    kind: relation.kind,
    outward: relation.from === claim.id,
  }));
  return claimMark(claim, marks);
}

function relationLine(
  { relation, assessments, other, otherSource }: RelatedClaim,
  claim: Claim,
  back: string,
): RelationLine {
  const seenFrom = claim.id;
  const { sign, hue, label, inverse } = relationKinds[relation.kind];
  return {
    ...makerOf(relation),
    id: relation.id,
    rev: relation.rev,
    sign,
    hue,
    label: relation.from === seenFrom ? label : inverse,
    quote: quoteOf(other.target),
    lang: otherSource.language,
    sourceTitle: otherSource.title,
    framing: otherSource.framing,
    state: stateMark(other.target),
    href: readerPath(other),
    certainty: certaintyWords(relation.certainty),
    rationale: markdown(relation.rationale),
    edit: workPath(pathTo('projects', relation.project, 'relations', relation.id, 'edit'), seenFrom, back),
    makeStatement: pathTo('projects', relation.project, 'relations', relation.id, 'statement'),
    compare: sideBySidePath(relation, claim.target.source, otherSource.id),
    said: assessmentLines({ relation, assessments }),
    assess: withBack(assessPath(relation), back),
  };
}

function goesToo({ relations, citations, stances }: ClaimParts): string {
  const parts = [
    counted(relations.length, 'relation'),
    counted(citations.length, 'citation'),
    counted(stances.length, 'stance'),
  ].filter((part) => part !== '');
  const last = parts.pop();
  if (last === undefined) return '';
  return parts.length === 0 ? `with ${last}` : `with ${parts.join(', ')} and ${last}`;
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
