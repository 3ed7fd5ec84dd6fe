import type { Project } from '../../core/project.ts';
import type { Answer, Statement } from '../../core/statement.ts';
import type { FormState } from '../forms/edit-form.ts';
import { answerField } from '../forms/statement-form.ts';
import { pathTo } from '../path-to.ts';
import { formView } from './form-fields.ts';
import { statementFields } from './statement-fields.ts';
import { statementPath } from './statement-signs.ts';

interface StatementFormParts {
  readonly project: Project;
  /** All of the project: their topics are offered. */
  readonly statements: readonly Statement[];
  readonly state: FormState;
  readonly answers: readonly Answer[];
  /** Empty for a new one. */
  readonly id?: string;
}

/** The form of a statement, new or to be edited. */
export function statementFormView({ project, statements, state, answers, id }: StatementFormParts) {
  const topics = [...new Set(statements.map(({ topic }) => topic))].filter((topic) => topic !== '').sort();
  // An answer that somebody else added meanwhile gets its field too.
  const keys = [...new Set([...answers.map(({ key }) => key), ...typedKeys(state)])];
  const fields = statementFields({ topics, answers: keys.map((key) => ({ key })) });
  const path = pathTo('projects', project.id, 'statements');
  return {
    project,
    isNew: id === undefined,
    form: formView(fields, state),
    action: id === undefined ? path : statementPath(project.id, id, 'edit'),
    back: id === undefined ? path : statementPath(project.id, id),
  };
}

function typedKeys({ draft }: FormState): string[] {
  const prefix = answerField('');
  return Object.keys(draft).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}
