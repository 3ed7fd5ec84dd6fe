import type { BlockNode, DocumentTree } from './nodes.ts';
import { noteNumbers } from './note-numbers.ts';
import type { RenderedDocument } from './rendered-document.ts';
import { createRuns } from './runs.ts';
import { type BlockContext, blockContext, writeBlock, writeBlocks } from './write-blocks.ts';
import { createWriter } from './writer.ts';

const betweenBlocks = '\n\n';

/**
 * The tree as HTML and text. Top-level blocks carry `data-start`, the offset of their text, and stand in
 * `<section class="run" data-start data-end>`; the white space between them is part of the text.
 */
export function writeDocument(tree: DocumentTree): RenderedDocument {
  const writer = createWriter();
  const notes = noteNumbers();
  const context = blockContext(writer, notes);
  const runs = createRuns(writer);
  let owesGap = false;
  const add = (write: (start: number) => void) => {
    if (owesGap) writer.gap(betweenBlocks);
    const before = writer.length();
    runs.add(write);
    owesGap = writer.length() > before;
  };

  for (const node of tree.blocks) add((start) => writeBlock(node, context, { 'data-start': start }));
  for (const [label, blocks] of notesInOrder(tree, notes.labels))
    add((start) => writeNote(label, blocks, context, start));
  runs.close();
  return writer.finish();
}

/** Mentioned notes by number (writing one may mention another), then those that nothing mentions: no text is dropped. */
function* notesInOrder(
  tree: DocumentTree,
  mentioned: readonly string[],
): Generator<readonly [string, readonly BlockNode[]]> {
  const done = new Set<string>();
  for (const label of mentioned) {
    done.add(label);
    yield [label, tree.notes.get(label) ?? []];
  }
  for (const [label, blocks] of tree.notes) if (!done.has(label)) yield [label, blocks];
}

function writeNote(label: string, blocks: readonly BlockNode[], context: BlockContext, start: number): void {
  const { writer, notes } = context;
  const number = notes.numberOf(label);
  const mentions = notes.mentions(label);
  const id = number > 0 ? { id: notes.noteId(number) } : {};
  writer.open('div', { 'data-start': start, class: 'note', ...id });
  writer.open('span', { class: 'note-number' });
  if (number > 0) writer.gap(`[${number}] `);
  writer.close('span');
  writeBlocks(blocks, { ...context, prose: 'footnote' }, betweenBlocks);
  for (let mention = 1; mention <= mentions; mention += 1) {
    const href = `#${notes.mentionId(number, mention)}`;
    writer.open('a', { class: 'note-back', href, 'aria-label': `Back to where note ${number} is mentioned` });
    writer.close('a');
  }
  writer.close('div');
}
