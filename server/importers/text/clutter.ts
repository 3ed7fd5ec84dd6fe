import { type Block, textOf } from './block.ts';
import { type Ledger, quoted } from './ledger.ts';
import { type ClutterKind, recogniseClutter } from './recognise-clutter.ts';

/** A document that is about cookies is mostly about cookies: above this share of its length nothing of the kind is taken out. */
const maxShare = 0.4;

const labels = {
  clutter: (text: string) => `Removed ${quoted(text)}, which belongs to the web page`,
  'cookie-notice': (text: string) => `Removed the cookie notice ${quoted(text)}`,
} satisfies Record<ClutterKind, (text: string) => string>;

/** Takes out what a web page put around the article, each passage as a decision of its own. */
export function removeClutter(blocks: readonly Block[], ledger: Ledger): readonly Block[] {
  const kinds = blocks.map((block) => kindOf(block));
  const lengths = blocks.map((block) =>
    block.kind === 'verbatim' ? block.lines.length : textOf(block).length,
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const suspect = lengths.reduce((sum, length, at) => (kinds[at] === undefined ? sum : sum + length), 0);
  const byDefault = suspect <= total * maxShare;
  return blocks.filter((block, at) => {
    const kind = kinds[at];
    if (kind === undefined) return true;
    const text = textOf(block);
    const decision = ledger.open({ kind, about: text, byDefault, label: () => labels[kind](text) });
    decision.note(text, '', block.at);
    return !decision.applied;
  });
}

function kindOf(block: Block): ClutterKind | undefined {
  switch (block.kind) {
    case 'prose':
    case 'heading':
      return recogniseClutter(block.text);
    case 'lines': {
      const kinds = block.lines.map(recogniseClutter);
      return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
    }
    case 'list': {
      const kinds = block.items.map(({ text }) => recogniseClutter(text));
      return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
    }
    default:
      return undefined;
  }
}
