import { DomainError } from '../../core/errors.ts';
import { stanceKinds } from '../../core/stance-kinds.ts';
import { candidateClaims } from '../../services/candidate-claims.ts';
import { readCell } from '../../services/matrix.ts';
import { requireRecord } from '../../services/records.ts';
import { retract } from '../../services/retract.ts';
import { confirmSilence, findSilence } from '../../services/silences.ts';
import { findStance, setStance } from '../../services/stances.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { parseStanceForm } from '../forms/matrix-forms.ts';
import { typed } from '../forms/parsed.ts';
import { answerCell, panelFrame } from '../matrix-answers.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { askedFor } from '../view-models/matrix.ts';
import { matrixPanel } from '../view-models/matrix-panel.ts';

const path = '/projects/:project/matrix/:statement/:column';

function placeOf({ params }: Visit) {
  const { project = '', statement = '', column = '' } = params;
  return { project, statement, column };
}

async function show(visit: Visit, refusal?: Refusal): Promise<Outcome> {
  const { workspace, by, form, query } = visit;
  const { project: id, statement, column } = placeOf(visit);
  const project = await requireRecord(workspace, id, 'project', id);
  const open = await readCell(workspace, id, statement, column);
  const asked = askedFor(query);
  const taken = open.stances.filter(({ stance }) => stance.creator === by).map(({ stance }) => stance.claim);
  const candidates =
    open.column.kind === 'source'
      ? await candidateClaims(workspace, open.statement, open.column.source, new Set(taken))
      : undefined;
  const draft = {
    claim: typed(form, 'claim'),
    rationale: typed(form, 'rationale'),
    note: typed(form, 'note'),
  };
  const suffix = asked.size === 0 ? '' : `?${asked}`;
  const panel = matrixPanel({ project, open, candidates, by, suffix, draft });
  return panelFrame(visit, { project, panel, refusal }, refusal?.status);
}

async function giveStance(visit: Visit): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project, statement } = placeOf(visit);
  const parsed = parseStanceForm(form, statement);
  if (!parsed.ok) return show(visit, fieldRefusal(parsed.errors));
  return saveOrShow(
    async () => {
      const before = await findStance(workspace, by, project, parsed.value);
      const { rev, kind } = await setStance(workspace, by, project, parsed.value);
      const { sign, label } = stanceKinds[kind];
      const notice =
        before?.rev === rev ? 'You had said so already.' : `${sign} Saved: the claim ${label} the statement.`;
      return answerCell(visit, { notice, seq: before?.rev === rev ? undefined : rev });
    },
    (refusal) => show(visit, refusal),
  );
}

async function confirm(visit: Visit): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project, statement, column } = placeOf(visit);
  return saveOrShow(
    async () => {
      const source = sourceOf(column);
      const before = await findSilence(workspace, by, project, { statement, source });
      const input = { statement, source, note: typed(form, 'note') };
      const { rev } = await confirmSilence(workspace, by, project, input);
      const notice = before?.rev === rev ? 'You had confirmed it already.' : '∅ Silence confirmed.';
      return answerCell(visit, { notice, seq: before?.rev === rev ? undefined : rev });
    },
    (refusal) => show(visit, refusal),
  );
}

/** A silence is confirmed of one source. @throws DomainError `invalid`. */
function sourceOf(column: string): string {
  if (column.startsWith('source:')) return column.slice('source:'.length);
  throw new DomainError('invalid', 'Silence is confirmed source by source: open the cell of one.');
}

async function withdraw(visit: Visit): Promise<Outcome> {
  const { workspace, by, form } = visit;
  const { project } = placeOf(visit);
  const type = form.get('type') === 'silence' ? 'silence' : 'stance';
  return saveOrShow(
    async () => {
      const seq = await retract(workspace, by, project, type, form.get('id') ?? '', Number(form.get('rev')));
      const notice = type === 'silence' ? 'Silence withdrawn.' : 'Stance withdrawn.';
      return answerCell(visit, { notice, seq });
    },
    (refusal) => show(visit, refusal),
  );
}

export const pages = [
  page({ method: 'get', path, handle: (visit) => show(visit) }),
  page({ method: 'post', path: `${path}/stance`, handle: giveStance }),
  page({ method: 'post', path: `${path}/silence`, handle: confirm }),
  page({ method: 'post', path: `${path}/withdraw`, handle: withdraw }),
];
