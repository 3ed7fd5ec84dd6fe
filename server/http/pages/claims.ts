import type { Source } from '../../core/source.ts';
import { addClaim } from '../../services/claims.ts';
import { findClaims } from '../../services/find-claims.ts';
import { findSentences } from '../../services/find-sentences.ts';
import { requireRecord } from '../../services/records.ts';
import { answerWithCards, cardsOf } from '../card-answers.ts';
import { claimForm } from '../claim-form.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { parseTagForm } from '../forms/tag-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { pathTo } from '../path-to.ts';
import { recordEditPages } from '../record-edit-pages.ts';
import { missing } from '../record-form.ts';
import { returnPath } from '../return-path.ts';
import { cardId } from '../view-models/claim-links.ts';
import { claimOptions, sentenceOptions } from '../view-models/picker.ts';

async function tag(visit: Visit): Promise<Outcome> {
  const { workspace, form, params, by } = visit;
  const { project = '' } = params;
  const source = await requireRecord(workspace, project, 'source', form.get('source') ?? '');
  const show = (refusal: Refusal) => showRefusal(visit, source, refusal);
  return saveOrShow(async () => {
    const version = Number(form.get('version')) || undefined;
    const input = parseTagForm(form, source, await workspace.texts.read(source, version));
    if (!input.ok) return show(fieldRefusal(input.errors));
    const claim = await addClaim(workspace, by, project, input.value);
    const otherwise = `${pathTo('projects', project, 'sources', source.id)}#${cardId(claim.id)}`;
    const notice = 'Tagged as a claim.';
    const done = { project, claims: [claim.id], made: claim.id, notice, seq: claim.rev, otherwise };
    return answerWithCards(visit, done);
  }, show);
}

/** Nothing was tagged: why, and the way back to the text. */
async function showRefusal(
  visit: Visit,
  source: Source,
  { status, errors, trouble }: Refusal,
): Promise<Outcome> {
  const why = Object.values(errors)[0] ?? trouble.detail;
  const back = returnPath(visit) || pathTo('projects', source.project, 'sources', source.id);
  const project = await requireRecord(visit.workspace, source.project, 'project', source.project);
  return { view: 'pages/claim-tag-refused', data: { project, source, trouble, why, back }, status };
}

export const pages = [
  page({ method: 'post', path: '/projects/:project/claims', handle: tag }),
  // Before `claims/:id`, which would take `find` for an id.
  page({
    method: 'get',
    path: '/projects/:project/claims/find',
    async handle({ workspace, params, query }) {
      const { project = '' } = params;
      const typed = query.get('q') ?? '';
      const source = query.get('source') ?? '';
      const [claims, sentences] = await Promise.all([
        findClaims(workspace, project, { typed, source, except: query.get('except') ?? '' }),
        findSentences(workspace, project, typed, source),
      ]);
      const options = [...claimOptions(claims), ...sentenceOptions(sentences)];
      return { fragment: 'partials/picker-options', data: { options } };
    },
  }),
  page({
    method: 'get',
    path: '/projects/:project/claims/:id',
    async handle({ workspace, params, request }) {
      const { project: projectId = '', id = '' } = params;
      const project = await requireRecord(workspace, projectId, 'project', projectId);
      const back = request.originalUrl;
      const [card] = await cardsOf(workspace, projectId, [id], () => ({ open: true, back }));
      if (card === undefined) throw missing('claim', id);
      return { view: 'pages/claim', data: { project, card } };
    },
  }),
  ...recordEditPages(claimForm),
];
