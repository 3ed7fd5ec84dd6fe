import type { Claim } from '../core/claim.ts';
import { lastSureTarget } from '../core/last-sure-target.ts';
import { type Locator, locator } from '../core/report/locator.ts';
import { type SentenceContext, sentenceContext } from '../core/report/sentence-context.ts';
import type { Source } from '../core/source.ts';
import type { Target } from '../core/target.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** Where a claim's words stand. A claim that has lost its place is shown where it last stood for sure, in `version`. */
export interface QuotePlace {
  readonly version: number;
  readonly locator: Locator;
  readonly context: SentenceContext;
}

const locators = new WeakMap<VersionText, ReturnType<typeof locator>>();

/** `undefined` for a claim that was never sure of a place and has none now. */
export async function readQuotePlace(
  workspace: Workspace,
  claim: Claim,
  source: Source,
): Promise<QuotePlace | undefined> {
  const target = placedTarget(claim);
  const [first, last] = [target?.spans[0], target?.spans.at(-1)];
  if (target === undefined || first === undefined || last === undefined) return undefined;
  if (!source.versions.some(({ number }) => number === target.version)) return undefined;
  const text = await workspace.texts.read(source, target.version);
  const range = { start: first.start, end: last.end };
  const locate = locators.get(text) ?? locator(text);
  locators.set(text, locate);
  return { version: target.version, locator: locate(range), context: sentenceContext(text, range) };
}

function placedTarget(claim: Claim): Target | undefined {
  return claim.target.state === 'lost' ? lastSureTarget(claim) : claim.target;
}
