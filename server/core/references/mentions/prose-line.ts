import { unspaced } from './words-of.ts';

/** Shorter lines are bylines, headings and cells. In UTF-16 code units. */
const minLength = { spaced: 40, unspaced: 14 } as const;
const run = new RegExp(`[${unspaced}]{4}`, 'u');

/** Whether the offset stands in a line of running text, or in a footnote. */
export function isProse(text: string, offset: number): boolean {
  const from = Math.max(0, offset - minLength.spaced);
  const to = offset + minLength.spaced;
  const start = from + text.slice(from, offset).lastIndexOf('\n') + 1;
  const stop = text.slice(offset, to).indexOf('\n');
  const line = text.slice(start, stop === -1 ? to : offset + stop);
  return (
    line.length >= minLength.spaced ||
    /^\[\d/.test(line) ||
    (line.length >= minLength.unspaced && run.test(line))
  );
}
