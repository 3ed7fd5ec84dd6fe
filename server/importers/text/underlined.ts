import type { Block } from './block.ts';
import type { Run } from './runs.ts';

const maxHeading = 200;

/** A heading that is underlined with a row of signs: `=` and `#` make the first level, `-`, `~` and `*` the second. */
export function readUnderlined(run: Run): Block[] | undefined {
  const [first, second, ...more] = run;
  if (second === undefined || more.length > 0) return undefined;
  const text = first.text.trim();
  const rule = /^\s*(?:(={3,}|#{3,})|(-{3,}|~{3,}|\*{3,}))$/.exec(second.text);
  if (rule === null || !/[\p{L}\p{N}]/u.test(text) || text.length > maxHeading) return undefined;
  return [
    { kind: 'heading', at: first.at, newPage: first.newPage, level: rule[1] === undefined ? 2 : 1, text },
  ];
}
