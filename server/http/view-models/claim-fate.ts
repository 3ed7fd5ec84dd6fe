import type { ClaimChange } from '../../core/compare/claim-change.ts';
import type { WordComparer } from '../../core/compare/compare-words.ts';
import type { Source } from '../../core/source.ts';
import { claimPath, placePath, readerPath } from './claim-links.ts';
import { kindSign, quoteOf } from './claim-signs.ts';
import { timeBetween } from './time-between.ts';

const signs = { reworded: '±', vanished: '⊘', moved: '⇅', same: '✓' } satisfies Record<
  ClaimChange['kind'],
  string
>;

/** What became of a claim between two versions, in words. @param words compares its words before and after */
export function claimFate(change: ClaimChange, source: Source, words: WordComparer) {
  const { claim, kind, before, after } = change;
  const isCurrent = claim.target === after;
  const [was, is] = [quoteOf(before), quoteOf(after)];
  return {
    id: claim.id,
    kind,
    sign: signs[kind],
    words: fateWords(change, source),
    claim: kindSign(claim),
    doubt: after.state === 'check' ? 'Its place has to be checked.' : '',
    place: isCurrent ? placePath(claim) : '',
    quote: was,
    excerpt: excerptOf(was),
    parts: kind === 'reworded' ? words.compare(was, is) : [],
    href: isCurrent ? readerPath(claim) : claimPath(claim),
    row: '',
  };
}

/** Enough to tell one claim of a paragraph from another. */
const maxExcerpt = 48;

function excerptOf(quote: string): string {
  if (quote.length <= maxExcerpt) return quote;
  const cut = quote.slice(0, maxExcerpt);
  const whole = cut.replace(/[\s\p{P}]+[^\s\p{P}]*$/u, '').replace(/[\ud800-\udbff]$/, '');
  return `${whole}…`;
}

function fateWords(change: ClaimChange, source: Source): string {
  const { kind, hasMoved } = change;
  if (kind === 'same') return 'This claim stands as it did.';
  const when = whenWords(change, source);
  if (kind === 'vanished') return `This claim vanished ${when}.`;
  return `This claim was ${kind}${kind === 'reworded' && hasMoved ? ' and moved' : ''} ${when}.`;
}

/** Counted from the day on which somebody tagged it, as long as that was before. */
function whenWords({ claim, before, since }: ClaimChange, source: Source): string {
  const createdIn = (number: number) =>
    source.versions.find((version) => version.number === number)?.created ?? source.created;
  const at = createdIn(since);
  const isTaggedBefore = Date.parse(claim.created) <= Date.parse(at);
  const begin = isTaggedBefore ? claim.created : createdIn(before.version);
  const after = isTaggedBefore ? 'after it was tagged' : `after version ${before.version}`;
  return `${timeBetween(begin, at)} ${after}, in version ${since}`;
}
