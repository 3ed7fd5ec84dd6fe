import { type Statement, type StatementInput, statementInputSchema } from '../../core/statement.ts';
import { splitTags } from './claim-form.ts';
import { type Draft, type Parsed, parseFields, typed } from './parsed.ts';

const plain = ['text', 'form', 'more', 'topic', 'tags', 'note'] as const;
const answerPrefix = 'answer-';

/** A statement as a form has it: each answer in a field of its own, `answer-<key>`, so that rewording one keeps what was said of it; new ones in `more`, one a line. */
export function statementDraft(statement: Statement): Draft {
  const { text, form, topic, tags, note, answers } = statement;
  const own = answers.map((answer) => [answerField(answer.key), answer.text] as const);
  return { text, form, more: '', topic, tags: tags.join(', '), note, ...Object.fromEntries(own) };
}

export function answerField(key: string): string {
  return `${answerPrefix}${key}`;
}

export function readStatementDraft(form: URLSearchParams): Draft {
  const names = [...form.keys()].filter((name) => name.startsWith(answerPrefix));
  return Object.fromEntries([...plain, ...names].map((name) => [name, typed(form, name)]));
}

/** An assertion drops the answers that stand in the form. */
export function parseStatementDraft(draft: Draft): Parsed<StatementInput> {
  const { text, topic, tags = '', note } = draft;
  const form = draft.form === '' ? 'assertion' : draft.form;
  const answers = form === 'question' ? answersOf(draft) : [];
  return parseFields(
    statementInputSchema,
    { text, form, answers, topic, tags: splitTags(tags), note },
    statementField,
  );
}

function answersOf(draft: Draft) {
  const kept = Object.entries(draft)
    .filter(([name]) => name.startsWith(answerPrefix))
    .map(([name, text]) => ({ key: name.slice(answerPrefix.length), text }));
  const more = (draft.more ?? '').split('\n').map((text) => ({ text }));
  return [...kept, ...more].filter(({ text }) => text.trim() !== '');
}

/** Whatever is wrong with the answers is told at the field for new ones. */
export function statementField(path: string): string {
  const name = path.split('.')[0] ?? '';
  return name === 'answers' ? 'more' : name;
}

/** Whether the words ask something, in the scripts that have a sign for it. */
export function asks(text: string): boolean {
  return /[?？؟]\s*$/u.test(text);
}
