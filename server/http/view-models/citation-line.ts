import { citationIntents } from '../../core/citation.ts';
import type { SafeHtml } from '../../core/document/safe-html.ts';
import { referenceText } from '../../core/reference-line.ts';
import type { CitedReference } from '../../services/claim-cards.ts';
import { pathTo } from '../path-to.ts';
import { type Maker, makerOf, markdown, workPath } from './card-parts.ts';
import { chainPath } from './chain-paths.ts';
import { checkTallies } from './check-lines.ts';
import { stateMark } from './claim-signs.ts';

/** A citation in the card of its claim. */
export interface CitationLine extends Maker {
  readonly id: string;
  readonly rev: number;
  readonly label: string;
  readonly hint: string;
  readonly line: string;
  readonly lang: string;
  readonly href: string;
  readonly locator: string;
  readonly quote: string;
  readonly note: SafeHtml | undefined;
  /** Where the passage stands, when the citation points to one. */
  readonly passage:
    | {
        readonly source: string;
        readonly lang: string;
        readonly state: ReturnType<typeof stateMark>;
      }
    | undefined;
  readonly checks: ReturnType<typeof checkTallies>;
  /** Where it is walked to its passage, and checked. */
  readonly walk: string;
  readonly edit: string;
}

export function citationLine(cited: CitedReference, back: string): CitationLine {
  const { citation, reference, passageSource } = cited;
  const { label, hint } = citationIntents[citation.intent];
  const edit = pathTo('projects', citation.project, 'citations', citation.id, 'edit');
  return {
    ...makerOf(citation),
    id: citation.id,
    rev: citation.rev,
    label,
    hint,
    line: referenceText(reference.csl),
    lang: reference.csl.language ?? '',
    href: pathTo('projects', citation.project, 'references', reference.id),
    locator: citation.locator,
    quote: citation.quote,
    note: markdown(citation.note),
    passage: citation.passage &&
      passageSource && {
        source: passageSource.title,
        lang: passageSource.language,
        state: stateMark(citation.passage),
      },
    checks: checkTallies(cited),
    walk: chainPath(citation.project, {}, citation.id),
    edit: workPath(edit, citation.claim, back),
  };
}
