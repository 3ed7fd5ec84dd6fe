import type { Block, Note, Prose } from './block.ts';
import type { Ledger } from './ledger.ts';
import { noteStart, superscriptValue } from './markers.ts';

/** A note's number in the text: superscript digits directly after a word or its punctuation. */
const reference = /(?<=[\p{L}\p{M}\p{P}])[¹²³⁰⁴-⁹]{1,4}/gu;

/** How many paragraphs after its note a number may still stand: the note of a page can come before the end of the sentence. */
const maxAhead = 2;

/**
 * Makes a line that begins with a superscript number a footnote, where the text before it (or just after) has that number. A
 * superscript without such a line (m², 10³) stays.
 */
export function readFootnotes(blocks: readonly Block[], ledger: Ledger): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'prose' && noteStart.test(block.text))) return blocks;
  const read: Block[] = [...blocks];
  const references = findReferences(blocks);
  const labels = new Map<string, number>();
  const decision = ledger.open({
    kind: 'footnote',
    label: (count) =>
      `Made ${count} ${count === 1 ? 'line' : 'lines'} with a raised number ${count === 1 ? 'a footnote' : 'footnotes'}`,
  });
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'prose') continue;
    const [, raised, text] = noteStart.exec(block.text) ?? [];
    if (raised === undefined || text === undefined) continue;
    const place = references.get(raised)?.findLast((index) => index !== at && index <= at + maxAhead);
    if (place === undefined) continue;
    const home = read[place];
    if (home?.kind !== 'prose') continue;
    const label = freeLabel(superscriptValue(raised), labels);
    decision.note(block.text, `[^${label}]: ${text}`, block.at);
    if (!decision.applied) continue;
    read[place] = linked(home, raised, label);
    read[at] = { kind: 'note', at: block.at, newPage: block.newPage, label, text } satisfies Note;
  }
  return read;
}

/** For each raised number, the indexes of the paragraphs that refer to it. */
function findReferences(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'prose') continue;
    for (const [raised] of block.text.matchAll(reference)) {
      const known = places.get(raised);
      if (known === undefined) places.set(raised, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  return places;
}

function freeLabel(number: string, taken: Map<string, number>): string {
  const uses = (taken.get(number) ?? 0) + 1;
  taken.set(number, uses);
  return uses === 1 ? number : `${number}-${uses}`;
}

/** A mark that the text cannot hold: both ends are unassigned on purpose. Written as `[^label]` once the text is escaped. */
export const noteMark = { open: '\ufdd0', close: '\ufdd1' } as const;

function linked(home: Prose, raised: string, label: string): Prose {
  let done = false;
  const text = home.text.replace(reference, (found) => {
    if (done || found !== raised) return found;
    done = true;
    return `${noteMark.open}${label}${noteMark.close}`;
  });
  return { ...home, text };
}
