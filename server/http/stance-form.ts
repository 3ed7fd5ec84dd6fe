import type { Stance, StancePatch } from '../core/stance.ts';
import { readRecordAt } from '../services/past.ts';
import { retract } from '../services/retract.ts';
import { reviseStance } from '../services/stances.ts';
import { parseStanceDraft, readStanceDraft, type StanceDraft, stanceDraft } from './forms/stance-form.ts';
import type { RecordForm } from './record-form.ts';
import { certaintyChoices, labelIn } from './view-models/choices.ts';
import { answerChoices, stanceChoices } from './view-models/stance-choices.ts';

export const stanceForm: RecordForm<Stance, StanceDraft, StancePatch> = {
  type: 'stance',
  plural: 'stances',
  view: 'stance-edit',
  fields: [
    { name: 'kind', label: 'Stance', show: labelIn(stanceChoices) },
    { name: 'answer', label: 'Answer' },
    { name: 'rationale', label: 'Rationale', prose: true },
    { name: 'certainty', label: 'Certainty', show: labelIn(certaintyChoices) },
  ],
  find: ({ store }, project, id) => store.read(project, 'stance', id),
  findAt: (workspace, project, id, rev) => readRecordAt(workspace, project, 'stance', id, rev),
  draftOf: stanceDraft,
  read: readStanceDraft,
  parse: parseStanceDraft,
  revise: reviseStance,
  retract: (workspace, by, project, id, rev) => retract(workspace, by, project, 'stance', id, rev),
  claimsOf: ({ claim }) => [claim],
  async data({ store }, stance, draft) {
    const statement = await store.read(stance.project, 'statement', stance.statement);
    return {
      statement,
      answers: answerChoices(statement?.answers ?? [], draft.answer),
      kinds: stanceChoices(draft.kind),
      certainties: certaintyChoices(draft.certainty),
    };
  },
};
