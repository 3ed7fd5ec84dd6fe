import { keysOf } from '../../core/keys.ts';
import { stanceKinds } from '../../core/stance-kinds.ts';
import type { Answer } from '../../core/statement.ts';
import type { Choice } from './choices.ts';

export function stanceChoices(chosen: string): readonly Choice[] {
  return keysOf(stanceKinds).map((kind) => ({
    value: kind,
    ...stanceKinds[kind],
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
