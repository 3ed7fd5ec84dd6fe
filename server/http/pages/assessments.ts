import { assessmentVerdicts } from '../../core/assessment.ts';
import {
  findAssessment,
  readAssessed,
  setAssessment,
  withdrawAssessment,
} from '../../services/assessments.ts';
import { checkRev, requireRecord } from '../../services/records.ts';
import { readListed } from '../../services/relation-list.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { parseAssessmentDraft, readAssessmentDraft } from '../forms/assessment-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { returnPath } from '../return-path.ts';
import { assessedView } from '../view-models/assessed.ts';
import { readerPath } from '../view-models/claim-links.ts';
import { relationLine } from '../view-models/relation-list.ts';

const path = '/projects/:project/relations/:id/assess';

function placeOf({ params }: Visit) {
  const { project = '', id = '' } = params;
  return { project, id };
}

/** A page that does not name itself is one of cards: the way back is to the first claim. */
async function backOf(visit: Visit): Promise<string> {
  const asked = returnPath(visit);
  if (asked !== '') return asked;
  const { project, id } = placeOf(visit);
  const { from } = await requireRecord(visit.workspace, project, 'relation', id);
  return readerPath(await requireRecord(visit.workspace, project, 'claim', from));
}

/** The relation with what people think of it, on a page of its own. A script that was refused is only told why: the form still stands. */
async function show(visit: Visit, refusal?: Refusal): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project: projectId, id } = placeOf(visit);
  const back = await backOf(visit);
  if (refusal !== undefined && visit.wantsStream) {
    const message = refusal.errors.note ?? refusal.trouble.detail;
    return { stream: 'partials/assessed-streams', data: { notice: { message }, here: back } };
  }
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const listed = await readListed(workspace, await requireRecord(workspace, projectId, 'relation', id));
  const relation = relationLine(listed, { by, back, asks: true });
  const note = refusal === undefined ? relation.assessed.note : readAssessmentDraft(form).note;
  const assessed = { ...relation.assessed, note, isNoteOpen: true };
  const trouble = refusal && { ...refusal.trouble, detail: refusal.errors.note ?? refusal.trouble.detail };
  const data = { project, relation: { ...relation, assessed }, back, trouble };
  return { view: 'pages/assess', data, status: refusal?.status ?? 200 };
}

/** What a form did, to a script in the place where it stands, to others on the page that they come from. */
async function answer(visit: Visit, notice: string, seq: number | undefined): Promise<Outcome> {
  const { workspace, by } = visit;
  const { project, id } = placeOf(visit);
  const back = await backOf(visit);
  const undo = seq === undefined ? undefined : { project, seq };
  if (!visit.wantsStream) return { seeOther: back, notice, ...(undo === undefined ? {} : { undo }) };
  const found = await readAssessed(workspace, project, id);
  const assessed = found && assessedView(found, { by, back, asks: true });
  return {
    stream: 'partials/assessed-streams',
    data: { assessed, notice: { message: notice, undo }, here: back },
  };
}

async function assess(visit: Visit): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project, id } = placeOf(visit);
  const draft = readAssessmentDraft(form);
  if (draft.verdict === 'withdraw') {
    const seq = await withdrawAssessment(workspace, by, project, id);
    return answer(visit, 'Withdrawn: nothing is said of the relation in your name.', seq);
  }
  const parsed = parseAssessmentDraft(draft, id);
  if (!parsed.ok) return show(visit, fieldRefusal(parsed.errors));
  return saveOrShow(
    async () => {
      // Nobody judges a relation that they have not seen as it is now.
      if (form.has('rev'))
        checkRev(await requireRecord(workspace, project, 'relation', id), Number(form.get('rev')));
      const before = await findAssessment(workspace, by, project, id);
      const { rev, verdict } = await setAssessment(workspace, by, project, parsed.value, form.has('note'));
      if (before?.rev === rev) return answer(visit, 'You had said so already.', undefined);
      const { sign, act } = assessmentVerdicts[verdict];
      return answer(visit, `${sign} Saved: “${act}”.`, rev);
    },
    (refusal) => show(visit, refusal),
  );
}

export const pages = [
  page({ method: 'get', path, handle: (visit) => show(visit) }),
  page({ method: 'post', path, handle: assess }),
];
