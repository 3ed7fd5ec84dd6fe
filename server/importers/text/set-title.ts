import { type Block, textOf } from './block.ts';
import { type Ledger, quoted } from './ledger.ts';
import { isCaption } from './opening.ts';

/** Makes the title a heading of the first level. */
export function setTitle(
  blocks: readonly Block[],
  titleAt: number | undefined,
  ledger: Ledger,
): readonly Block[] {
  const title = titleAt === undefined ? undefined : blocks[titleAt];
  if (title === undefined || title.kind === 'heading') return blocks;
  const text = textOf(title);
  const decision = ledger.open({
    kind: 'title',
    about: text,
    label: () => `Took ${quoted(text)} as the title`,
  });
  decision.note(text, `# ${text}`, title.at);
  if (!decision.applied) return blocks;
  const heading: Block = { kind: 'heading', at: title.at, newPage: title.newPage, level: 1, text };
  return blocks.map((block, at) => (at === titleAt ? heading : block));
}

/** Puts a picture's caption that stood above the title below it: the title begins the document. */
export function moveCaptions(
  blocks: readonly Block[],
  titleAt: number | undefined,
  ledger: Ledger,
): readonly Block[] {
  if (titleAt === undefined) return blocks;
  const captions = blocks
    .slice(0, titleAt)
    .filter((block) => block.kind === 'prose' && isCaption(block.text));
  const moved = captions.filter((block) => {
    const text = textOf(block);
    const decision = ledger.open({
      kind: 'caption',
      about: text,
      label: () => `Put the photo caption ${quoted(text)} below the title`,
    });
    decision.note(text, text, block.at);
    return decision.applied;
  });
  const title = blocks[titleAt];
  if (moved.length === 0 || title === undefined) return blocks;
  const before = blocks.slice(0, titleAt).filter((block) => !moved.includes(block));
  return [...before, title, ...moved, ...blocks.slice(titleAt + 1)];
}
