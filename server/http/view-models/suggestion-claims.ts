import type { ClaimKind } from '../../core/claim.ts';
import { claimKinds } from '../../core/claim-kinds.ts';
import type { Project } from '../../core/project.ts';
import type { Source } from '../../core/source.ts';
import type { ClaimSuggestion } from '../../services/suggest/claim-suggestions.ts';
import { sentenceChoice } from '../forms/sentence-choice.ts';
import { pathTo } from '../path-to.ts';
import { kindChoices } from './choices.ts';
import { counted } from './counted.ts';
import { pageLinks, pageNumber } from './page-links.ts';
import { suggestionId } from './suggestion-pair.ts';

const perPage = 30;

/** Sentences of one source that probably are claims, in the order of the text. */
export function claimSuggestionsView(
  project: Project,
  source: Source,
  found: readonly ClaimSuggestion[],
  query: URLSearchParams,
) {
  const address = claimSuggestionsPath(source);
  const number = pageNumber(query);
  const start = (number - 1) * perPage;
  return {
    project,
    source,
    address,
    here: number === 1 ? address : `${address}?page=${number}`,
    count: counted(found.length, 'sentence'),
    items: found.slice(start, start + perPage).map(lineOf),
    pages: pageLinks(address, query, { number, size: perPage }, found.length),
  };
}

export function claimSuggestionsPath({ project, id }: Pick<Source, 'project' | 'id'>): string {
  return pathTo('projects', project, 'sources', id, 'suggestions');
}

function lineOf({ source, version, start, end, exact, kind, reasons }: ClaimSuggestion) {
  const sentence = sentenceChoice(source, version, { start, end });
  return {
    htmlId: suggestionId(sentence, ''),
    sentence,
    exact,
    at: `at-${start}`,
    reasons: reasons.join(' · '),
    guess: guessOf(kind),
    kinds: kindChoices(kind).filter(({ checked }) => !checked),
  };
}

function guessOf(kind: ClaimKind) {
  const { label, sign, hue } = claimKinds[kind];
  return { value: kind, label, sign, hue };
}
