import { answerText } from '../../core/answers.ts';
import { silenceSigns } from '../../core/stance-kinds.ts';
import type { StatementPage } from '../../services/statement-page.ts';
import type { Refusal } from '../form-outcome.ts';
import type { SplitDraft } from '../forms/split-form.ts';
import { formField } from './form-fields.ts';
import { claimQuote } from './stance-groups.ts';
import { stanceSign, statementPath } from './statement-signs.ts';

/** The form that gives some of a statement's stances and silences to a new one. */
export function splitFormView(found: StatementPage, draft: SplitDraft, refusal: Refusal | undefined) {
  const { project, statement, sources } = found;
  const isQuestion = statement.form === 'question';
  const errors = refusal?.errors ?? {};
  const state = {
    draft: { text: draft.text, form: draft.form || statement.form },
    errors,
    rev: statement.rev,
  };
  const back = statementPath(project.id, statement.id);
  const text = { name: 'text', label: 'The new statement', lines: 3, required: true, wide: true };
  const options = [
    { value: 'question', label: 'a question with the same answers' },
    { value: 'assertion', label: 'a statement, without answers' },
  ];
  const form = { name: 'form', label: 'What it is', options, wide: true };
  return {
    project,
    statement,
    fields: (isQuestion ? [text, form] : [text]).map((shape) => formField(shape, state)),
    trouble: refusal?.trouble,
    stances: sources.flatMap(({ source, stances }) =>
      stances.map(({ stance, claim }) => ({
        id: stance.id,
        isChosen: draft.stances.includes(stance.id),
        ...stanceSign(stance.kind),
        answer: stance.answer === undefined ? '' : answerText(statement, stance.answer),
        by: stance.creator,
        ...claimQuote(claim, source),
      })),
    ),
    silences: sources.flatMap(({ source, silences }) =>
      silences.map(({ id, creator }) => ({
        id,
        isChosen: draft.silences.includes(id),
        ...silenceSigns.silent,
        by: creator,
        source: source.title,
        lang: source.language,
        framing: source.framing,
      })),
    ),
    action: `${back}/split`,
    rev: statement.rev,
    back,
  };
}
