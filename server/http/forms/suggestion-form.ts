import { recordIdSchema } from '../../core/ids.ts';
import { type RelationKind, relationKindSchema } from '../../core/relation.ts';
import { type StanceKind, stanceKindSchema } from '../../core/stance.ts';
import type { EndInput } from '../../services/relate.ts';
import type { DismissedPair } from '../../services/suggest/dismiss-pair.ts';
import { readSentenceChoice } from './sentence-choice.ts';

/** What somebody does with a suggestion. */
export type SuggestionAct =
  | {
      readonly kind: 'relate';
      readonly from: EndInput;
      readonly to: EndInput;
      readonly relation: RelationKind;
    }
  | {
      readonly kind: 'attach';
      readonly end: EndInput;
      readonly statement: string;
      readonly stance: StanceKind;
      readonly answer: string | undefined;
    }
  | { readonly kind: 'dismiss'; readonly pair: DismissedPair };

/** `undefined` for a form that no page of ours made. */
export function readSuggestionAct(form: URLSearchParams): SuggestionAct | undefined {
  const [one, other] = [endOf(form.get('one') ?? ''), endOf(form.get('other') ?? '')];
  if (one === undefined || other === undefined) return undefined;
  if (form.has('dismiss')) return dismissal(form, one, other);
  if (form.has('attach')) return attachment(form.get('stance') ?? '', other);
  const relation = relationKindSchema.safeParse(form.get('kind')).data;
  if (relation === undefined) return undefined;
  const [from, to] = form.has('turned') ? [other, one] : [one, other];
  return { kind: 'relate', from, to, relation };
}

function dismissal(form: URLSearchParams, one: EndInput, other: EndInput): SuggestionAct | undefined {
  const here = readSentenceChoice(form.get('oneSentence') ?? '');
  const there = readSentenceChoice(form.get('otherSentence') ?? '');
  if ('claim' in one) return there && { kind: 'dismiss', pair: { claim: one.claim, target: there } };
  if (here === undefined) return undefined;
  if ('claim' in other) return { kind: 'dismiss', pair: { claim: other.claim, target: here } };
  return there && { kind: 'dismiss', pair: { target: there, other: here } };
}

/** The way in which a list names a stance on a statement, with the answer where it has one: `id affirms three`. */
export function stanceChoice(statement: string, stance: StanceKind, answer = ''): string {
  return [statement, stance, answer].join(' ').trim();
}

function attachment(choice: string, end: EndInput): SuggestionAct | undefined {
  const [statement = '', kind, answer] = choice.split(' ');
  const stance = stanceKindSchema.safeParse(kind).data;
  if (stance === undefined || !recordIdSchema.safeParse(statement).success) return undefined;
  return { kind: 'attach', end, statement, stance, answer };
}

function endOf(value: string): EndInput | undefined {
  const target = readSentenceChoice(value);
  if (target !== undefined) return { target };
  return recordIdSchema.safeParse(value).success ? { claim: value } : undefined;
}
