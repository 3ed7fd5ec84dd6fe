import type { Claim, ClaimPatch } from '../core/claim.ts';
import { retractClaim, reviseClaim } from '../services/claims.ts';
import { readRecordAt } from '../services/past.ts';
import { projectWords } from '../services/project-words.ts';
import { type ClaimDraft, claimDraft, parseClaimDraft, readClaimDraft } from './forms/claim-form.ts';
import type { RecordForm } from './record-form.ts';
import { certaintyChoices, kindChoices, labelIn, mannerChoices, whoChoices } from './view-models/choices.ts';

export const claimForm: RecordForm<Claim, ClaimDraft, ClaimPatch> = {
  type: 'claim',
  plural: 'claims',
  view: 'claim-edit',
  fields: [
    { name: 'kind', label: 'Kind', show: labelIn(kindChoices) },
    { name: 'who', label: 'Voice', show: labelIn(whoChoices) },
    { name: 'name', label: 'Name' },
    { name: 'framing', label: 'Framing' },
    { name: 'manner', label: 'Manner', show: labelIn(mannerChoices) },
    { name: 'certainty', label: 'Certainty', show: labelIn(certaintyChoices) },
    { name: 'tags', label: 'Tags', prose: true },
    { name: 'note', label: 'Note', prose: true },
  ],
  find: ({ store }, project, id) => store.read(project, 'claim', id),
  findAt: (workspace, project, id, rev) => readRecordAt(workspace, project, 'claim', id, rev),
  draftOf: claimDraft,
  read: readClaimDraft,
  parse: parseClaimDraft,
  revise: reviseClaim,
  retract: retractClaim,
  claimsOf: ({ id }) => [id],
  async data(workspace, claim, draft) {
    return {
      kinds: kindChoices(draft.kind),
      voices: whoChoices(draft.who),
      manners: mannerChoices(draft.manner),
      certainties: certaintyChoices(draft.certainty),
      words: await projectWords(workspace, claim.project),
    };
  },
};
