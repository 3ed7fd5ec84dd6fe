import { type Block, textOf } from './block.ts';
import { couldBeTitle, openingLength } from './opening.ts';

/** A section's or a newspaper's name above the title is shorter than this. Words; for scripts without spaces, characters. */
const minWords = 4;
const minUnspaced = 6;

/**
 * Index of the block that is the title, `undefined` when the text just begins: a heading of the first level, else the first line of the opening that is long enough
 * not to be a section's name, else the first that could be one at all.
 */
export function findTitle(blocks: readonly Block[]): number | undefined {
  const opening = blocks.slice(0, openingLength(blocks));
  const heading = opening.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (heading !== -1) return heading;
  const candidates = opening.flatMap((block, at) => (couldBeTitle(block) ? [at] : []));
  const full = candidates.find((at) => isLongEnough(blocks[at]));
  // A short line is a title only at the very top and with text below it.
  const short = candidates.find((at) => at <= 1 && blocks.length > at + 1);
  return full ?? short;
}

function isLongEnough(block: Block | undefined): boolean {
  const text = block === undefined ? '' : textOf(block);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text))
    return text.length >= minUnspaced;
  return text.split(/\s+/).length >= minWords;
}
