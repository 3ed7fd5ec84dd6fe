import type { Citation } from '../../core/citation.ts';
import type { Project } from '../../core/project.ts';
import type { Mention } from '../../core/references/mentions/citable.ts';
import type { ReportedName } from '../../core/references/mentions/reported-names.ts';
import type { Source } from '../../core/source.ts';
import type { Range } from '../../core/target.ts';
import { sentencesOf, worksOf } from '../../services/claim-mentions.ts';
import type { SourceMentions } from '../../services/mentions.ts';
import type { ClaimsAt } from '../../services/suggest/standing-claims.ts';
import type { VersionText } from '../../services/texts.ts';
import { pathTo } from '../path-to.ts';
import { chainPath } from './chain-paths.ts';
import { type OfferedWork, offeredWork, unlistedPath } from './citation-offers.ts';
import { claimPath } from './claim-links.ts';
import { counted } from './counted.ts';
import { type PageLinks, pageLinks, pageNumber } from './page-links.ts';
import { sourceReferencesPath } from './source-references.ts';

/** One citation in the text, with the sentence that makes it. */
export interface MentionLine {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly locator: string;
  readonly works: readonly MentionedWork[];
  /** The claims on the sentence. */
  readonly claims: readonly MentioningClaim[];
  readonly sentence: Range;
  /** Where it stands in the reader. */
  readonly href: string;
}

interface MentionedWork extends OfferedWork {
  /** The entry in the source's list, where it can be taken into the bibliography; empty when it is there. */
  readonly take: string;
}

interface MentioningClaim {
  /** Where the citation is walked, or the claim is cited. */
  readonly href: string;
  /** Whether somebody has made a citation of what is mentioned. */
  readonly isCited: boolean;
}

export interface MentionsView {
  readonly project: Project;
  readonly source: Source;
  readonly version: number;
  readonly reader: string;
  readonly list: string;
  readonly tag: string;
  readonly total: string;
  readonly lines: readonly MentionLine[];
  readonly pages: PageLinks;
  /** Behind the last citation: people who are named, and of whom no work is known. */
  readonly unlisted: readonly MentionLine[];
}

const mentionsPerPage = 50;

export interface MentionsParts {
  readonly project: Project;
  readonly source: Source;
  readonly text: VersionText;
  readonly found: SourceMentions;
  readonly claimsAt: ClaimsAt;
  /** Those of the source's claims. */
  readonly citations: readonly Citation[];
}

export function mentionsPath(project: string, source: string): string {
  return pathTo('projects', project, 'sources', source, 'mentions');
}

/** The citations in a source's text, or those that reach into a stretch of it. */
export function mentionsView(parts: MentionsParts, query: URLSearchParams): MentionsView {
  const { project, source, text, found } = parts;
  const asked = stretchOf(query);
  const mentions = asked === undefined ? found.mentions : found.mentions.filter((one) => touches(one, asked));
  const number = pageNumber(query);
  const shown = mentions.slice((number - 1) * mentionsPerPage, number * mentionsPerPage);
  const path = mentionsPath(project.id, source.id);
  const pages = pageLinks(path, query, { number, size: mentionsPerPage }, mentions.length);
  const isLast = number * mentionsPerPage >= mentions.length;
  return {
    project,
    source,
    version: text.number,
    reader: pathTo('projects', project.id, 'sources', source.id),
    list: sourceReferencesPath(project.id, source.id),
    tag: pathTo('projects', project.id, 'claims'),
    total: mentions.length === 0 ? '' : counted(mentions.length, 'citation'),
    lines: shown.map((mention) => lineOf(parts, mention)),
    pages,
    unlisted: asked === undefined && isLast ? found.unlisted.map((one) => unlistedLine(parts, one)) : [],
  };
}

/** `undefined` where the address asks for the whole text. */
function stretchOf(query: URLSearchParams): Range | undefined {
  const [start, end] = [Number(query.get('start') ?? Number.NaN), Number(query.get('end') ?? Number.NaN)];
  return Number.isInteger(start) && Number.isInteger(end) ? { start, end } : undefined;
}

function touches(mention: Range, { start, end }: Range): boolean {
  return mention.start < end && mention.end > start;
}

/** Of a sentence so much is shown on either side, in UTF-16 code units. */
const maxAround = 240;

function lineOf(parts: MentionsParts, mention: Mention): MentionLine {
  const { project, source, found, claimsAt, citations } = parts;
  const place = placeOf(parts, mention);
  const list = sourceReferencesPath(project.id, source.id);
  const works = worksOf(mention, found.works);
  return {
    ...place,
    locator: mention.locator,
    works: works.map((work) => ({
      ...offeredWork(project.id, work),
      take: work.reference === undefined && work.number > 0 ? entryPath(list, work.number) : '',
    })),
    claims: claimsAt(source.id, found.version, place.sentence).map((id) => {
      const made = citations.find(
        ({ claim, reference }) => claim === id && works.some((work) => work.reference?.id === reference),
      );
      return made === undefined
        ? { href: claimPath({ project: project.id, id }, 'cite'), isCited: false }
        : { href: chainPath(project.id, {}, made.id), isCited: true };
    }),
  };
}

/** No work, so that its claim leads to where one is added. */
function unlistedLine(parts: MentionsParts, named: ReportedName): MentionLine {
  const { project, source, found, claimsAt } = parts;
  const place = placeOf(parts, named);
  const claims = claimsAt(source.id, found.version, place.sentence);
  return {
    ...place,
    locator: '',
    works: [],
    claims: claims.map((id) => ({
      href: unlistedPath({ project: project.id, id }, named, source.language),
      isCited: false,
    })),
  };
}

function placeOf({ project, source, text }: MentionsParts, { start, end }: Range) {
  const sentence = sentencesOf(text.sentences, { start, end });
  const plain = (from: number, to: number) => text.text.slice(from, to).replace(/\s+/g, ' ');
  const [from, to] = [start - maxAround, end + maxAround];
  return {
    before: from > sentence.start ? `…${plain(from, start)}` : plain(sentence.start, start),
    words: plain(start, end),
    after: to < sentence.end ? `${plain(end, to)}…` : plain(end, sentence.end),
    sentence,
    href: `${pathTo('projects', project.id, 'sources', source.id)}#at-${start}`,
  };
}

function entryPath(list: string, number: number): string {
  return `${list}?${new URLSearchParams({ at: String(number) })}#entry-${number}`;
}
