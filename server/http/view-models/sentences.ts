import type { Claim } from '../../core/claim.ts';
import type { Block } from '../../core/document/render-document.ts';
import type { VersionText } from '../../services/texts.ts';

/** Sentences on one page. */
export const sentencesAPage = 100;

export interface SentenceLine {
  /** Index in the version, from 0. */
  readonly index: number;
  /** As shown, from 1. */
  readonly number: number;
  readonly text: string;
  /** Claims whose first span begins here. */
  readonly claims: readonly string[];
  /** Begins a new paragraph or item. */
  readonly opens: boolean;
}

/** A heading, when there is one, and the sentences under it. */
export interface SentenceGroup {
  readonly heading: SentenceLine | undefined;
  /** 2 to 6, for the heading's element: the page has its own title. */
  readonly level: number;
  readonly lines: readonly SentenceLine[];
}

export interface SentencePage {
  readonly groups: readonly SentenceGroup[];
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** The first page, those around this one, and the last. */
  readonly pages: readonly PageLink[];
  /** First sentences of the pages before and after; `undefined` at the ends. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  /** Claims that have no place in this version. */
  readonly lost: readonly string[];
}

interface PageLink {
  /** Index of its first sentence. */
  readonly from: number;
  readonly label: string;
  readonly current: boolean;
  /** Pages that are not named lie between this one and the one before. */
  readonly afterGap: boolean;
}

/** One page of a version as a list of sentences. `asked` is the index of a sentence that it is to hold. */
export function sentencePage(
  { text, blocks, sentences }: Pick<VersionText, 'text' | 'blocks' | 'sentences'>,
  claims: readonly Claim[],
  asked: number,
): SentencePage {
  const total = sentences.length;
  const within = Number.isFinite(asked)
    ? Math.min(Math.max(0, Math.trunc(asked)), Math.max(0, total - 1))
    : 0;
  const from = within - (within % sentencesAPage);
  const to = Math.min(total, from + sentencesAPage);
  const placed = claimsBySentence(sentences, claims);
  const groups: { heading: SentenceLine | undefined; level: number; lines: SentenceLine[] }[] = [];
  let blockAt = 0;
  let former: Block | undefined;
  for (let index = from; index < to; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    while ((blocks[blockAt]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) blockAt += 1;
    const block = blocks[blockAt];
    const line = {
      index,
      number: index + 1,
      text: text.slice(sentence.start, sentence.end),
      claims: placed.get(index) ?? [],
      opens: block !== former,
    };
    const isHeading = block?.type === 'heading' && block !== former;
    if (isHeading) groups.push({ heading: line, level: levelAfter(groups.at(-1)?.level, block), lines: [] });
    else if (groups.length === 0) groups.push({ heading: undefined, level: 1, lines: [line] });
    else groups.at(-1)?.lines.push(line);
    former = block;
  }
  const lost = claims.filter(({ target }) => target.state === 'lost').map(({ id }) => id);
  const previous = from > 0 ? from - sentencesAPage : undefined;
  const next = to < total ? to : undefined;
  return { groups, from, to, total, pages: pagesOf(total, from), previous, next, lost };
}

/** One below the level in the text, for the page has its own title, and never skipping one. */
function levelAfter(former: number | undefined, { level = 1 }: Block): number {
  return Math.min(6, level + 1, (former ?? 1) + 1);
}

/** The page that holds the sentence of a claim. */
export function sentenceAt(sentences: VersionText['sentences'], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function claimsBySentence(
  sentences: VersionText['sentences'],
  claims: readonly Claim[],
): Map<number, string[]> {
  const placed = new Map<number, string[]>();
  for (const { id, target } of claims) {
    const [first] = target.spans;
    if (first === undefined || target.state === 'lost') continue;
    const index = sentenceAt(sentences, first.start);
    placed.set(index, [...(placed.get(index) ?? []), id]);
  }
  return placed;
}

/** Pages named on either side of the one shown: a text of a megabyte has a hundred, too many to look through or to tab past. */
const pagesAround = 2;

function pagesOf(total: number, from: number): PageLink[] {
  const count = Math.ceil(total / sentencesAPage);
  const here = from / sentencesAPage;
  const named = Array.from({ length: count }, (_, page) => page).filter(
    (page) => page === 0 || page === count - 1 || Math.abs(page - here) <= pagesAround,
  );
  return named.map((page, at) => {
    const first = page * sentencesAPage;
    const last = Math.min(total, first + sentencesAPage);
    const afterGap = page - (named[at - 1] ?? page) > 1;
    return { from: first, label: `${first + 1}–${last}`, current: page === here, afterGap };
  });
}
