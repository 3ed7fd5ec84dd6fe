import type { Range } from '../core/target.ts';
import type { VersionText } from './texts.ts';

/** A quote with what stands around it in its paragraph. */
export interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Context shown on either side, in UTF-16 code units. */
const maxContext = 240;
/** With less of its own paragraph beside it, the next paragraph is shown too. */
const enoughContext = 20;

/** The range with its surroundings: its paragraph, and where that says little the ones beside it, cut between words. */
export function passageOf({ text, blocks }: Pick<VersionText, 'text' | 'blocks'>, range: Range): Passage {
  const first = blocks.findLastIndex((block) => block.start <= range.start);
  const last = blocks.findIndex((block) => block.end >= range.end);
  const ownStart = blocks[first]?.start ?? 0;
  const ownEnd = blocks[last]?.end ?? text.length;
  const start = range.start - ownStart < enoughContext ? (blocks[first - 1]?.start ?? ownStart) : ownStart;
  const end = ownEnd - range.end < enoughContext ? (blocks[last + 1]?.end ?? ownEnd) : ownEnd;
  const from = Math.max(start, range.start - maxContext);
  const to = Math.min(end, range.end + maxContext);
  return {
    before: cutStart(text.slice(from, range.start), from > start),
    exact: text.slice(range.start, range.end),
    after: cutEnd(text.slice(range.end, to), to < end),
  };
}

const ellipsis = '…';

/** Without the word that the cut may have gone through. Chinese has no spaces to cut at; half a surrogate pair is dropped all the same. */
function cutStart(text: string, isCut: boolean): string {
  if (!isCut || text.trim() === '') return text;
  const space = text.search(/\s/);
  const whole = space !== -1 && space < 30 ? text.slice(space) : text.replace(/^[\udc00-\udfff]/, '');
  return `${ellipsis}${whole}`;
}

function cutEnd(text: string, isCut: boolean): string {
  if (!isCut || text.trim() === '') return text;
  const space = /\s\S{0,30}$/.exec(text)?.index;
  const whole = space === undefined ? text.replace(/[\ud800-\udbff]$/, '') : text.slice(0, space + 1);
  return `${whole}${ellipsis}`;
}
