import type { ClaimKind } from '../../core/claim.ts';
import type { Source } from '../../core/source.ts';
import { claimThreshold, type Worth, worthOf } from '../../core/suggest/check-worthy.ts';
import { guessKind } from '../../core/suggest/guess-kind.ts';
import { sentenceReader } from '../../core/suggest/reading.ts';
import type { Range } from '../../core/target.ts';
import { pacer } from '../pacer.ts';
import { requireRecord } from '../records.ts';
import type { VersionText } from '../texts.ts';
import type { Workspace } from '../workspace.ts';
import { dismissedQuotes, ownDismissals, quoteKey } from './dismissals.ts';
import { requireSuggestions } from './require-suggestions.ts';
import { saidSentences } from './said-sentences.ts';
import { languageOf } from './segments.ts';
import { claimsAt } from './standing-claims.ts';

/** A sentence that is probably a claim and is not tagged as one. */
export interface ClaimSuggestion extends Range, Worth {
  readonly source: string;
  readonly version: number;
  readonly exact: string;
  /** A guess from the wording. */
  readonly kind: ClaimKind;
}

/**
 * The sentences of a source's current version that most probably are claims, in the order of the text. Left out are those where a claim stands, and those that this
 * person has dismissed.
 * @throws DomainError `suggestions-off`, `not-found`.
 */
export async function claimSuggestions(
  workspace: Workspace,
  by: string,
  project: string,
  sourceId: string,
  limit: number,
): Promise<readonly ClaimSuggestion[]> {
  await requireSuggestions(workspace, project);
  const source = await requireRecord(workspace, project, 'source', sourceId);
  const text = await workspace.texts.read(source);
  const [worthy, dismissals, standing] = await Promise.all([
    worthyOf(text, source),
    ownDismissals(workspace, by, project, source.id),
    claimsAt(workspace, project),
  ]);
  const dismissed = dismissedQuotes(
    dismissals.filter(({ claim, other, entry }) => [claim, other, entry].every((part) => part === undefined)),
  );
  return worthy
    .filter((one) => standing(source.id, text.number, one).length === 0)
    .map((one) => ({
      ...one,
      source: source.id,
      version: text.number,
      exact: text.text.slice(one.start, one.end),
    }))
    .filter(({ exact }) => !dismissed.has(quoteKey(source.id, exact)))
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, limit)
    .sort((a, b) => a.start - b.start);
}

type Worthy = Range & Worth & { readonly kind: ClaimKind };

const kept = new WeakMap<VersionText, Promise<readonly Worthy[]>>();

/** Read once for each version, in slices. */
function worthyOf(text: VersionText, source: Source): Promise<readonly Worthy[]> {
  const found = kept.get(text);
  if (found !== undefined) return found;
  const reading = readWorthy(text, source);
  kept.set(text, reading);
  reading.catch(() => kept.delete(text));
  return reading;
}

async function readWorthy(text: VersionText, source: Source): Promise<readonly Worthy[]> {
  const read = sentenceReader(languageOf(text, source));
  const found: Worthy[] = [];
  const pace = pacer();
  const isSaid = saidSentences(text);
  for (const [at, { start, end }] of text.sentences.entries()) {
    if (isSaid[at] !== true) continue;
    const reading = read(text.text.slice(start, end));
    const worth = worthOf(reading);
    if (worth.score >= claimThreshold) found.push({ start, end, ...worth, kind: guessKind(reading) });
    await pace();
  }
  return found;
}
