import type { Steps } from '../../steps.ts';
import { joinLines } from './join-lines.ts';
import { referenceLikeness } from './reference-likeness.ts';
import type { TextLine } from './text-lines.ts';

/** Lines without an empty one between them, from the index `from` to before `to`. */
export interface Block {
  readonly lines: readonly TextLine[];
  readonly from: number;
  readonly to: number;
}

/** Enough lines of a block are looked at to know what they all are. */
const maxLooked = 400;
/** A line of a block that is an entry, or the part of one that shows it. */
const minLine = 1.5;
/** Of a block's lines so many show entries where each is broken over three or four. */
const minShare = 0.25;
/** A paragraph that is one entry. */
const minParagraph = 2;

export function blocksOf(lines: readonly TextLine[], from: number, to: number): Block[] {
  const blocks: Block[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && lines[at]?.isFirst !== true) continue;
    if (start < at) blocks.push({ lines: lines.slice(start, at), from: start, to: at });
    start = at;
  }
  return blocks;
}

/** Whether a block looks like an entry, or like several. */
export function* isLike({ lines }: Block): Steps<boolean> {
  const looked = lines.slice(0, maxLooked);
  if (looked.length === 1) return referenceLikeness(looked[0]?.text ?? '') >= minParagraph;
  let like = 0;
  for (const { text } of looked) {
    if (referenceLikeness(text) >= minLine) like += 1;
    yield;
  }
  if (looked.length > 8) return like >= looked.length * minShare;
  return (
    like >= looked.length * 0.5 ||
    referenceLikeness(joinLines(looked.map(({ text }) => text))) >= minParagraph
  );
}
