import type { Project } from '../../core/project.ts';
import type { Statement } from '../../core/statement.ts';
import { ratingLabel, scaleOf } from '../../core/verdict-scale.ts';
import { statementChoice } from '../forms/stance-form.ts';
import { newStatementChoice } from '../forms/state-form.ts';
import type { PickerOption } from './picker.ts';

/** Statements as a picker offers them. */
export function statementOptions(project: Project, found: readonly Statement[]): readonly PickerOption[] {
  return found.map((statement) => statementOption(project, statement));
}

function statementOption(project: Project, statement: Statement): PickerOption {
  const { id, text, topic, verdict } = statement;
  return {
    value: statementChoice(id),
    words: text,
    lang: '',
    place: topic,
    framing: '',
    sign: '',
    hue: '',
    label:
      verdict === undefined
        ? ''
        : `${topic === '' ? '' : '· '}verdict: ${ratingLabel(scaleOf(project), verdict.rating)}`,
  };
}

/** A question is offered once for each of its answers, so that one choice says both. */
export function stanceTargets(project: Project, found: readonly Statement[]): readonly PickerOption[] {
  return found.flatMap((statement) => {
    const option = statementOption(project, statement);
    const answers = statement.answers.map(({ key, text }) => ({
      ...option,
      value: statementChoice(statement.id, key),
      words: `${statement.text} – “${text}”`,
    }));
    return [...answers, option];
  });
}

/** Choosing this makes a statement of the words. */
export function newStatementOption(words: string): PickerOption {
  return {
    value: newStatementChoice,
    words,
    lang: '',
    place: '',
    framing: '',
    sign: '+',
    hue: 'grey',
    label: 'becomes a new statement',
  };
}
