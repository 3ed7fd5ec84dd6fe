import type { Range } from '../../target.ts';

/** A pair of brackets and what stands between them. */
export interface Bracketed extends Range {
  readonly isSquare: boolean;
  readonly inner: string;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '［': '］' };
/** Longer ones hold a whole passage, not citations. In UTF-16 code units. */
const maxLength = 600;
/** Deeper ones are no prose. */
const maxDepth = 8;

/** The pairs of round and square brackets within single lines, in the order in which they close. */
export function bracketsIn(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  const open: { readonly at: number; readonly sign: string }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()（）[\]［］\n]/g)) {
    if (sign === '\n') open.length = 0;
    else if (Object.hasOwn(closers, sign)) {
      if (open.length === maxDepth) open.shift();
      open.push({ at: index, sign });
    } else {
      const last = open.pop();
      if (last === undefined || !closes(last.sign, sign) || index - last.at > maxLength) continue;
      found.push({
        start: last.at,
        end: index + 1,
        isSquare: sign === ']' || sign === '］',
        inner: text.slice(last.at + 1, index),
      });
    }
  }
  return found;
}

/** A Chinese bracket may be closed by a Latin one, as many keyboards write it. */
function closes(opener: string, sign: string): boolean {
  return closers[opener] === sign || (/[(（]/.test(opener) && /[)）]/.test(sign));
}
