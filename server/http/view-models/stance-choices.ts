import { keysOf } from '../../core/keys.ts';
import type { StanceKind } from '../../core/stance.ts';
import { stanceKinds } from '../../core/stance-kinds.ts';
import type { Answer } from '../../core/statement.ts';
import type { Choice } from './choices.ts';

/** The first letter of what it does; `r` of reframes, as its key in the table is called. */
export const stanceKeys = {
  affirms: 'a',
  denies: 'd',
  qualifies: 'q',
  reframes: 'r',
  mentions: 'm',
} as const satisfies Record<StanceKind, string>;

export function stanceChoices(chosen: string): readonly Choice[] {
  return keysOf(stanceKinds).map((kind) => ({
    value: kind,
    ...stanceKinds[kind],
    key: stanceKeys[kind],
    checked: kind === chosen,
  }));
}

/** The answers of a question, and none of them; empty for an assertion. */
export function answerChoices(answers: readonly Answer[], chosen: string): readonly Choice[] {
  if (answers.length === 0) return [];
  return [
    ...answers.map(({ key, text }) => ({ value: key, label: text, checked: key === chosen })),
    { value: '', label: 'none of them', checked: chosen === '' },
  ];
}
