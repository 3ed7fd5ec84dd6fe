import type { Citation, CitationPatch } from '../core/citation.ts';
import { retractCitation, reviseCitation } from '../services/citations.ts';
import { readRecordAt } from '../services/past.ts';
import {
  type CitationDraft,
  citationDraft,
  parseCitationDraft,
  readCitationDraft,
} from './forms/citation-form.ts';
import type { RecordForm } from './record-form.ts';
import { intentChoices, labelIn } from './view-models/choices.ts';
import { referenceOptions } from './view-models/picker.ts';

export const citationForm: RecordForm<Citation, CitationDraft, CitationPatch> = {
  type: 'citation',
  plural: 'citations',
  view: 'citation-edit',
  fields: [
    { name: 'intent', label: 'Intent', show: labelIn(intentChoices) },
    { name: 'locator', label: 'Place in the reference' },
    { name: 'quote', label: 'Passage', prose: true },
    { name: 'note', label: 'Note', prose: true },
  ],
  find: ({ store }, project, id) => store.read(project, 'citation', id),
  findAt: (workspace, project, id, rev) => readRecordAt(workspace, project, 'citation', id, rev),
  draftOf: citationDraft,
  read: readCitationDraft,
  parse: parseCitationDraft,
  revise: reviseCitation,
  retract: retractCitation,
  claimsOf: ({ claim }) => [claim],
  async data({ store }, { project, reference }, draft) {
    const cited = await store.read(project, 'reference', reference);
    return {
      intents: intentChoices(draft.intent),
      cited: cited === undefined ? [] : referenceOptions([cited]),
    };
  },
};
