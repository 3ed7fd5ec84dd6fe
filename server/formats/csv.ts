import { assessedWords } from '../core/assessed.ts';
import { type Citation, citationIntents } from '../core/citation.ts';
import { passageWords } from '../core/cited-passage.ts';
import type { Claim } from '../core/claim.ts';
import { quoteOf } from '../core/claim-words.ts';
import { lastSureTarget } from '../core/last-sure-target.ts';
import { referenceText } from '../core/reference-line.ts';
import { checkedWords } from '../core/references/checked-words.ts';
import type { Source } from '../core/source.ts';
import { byteOrderMark, csvLine } from './csv-cell.ts';
import type { Annotations, Format } from './format.ts';
import { type Links, linksOf } from './links.ts';

interface Row {
  readonly claim: Claim;
  readonly source: Source | undefined;
  readonly links: Links;
  readonly annotations: Annotations;
}

/** The columns in their order: heading, and what stands below it. */
const columns = {
  id: ({ claim }) => claim.id,
  source: ({ claim }) => claim.target.source,
  'source title': ({ source }) => source?.title ?? '',
  framing: ({ source }) => source?.framing ?? '',
  language: ({ source }) => source?.language ?? '',
  version: ({ claim }) => String(claim.target.version),
  /** sure, check or lost. */
  place: ({ claim }) => claim.target.state,
  /** A person has looked for the words, and they are not there. */
  'left lost': ({ claim }) => (claim.target.leftLost === true ? 'yes' : ''),
  quote: ({ claim }) => quoteOf(claim.target),
  start: (row) => offsets(row, 'start'),
  end: (row) => offsets(row, 'end'),
  'last sure version': ({ claim }) => String(lastSureTarget(claim)?.version ?? ''),
  'last sure quote': ({ claim }) => lastSureQuote(claim),
  kind: ({ claim }) => claim.kind,
  voice: ({ claim }) => claim.voice.who,
  'voice name': ({ claim }) => claim.voice.name,
  'voice framing': ({ claim }) => claim.voice.framing,
  manner: ({ claim }) => claim.voice.manner,
  certainty: ({ claim }) => claim.certainty,
  // A tag has no comma.
  tags: ({ claim }) => claim.tags.join(', '),
  note: ({ claim }) => claim.note,
  relations: ({ claim, links }) =>
    links
      .relationsOf(claim.id)
      .map(({ words, other }) => `${words} ${other}`)
      .join('; '),
  'assessments of relations': ({ claim, links }) =>
    links
      .relationsOf(claim.id)
      .filter(({ assessed }) => assessed.length > 0)
      .map(({ words, other, assessed }) => `${words} ${other}: ${assessedWords(assessed)}`)
      .join('; '),
  citations: ({ claim, links, annotations }) =>
    links
      .citationsOf(claim.id)
      .map(({ citation: { intent, reference, locator } }) => {
        const csl = annotations.reference(reference)?.csl;
        const work = csl === undefined ? reference : referenceText(csl);
        return [citationIntents[intent].label, work, locator].filter((part) => part !== '').join(' ');
      })
      .join('; '),
  /** In the order of the citations. */
  passages: ({ claim, links }) =>
    links
      .citationsOf(claim.id)
      .map(({ citation }) => passageWithPlace(citation))
      .join('; '),
  checks: ({ claim, links }) =>
    links
      .citationsOf(claim.id)
      .map(({ citation, checks }) => checkedWords(checks, citation) || 'not checked')
      .join('; '),
  'made by': ({ claim }) => claim.creator,
  made: ({ claim }) => claim.created,
  revised: ({ claim }) => claim.modified,
} satisfies Record<string, (row: Row) => string>;

/** UTF-16 code units in the version's text, one for each span; empty where the claim has no place. */
function offsets({ claim: { target } }: Row, edge: 'start' | 'end'): string {
  return target.state === 'lost' ? '' : target.spans.map((span) => String(span[edge])).join(' ');
}

/** Empty where the quote itself is sure. A claim that never was sure has the words that it was made with. */
function lastSureQuote(claim: Claim): string {
  return claim.target.state === 'sure' ? '' : quoteOf(lastSureTarget(claim) ?? claim.target);
}

/** `almanac “…”`, or the words that are quoted without a passage. */
function passageWithPlace({ passage, quote }: Citation): string {
  if (passage === undefined) return quote === '' ? 'no passage' : `“${quote}”`;
  const state = passage.state === 'sure' ? '' : ` (${passage.state})`;
  return `${passage.source} “${passageWords(passage)}”${state}`;
}

export const format: Format = {
  name: 'csv',
  label: 'CSV',
  hint: 'one row for each claim, for a spreadsheet',
  extension: 'csv',
  mediaType: 'text/csv',
  parameters: 'charset=utf-8; header=present',
  mayBeMarked: true,
  loses: [
    'statements, stances and verdicts: the matrix has downloads of its own',
    'the texts of the sources and the context of quotes',
    'where a claim stood in former versions, but for its last sure words',
    'rationales of relations, and the notes on relations, citations and checks',
  ],
  async *write(annotations, options) {
    if (options.byteOrderMark) yield byteOrderMark;
    yield csvLine(Object.keys(columns));
    const links = linksOf(annotations);
    const cells = Object.values(columns);
    for (const claim of annotations.claims) {
      const row = { claim, source: annotations.source(claim.target.source), links, annotations };
      yield csvLine(cells.map((cell) => cell(row)));
    }
  },
};
