import { maxAnswers, maxStatementLength } from '../../core/statement.ts';
import type { FormState } from '../forms/edit-form.ts';
import { answerField } from '../forms/statement-form.ts';
import { type FieldShape, type FormField, formField } from './form-fields.ts';

/** What the fields of a statement can be chosen from. */
export interface StatementWordsKnown {
  readonly topics: readonly string[];
  readonly answers: readonly { readonly key: string }[];
}

const shapes = {
  text: {
    name: 'text',
    label: 'Statement or question',
    hint: `One proposition that sources affirm, deny or tell otherwise; or a question with its answers. At most ${maxStatementLength.toLocaleString('en-GB')} characters.`,
    required: true,
    wide: true,
    lines: 3,
  },
  topic: { name: 'topic', label: 'Topic', hint: 'Statements of one topic stand together.' },
} satisfies Record<string, FieldShape>;

/** One field by itself, for the short form above the list. */
export function statementField(
  name: keyof typeof shapes,
  state: FormState,
  suggestions: readonly string[] = [],
): FormField {
  const { hint: _, ...shape } = shapes[name];
  return formField({ ...shape, ...(name === 'topic' ? { suggestions } : { lines: 2 }) }, state);
}

/** All fields of the form, one for each answer that there is. */
export function statementFields({ topics, answers }: StatementWordsKnown): readonly FieldShape[] {
  return [
    shapes.text,
    {
      name: 'form',
      label: 'What it is',
      wide: true,
      options: [
        { value: 'assertion', label: 'a statement: affirmed or denied' },
        { value: 'question', label: 'a question: each claim gives one of several answers' },
      ],
    },
    ...answers.map(({ key }, at) => ({ name: answerField(key), label: `Answer ${at + 1}` })),
    {
      name: 'more',
      label: answers.length === 0 ? 'Answers of a question' : 'Further answers',
      hint: `One a line; 2 to ${maxAnswers} in all. A statement has none.`,
      lines: 3,
      wide: true,
    },
    { ...shapes.topic, suggestions: topics },
    { name: 'tags', label: 'Tags', hint: 'with commas between them' },
    { name: 'note', label: 'Note', hint: 'Markdown is understood.', lines: 4, wide: true },
  ];
}
