import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { carry } from '../../../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';
import type { Resolution } from '../../../../server/core/anchor/resolution.ts';
import { renderDocument } from '../../../../server/core/document/render-document.ts';
import type { Range } from '../../../../server/core/target.ts';

const folder = new URL('../../../fixtures/revisions/', import.meta.url);
const outcome = z.union([
  z.strictObject({ sure: z.string(), nth: z.int().optional() }),
  z.strictObject({ check: z.string() }),
  z.strictObject({ found: z.string() }),
  z.strictObject({ gone: z.literal(true) }),
]);
const expectations = z.array(
  z.strictObject({ quote: z.string(), nth: z.int().optional(), v2: outcome, v3: outcome }),
);

function textOf(name: string, version: string): string {
  return renderDocument(readFileSync(new URL(`${name}/${version}.md`, folder), 'utf8')).text;
}

function rangeOf(text: string, words: string, nth = 1): Range {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Of the longer of two ranges, how much both share. */
function shared(a: Range, b: Range): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / Math.max(a.end - a.start, b.end - b.start);
}

const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

type Outcome = z.infer<typeof outcome>;

/** Holds an answer to what a person would say. */
function judge(text: string, is: Resolution | undefined, wanted: Outcome): void {
  if (is === undefined) expect.fail('no answer');
  if ('sure' in wanted) {
    const { start } = rangeOf(text, wanted.sure, wanted.nth);
    const place = is.state === 'sure' && { exact: is.span.exact, start: is.span.start };
    expect(place).to.deep.equal({ exact: wanted.sure, start });
    return;
  }
  if ('found' in wanted) expect(is.state).to.be.oneOf(['sure', 'check']);
  else expect(is.state, is.state === 'lost' ? '' : is.span.exact).to.be.oneOf(['check', 'lost']);
  if ('gone' in wanted || is.state === 'lost') return;
  const range = rangeOf(text, 'found' in wanted ? wanted.found : wanted.check);
  expect(shared(is.span, range), is.span.exact).to.be.at.least(0.7);
}

for (const { name } of names)
  describe(`the revisions of ${name}`, () => {
    const first = textOf(name, 'v1');
    const second = textOf(name, 'v2');
    const third = textOf(name, 'v3');
    const claims = expectations.parse(
      JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')),
    );
    const spans = claims.map(({ quote, nth }) => describeRange(first, rangeOf(first, quote, nth)));
    const inSecond = carry(first, second, spans);
    const inThird = carry(first, third, spans);

    for (const [index, { quote, v2, v3 }] of claims.entries()) {
      it(`v2: ${Object.keys(v2)[0]} ${quote}`, () => judge(second, inSecond[index], v2));
      it(`v3: ${Object.keys(v3)[0]} ${quote}`, () => judge(third, inThird[index], v3));
      if ('sure' in v2)
        it(`v3, by way of v2: ${Object.keys(v3)[0]} ${quote}`, () => {
          const span = describeRange(second, rangeOf(second, v2.sure, v2.nth));
          judge(third, carry(second, third, [span])[0], v3);
        });
    }
  });
