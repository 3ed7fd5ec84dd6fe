import type { Claim } from '../../core/claim.ts';
import { keysOf } from '../../core/keys.ts';
import type { Source } from '../../core/source.ts';
import type { StanceKind } from '../../core/stance.ts';
import { stanceKinds } from '../../core/stance-kinds.ts';
import type { Statement } from '../../core/statement.ts';
import type { Candidates, ChosenFor } from '../../services/candidate-claims.ts';
import type { OpenCell } from '../../services/matrix.ts';
import { claimPath } from './claim-links.ts';
import { quoteOf, stateMark } from './claim-signs.ts';
import { counted } from './counted.ts';
import { stanceSign } from './statement-signs.ts';

/** A button that gives a stance. `value` is `kind` or `kind:answer`. */
interface StanceButton {
  readonly value: string;
  readonly key: string;
  readonly sign: string;
  readonly hue: string;
  readonly label: string;
  readonly hint: string;
}

const why: Readonly<Record<ChosenFor, string>> = {
  only: 'The only claim of this source.',
  words: 'The first one is chosen: it says most of what the statement says.',
  newest: 'The first one is chosen: it was tagged last. None shares a word with the statement.',
};

interface OfferParts {
  readonly open: OpenCell;
  readonly candidates: Candidates;
  readonly by: string;
  /** Id of the claim that was chosen before. */
  readonly chosen: string | undefined;
  readonly source: Source;
}

/** The claims that a stance can be given, one of them chosen, and the stances. */
export function stanceOffer({ open, candidates, by, chosen, source }: OfferParts) {
  const { claims, total, chosenFor } = candidates;
  const said = new Map(
    open.stances
      .filter(({ stance }) => stance.creator === by)
      .map(({ stance }) => [stance.claim, stance.kind]),
  );
  const first = claims.some(({ id }) => id === chosen) ? chosen : claims[0]?.id;
  return {
    claims: claims.map((claim) => candidateView(claim, claim.id === first, said.get(claim.id))),
    why: why[chosenFor],
    lang: source.language,
    more: total > claims.length ? `${counted(total, 'claim')} in this source; the nearest are shown.` : '',
    buttons: buttonsFor(open.statement),
    denials: denialsFor(open.statement),
  };
}

function candidateView(claim: Claim, isChosen: boolean, said: StanceKind | undefined) {
  return {
    id: claim.id,
    quote: quoteOf(claim.target),
    state: stateMark(claim.target),
    said: said === undefined ? undefined : stanceSign(said),
    isChosen,
    href: claimPath(claim),
  };
}

function buttonsFor({ form, answers }: Pick<Statement, 'form' | 'answers'>): StanceButton[] {
  if (form === 'assertion')
    return keysOf(stanceKinds).map((kind) => ({ ...button(kind), key: stanceKinds[kind].key }));
  const { sign, hue, label, hint } = stanceKinds.affirms;
  const affirmed = answers.map(({ key, text }, at) => ({
    value: `affirms:${key}`,
    key: at < 9 ? String(at + 1) : '',
    sign,
    hue,
    label: `${label} “${text}”`,
    hint,
  }));
  const whole = (['qualifies', 'reframes', 'mentions'] as const).map((kind) => button(kind));
  return [...affirmed, ...whole];
}

/** A question is denied answer by answer: by the number that affirms it, with Shift. */
function denialsFor({ form, answers }: Pick<Statement, 'form' | 'answers'>): StanceButton[] {
  if (form === 'assertion') return [];
  const { sign, hue, label, hint } = stanceKinds.denies;
  return answers.map(({ key, text }, at) => ({
    value: `denies:${key}`,
    key: at < 9 ? `⇧${at + 1}` : '',
    sign,
    hue,
    label: `${label} “${text}”`,
    hint,
  }));
}

function button(kind: StanceKind): StanceButton {
  return { value: kind, key: stanceKinds[kind].key, ...stanceSign(kind) };
}
