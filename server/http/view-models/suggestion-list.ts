import type { Claim } from '../../core/claim.ts';
import { keysOf } from '../../core/keys.ts';
import type { Source } from '../../core/source.ts';
import type { StanceKind } from '../../core/stance.ts';
import { stanceKinds } from '../../core/stance-kinds.ts';
import type { Statement } from '../../core/statement.ts';
import type { Suggestions } from '../../services/suggest/suggestions-for.ts';
import { stanceChoice } from '../forms/suggestion-form.ts';
import { relationChoices } from './choices.ts';
import { claimPath, workId } from './claim-links.ts';
import { type PlacedSentence, suggestionOf } from './suggestion-pair.ts';
import { suggestionsPath } from './suggestion-pairs.ts';

export interface SuggestionListParts {
  readonly claim: Claim;
  readonly source: Source;
  readonly found: Suggestions;
  /** What the claim does to statements. */
  readonly stances: readonly { readonly statement: Statement }[];
  /** The claims that stand on the suggested sentences, in their order. */
  readonly claims: readonly (Claim | undefined)[];
  readonly back: string;
}

/** The suggestions for one claim, those that differ from it first. */
export function suggestionListView(parts: SuggestionListParts) {
  const { claim, source, found, stances, claims, back } = parts;
  const own: PlacedSentence = {
    source,
    version: claim.target.version,
    start: claim.target.spans[0]?.start ?? 0,
    end: claim.target.spans.at(-1)?.end ?? 0,
    exact: found.quote,
    claim,
  };
  const items = found.items.map((item, at) => suggestionOf(own, { ...item, claim: claims[at] }, item));
  const differing = items.filter(({ flags }) => flags.length > 0);
  return {
    claimId: claim.id,
    frame: workId(claim.id),
    action: suggestionsPath(claim.project),
    back,
    cancel: back === '' ? claimPath(claim) : back,
    all: suggestionsPath(claim.project),
    kinds: relationChoices(''),
    items: [...differing, ...items.filter(({ flags }) => flags.length === 0)],
    rankerFailed: found.rankedBy === 'failed',
    statements: [...new Set(stances.map(({ statement }) => statement))].map(statementChoices),
  };
}

/** A statement on which the claim bears, with all that another claim could do to it. */
function statementChoices(statement: Statement) {
  return {
    text: statement.text,
    choices: keysOf(stanceKinds).flatMap((kind) => stanceLines(statement, kind)),
  };
}

function stanceLines({ id, form, answers }: Statement, kind: StanceKind) {
  const { label } = stanceKinds[kind];
  const plain = { value: stanceChoice(id, kind), label };
  if (form === 'assertion') return [plain];
  const answered = answers.map(({ key, text }) => ({
    value: stanceChoice(id, kind, key),
    label: `${label}: ${text}`,
  }));
  return kind === 'affirms' || kind === 'denies' ? answered : [plain];
}
