import type { Relation, RelationPatch } from '../core/relation.ts';
import { readClaimCards } from '../services/claim-cards.ts';
import { readRecordAt } from '../services/past.ts';
import { retractRelation, reviseRelation } from '../services/relations.ts';
import {
  parseRelationDraft,
  type RelationDraft,
  readRelationDraft,
  relationDraft,
} from './forms/relation-form.ts';
import type { RecordForm } from './record-form.ts';
import { certaintyChoices, labelIn, relationChoices } from './view-models/choices.ts';
import { claimOptions } from './view-models/picker.ts';

export const relationForm: RecordForm<Relation, RelationDraft, RelationPatch> = {
  type: 'relation',
  plural: 'relations',
  view: 'relation-edit',
  fields: [
    { name: 'kind', label: 'Relation', show: labelIn(relationChoices) },
    { name: 'rationale', label: 'Rationale', prose: true },
    { name: 'certainty', label: 'Certainty', show: labelIn(certaintyChoices) },
  ],
  find: ({ store }, project, id) => store.read(project, 'relation', id),
  findAt: (workspace, project, id, rev) => readRecordAt(workspace, project, 'relation', id, rev),
  draftOf: relationDraft,
  read: readRelationDraft,
  parse: parseRelationDraft,
  revise: reviseRelation,
  retract: retractRelation,
  claimsOf: ({ from, to }) => [from, to],
  async data(workspace, { project, from, to }, draft) {
    return {
      kinds: relationChoices(draft.kind),
      certainties: certaintyChoices(draft.certainty),
      ends: claimOptions(await readClaimCards(workspace, project, [from, to])),
    };
  },
};
