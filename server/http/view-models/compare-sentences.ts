import type { Claim } from '../../core/claim.ts';
import type { Project } from '../../core/project.ts';
import type { Relation } from '../../core/relation.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import type { Side } from '../../services/compare.ts';
import type { Refusal } from '../form-outcome.ts';
import type { RelationDraft } from '../forms/relation-form.ts';
import { readSentenceChoice, sentenceChoice } from '../forms/sentence-choice.ts';
import { certaintyChoices, relationChoices } from './choices.ts';
import { kindSign, quoteOf } from './claim-signs.ts';
import { nameOf } from './compare.ts';
import { comparePath } from './compare-choice.ts';
import { type SentenceLine, sentenceAt, sentencePage } from './sentences.ts';

interface ListedSide extends Side {
  readonly claims: readonly Claim[];
  /** The id of a claim, or words by their place; empty when nothing is chosen. */
  readonly chosen: string;
  /** The index of a sentence that the list is to show, as the address says it. */
  readonly first: string | null;
}

interface Listed {
  readonly project: Project;
  readonly sides: readonly [ListedSide, ListedSide];
  readonly relations: readonly Relation[];
  /** The claims at both ends of the relations. */
  readonly ends: ReadonlyMap<string, Claim>;
  readonly draft: RelationDraft & { readonly turned: string };
  readonly refusal: Refusal | undefined;
}

/** Two texts as lists of sentences: links choose one on each side, a plain form relates them. */
export function compareSentencesView(listed: Listed) {
  const { project, sides, draft, refusal } = listed;
  const [left, right] = sides;
  const names = [nameOf(left), nameOf(right)] as const;
  const at = (params: Readonly<Record<string, string>>, anchor = '') => {
    const query = new URLSearchParams({ ...placeOf(sides), ...params });
    return `${comparePath(project.id, ...names, 'sentences')}&${query}${anchor}`;
  };
  return {
    project,
    title: `${left.source.title} / ${right.source.title}`,
    columns: [
      columnOf(listed, left, (params, anchor) => at(sideParams('l', params), anchor), 'l'),
      columnOf(listed, right, (params, anchor) => at(sideParams('r', params), anchor), 'r'),
    ],
    chosen: [
      { side: 'left', one: chosenOf(left) },
      { side: 'right', one: chosenOf(right) },
    ],
    /** Both are chosen, or the form comes back with what was typed in it. */
    isReady: refusal !== undefined || (left.chosen !== '' && right.chosen !== ''),
    kinds: relationChoices(draft.kind),
    certainties: certaintyChoices(draft.certainty),
    draft,
    why: refusal === undefined ? '' : (Object.values(refusal.errors)[0] ?? refusal.trouble.detail),
    paths: {
      compare: comparePath(project.id, ...names),
      relate: `${comparePath(project.id, ...names, 'relate')}&${new URLSearchParams(placeOf(sides))}`,
    },
  };
}

type Params = Readonly<Partial<Record<'chosen' | 'first' | 'partner', string>>>;
type Address = (params: Params, anchor?: string) => string;

/** The names that the address has for one side. */
function sideParams(side: 'l' | 'r', { chosen, first, partner }: Params): Record<string, string> {
  const other = side === 'l' ? 'r' : 'l';
  return {
    ...(chosen === undefined ? {} : { [side]: chosen }),
    ...(first === undefined ? {} : { [`${side}p`]: first }),
    ...(partner === undefined ? {} : { [other]: partner }),
  };
}

/** Where both lists stand and what is chosen in them. */
function placeOf([left, right]: Listed['sides']): Record<string, string> {
  const all = { l: left.chosen, r: right.chosen, lp: left.first ?? '', rp: right.first ?? '' };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

function columnOf(listed: Listed, side: ListedSide, at: Address, key: 'l' | 'r') {
  const { source, text, isCurrent } = side;
  const list = sentencePage(text, side.claims, firstOf(side));
  const claims = new Map(side.claims.map((claim) => [claim.id, claim]));
  /** Who has to choose on the other side still stays in place; then the form is next. */
  const after = (id: string) =>
    listed.sides.some((one) => one !== side && one.chosen === '') ? `#${id}` : '#relate';
  const line = (one: SentenceLine) => {
    const { start, end } = text.sentences[one.index] ?? { start: 0, end: 0 };
    const value = sentenceChoice(source.id, text.number, { start, end });
    const found = one.claims.flatMap((id) => claims.get(id) ?? []);
    return {
      number: one.number,
      id: `${key}-${one.number}`,
      text: one.text,
      opens: one.opens,
      isChosen: side.chosen === value,
      href: isCurrent ? at({ chosen: value, first: String(list.from) }, after(`${key}-${one.number}`)) : '',
      claims: found.map((claim) => claimLine(listed, side, claim, at, after(`${key}-${one.number}`))),
    };
  };
  return {
    key,
    side: key === 'l' ? 'left' : 'right',
    name: key === 'l' ? 'Left' : 'Right',
    title: source.title,
    language: source.language,
    framing: source.framing,
    version: isCurrent ? '' : `Version ${text.number} of ${source.versions.length}, to read only`,
    lines: list.groups.flatMap(({ heading, lines }) => [
      ...(heading === undefined ? [] : [{ ...line(heading), isHeading: true }]),
      ...lines.map((one) => ({ ...line(one), isHeading: false })),
    ]),
    from: list.from + 1,
    to: list.to,
    total: list.total,
    previous: list.previous === undefined ? '' : at({ first: String(list.previous) }),
    next: list.next === undefined ? '' : at({ first: String(list.next) }),
  };
}

/** The sentence asked for; else the one chosen, so that a choice stays in sight; else the first. */
function firstOf({ first, chosen, claims, text }: ListedSide): number {
  if (first !== null && first !== '') return Number(first);
  const start =
    claims.find(({ id }) => id === chosen)?.target.spans[0]?.start ??
    readSentenceChoice(chosen)?.spans[0]?.start;
  return start === undefined ? 0 : sentenceAt(text.sentences, start);
}

function claimLine({ relations, ends }: Listed, side: ListedSide, claim: Claim, at: Address, anchor: string) {
  const own = relations.filter(({ from, to }) => from === claim.id || to === claim.id);
  return {
    id: claim.id,
    kind: kindSign(claim),
    quote: quoteOf(claim.target),
    by: claim.creator,
    isChosen: side.chosen === claim.id,
    href: at({ chosen: claim.id }, anchor),
    relations: own.map(({ kind, from, to }) => {
      const { sign, hue, label, inverse } = relationKinds[kind];
      const otherId = from === claim.id ? to : from;
      const other = ends.get(otherId);
      return {
        sign,
        hue,
        label: from === claim.id ? label : inverse,
        quote: other === undefined ? '' : quoteOf(other.target),
        href: at({ chosen: claim.id, partner: otherId }, '#relate'),
      };
    }),
  };
}

/** What is chosen on one side; `undefined` when nothing is, or nothing that can be found. */
function chosenOf({ chosen, claims, source, text }: ListedSide) {
  const claim = claims.find(({ id }) => id === chosen);
  if (claim !== undefined)
    return {
      value: chosen,
      quote: quoteOf(claim.target),
      language: source.language,
      kind: kindSign(claim),
      note: `Claim by ${claim.creator}`,
    };
  const [span] = readSentenceChoice(chosen)?.spans ?? [];
  const quote = span === undefined ? '' : text.text.slice(span.start, span.end).trim();
  if (quote === '') return undefined;
  const kind = { sign: '+', hue: 'grey', label: 'Sentence' };
  return {
    value: chosen,
    quote,
    language: source.language,
    kind,
    note: 'Not a claim yet: becomes one with the relation',
  };
}
