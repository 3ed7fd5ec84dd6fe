import { readFileSync, writeFileSync } from 'node:fs';
import { carry } from '../../server/core/anchor/carry.ts';
import { edit } from './anchor-edit.ts';
import { type TextKind, textKinds, texts } from './anchor-text.ts';

/** Carries the quotes of a text, and prints how much the process grew meanwhile, as JSON. Run with `--expose-gc`; the arguments are the kind of text and the seed. */
const kind = kindOf(process.argv[2]);
const seed = Number(process.argv[3]);
const text = texts[kind](seed);
const small = edit(
  { ...text, paragraphs: text.paragraphs.slice(0, 100) },
  { edited: 0.05, deleted: 0, seed },
);
const whole = edit(text, { edited: 0.05, deleted: 0, seed });
const spansOf = ({ quotes }: typeof whole) => quotes.map(({ span }) => span);

/** The program itself and what compiles it: not the texts' cost. */
carry(small.before, small.after, spansOf(small));
for (let times = 0; times < 3; times += 1) globalThis.gc?.();
const spans = spansOf(whole);
const before = process.memoryUsage.rss();
/** Linux forgets the peak so far, which making the texts has set. */
writeFileSync('/proc/self/clear_refs', '5');
carry(whole.before, whole.after, spans);
const grownBytes = peakBytes() - before;
console.log(JSON.stringify({ grownBytes, textBytes: Buffer.byteLength(whole.before + whole.after) }));

function kindOf(name = ''): TextKind {
  const found = textKinds.find((kind) => kind === name);
  if (found === undefined) throw new Error(`no kind of text: ${name}`);
  return found;
}

function peakBytes(): number {
  return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1_024;
}
