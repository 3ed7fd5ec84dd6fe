import type { Range } from '../target.ts';
import { type LocatedText, lastBeginningBy } from './locator.ts';

/** A quote's surroundings, on one line each: the rest of its own sentence and the sentence beside it. */
export interface SentenceContext {
  readonly before: string;
  readonly after: string;
}

/** Longest context on either side, in UTF-16 code units: a long sentence; a text without full stops is cut here. */
const maxContext = 320;
const ellipsis = '…';
/** Stands between two paragraphs that are shown as one line. */
const pilcrow = '¶';

/** Headings are left out, for a quote does not go on in one. */
export function sentenceContext({ text, blocks, sentences }: LocatedText, range: Range): SentenceContext {
  const first = lastBeginningBy(sentences, range.start);
  const last = lastBeginningBy(sentences, Math.max(range.start, range.end - 1));
  const beside = (at: number) => {
    const sentence = sentences[at];
    if (at < 0 || sentence === undefined) return undefined;
    return blocks[lastBeginningBy(blocks, sentence.start)]?.type === 'heading' ? undefined : sentence;
  };
  const from = beside(first - 1)?.start ?? Math.min(range.start, sentences[first]?.start ?? range.start);
  const to = beside(last + 1)?.end ?? Math.max(range.end, sentences[last]?.end ?? range.end);
  return {
    before: cutStart(onOneLine(text.slice(from, range.start))),
    after: cutEnd(onOneLine(text.slice(range.end, to))),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\n\s*\n\s*/g, ` ${pilcrow} `).replace(/\s+/g, ' ');
}

/** Between words; half a character is dropped where there are no spaces to cut at. */
function cutStart(text: string): string {
  if (text.length <= maxContext) return text;
  const kept = text.slice(-maxContext);
  const space = kept.indexOf(' ');
  return `${ellipsis}${space !== -1 && space < 30 ? kept.slice(space) : kept.replace(/^[\udc00-\udfff]/, '')}`;
}

function cutEnd(text: string): string {
  if (text.length <= maxContext) return text;
  const kept = text.slice(0, maxContext);
  const space = kept.lastIndexOf(' ');
  const whole = space > maxContext - 30 ? kept.slice(0, space + 1) : kept.replace(/[\ud800-\udbff]$/, '');
  return `${whole}${ellipsis}`;
}
