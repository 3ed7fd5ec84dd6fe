import { type Block, textOf } from './block.ts';
import { type Ledger, quoted } from './ledger.ts';
import { type ClutterKind, recogniseClutter } from './recognise-clutter.ts';

/** Web pages have fewer blocks than this; of a longer text only the first and the last are looked at. */
const maxLooked = 2_000;
/** A row of buttons has fewer lines than this. */
const maxLines = 30;

/** A document that is about cookies is mostly about cookies: above this share of its length nothing of the kind is taken out. */
const maxShare = 0.4;

const labels = {
  clutter: (text: string) => `Removed ${quoted(text)}, which belongs to the web page`,
  'cookie-notice': (text: string) => `Removed the cookie notice ${quoted(text)}`,
} satisfies Record<ClutterKind, (text: string) => string>;

/** Takes out what a web page put around the article, each passage as a decision of its own. */
export function removeClutter(blocks: readonly Block[], ledger: Ledger): readonly Block[] {
  const kinds = blocks.map((block, at) =>
    at < maxLooked || at >= blocks.length - maxLooked ? kindOf(block) : undefined,
  );
  if (kinds.every((kind) => kind === undefined)) return blocks;
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
    case 'lines':
      return ofAll(block.lines);
    case 'list':
      return ofAll(block.items.map(({ text }) => text));
    default:
      return undefined;
  }
}

/** What all lines are; one line of text makes the block text. */
function ofAll(lines: readonly string[]): ClutterKind | undefined {
  const [first] = lines;
  if (first === undefined || lines.length > maxLines) return undefined;
  return lines.every((line) => recogniseClutter(line) !== undefined) ? recogniseClutter(first) : undefined;
}
