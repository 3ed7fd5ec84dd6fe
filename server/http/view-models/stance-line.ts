import { answerText } from '../../core/answers.ts';
import { renderNote } from '../../core/document/render-note.ts';
import type { SafeHtml } from '../../core/document/safe-html.ts';
import type { StatedStance } from '../../services/claim-cards.ts';
import { pathTo } from '../path-to.ts';
import { withBack } from './claim-links.ts';
import { certaintyWords } from './claim-signs.ts';
import { type Moment, momentOf } from './moment.ts';
import { stanceSign, statementPath } from './statement-signs.ts';

/** What a claim does to one statement, as its card tells it. */
export interface StanceLine {
  readonly id: string;
  readonly sign: string;
  readonly hue: string;
  readonly label: string;
  /** Of a question: what it answers; empty otherwise. */
  readonly answer: string;
  readonly text: string;
  readonly href: string;
  readonly certainty: string;
  readonly rationale: SafeHtml | undefined;
  readonly by: string;
  readonly made: Moment;
  readonly edit: string;
}

export function stanceLine({ stance, statement }: StatedStance, back: string): StanceLine {
  const { sign, hue, label } = stanceSign(stance.kind);
  return {
    id: stance.id,
    sign,
    hue,
    label,
    answer: stance.answer === undefined ? '' : answerText(statement, stance.answer),
    text: statement.text,
    href: statementPath(statement.project, statement.id),
    certainty: certaintyWords(stance.certainty),
    rationale: stance.rationale.trim() === '' ? undefined : renderNote(stance.rationale),
    by: stance.creator,
    made: momentOf(stance.created),
    edit: withBack(pathTo('projects', stance.project, 'stances', stance.id, 'edit'), back),
  };
}
