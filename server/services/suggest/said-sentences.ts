import type { BlockType } from '../../core/document/rendered-document.ts';
import type { VersionText } from '../texts.ts';

/** Blocks that name and show, and claim nothing in a sentence of their own. */
const silent: ReadonlySet<BlockType> = new Set(['heading', 'code', 'caption']);

/** For each sentence of the text whether it says something, as headings and captions do not. */
export function saidSentences({ blocks, sentences }: VersionText): readonly boolean[] {
  let block = 0;
  return sentences.map(({ start, end }) => {
    while ((blocks[block + 1]?.start ?? end) <= start) block += 1;
    return !silent.has(blocks[block]?.type ?? 'paragraph');
  });
}
