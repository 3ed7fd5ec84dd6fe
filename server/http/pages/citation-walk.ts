import { checkInputSchema, checkVerdicts } from '../../core/check.ts';
import { checksOf, reviseCheck, setCheck } from '../../services/checks.ts';
import { readWalk, type Walk, type WalkStep } from '../../services/citation-walk.ts';
import { reviseCitation } from '../../services/citations.ts';
import { joinOffers } from '../../services/full-texts.ts';
import { checkRev, requireRecord } from '../../services/records.ts';
import { retract } from '../../services/retract.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { chainConditions, chainFilter } from '../forms/chain-filter.ts';
import { ofCurrentVersion } from '../forms/end-form.ts';
import { parseFields, typed } from '../forms/parsed.ts';
import { parsePassageForm } from '../forms/passage-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { chainPath } from '../view-models/chain-paths.ts';
import { citationListsView } from '../view-models/citation-lists.ts';
import { citationWalkView } from '../view-models/citation-walk.ts';

const list = '/projects/:project/citations';
const one = `${list}/:id`;

interface Shown {
  /** The citation to be walked to; the lists when it is empty or nowhere. */
  readonly at: string;
  readonly words: string;
  readonly refusal?: Refusal;
  readonly note?: string;
}

async function show(visit: Visit, { at, words, refusal, note }: Shown): Promise<Outcome> {
  const { workspace, params, query, by } = visit;
  const id = params.project ?? '';
  const project = await requireRecord(workspace, id, 'project', id);
  const isLikelyAsked = query.get('like') === 'yes';
  const walk = await readWalk(workspace, by, id, chainFilter(query), at, isLikelyAsked);
  const status = refusal === undefined ? {} : { status: refusal.status };
  if (!hasStep(walk)) {
    const offers = await joinOffers(workspace, id);
    const data = citationListsView({ project, walk, offers, by, query, isGone: at !== '', refusal });
    return { view: 'pages/citations', data, ...(at === '' ? {} : { status: 404 }), ...status };
  }
  const conditions = chainConditions(query);
  const data = citationWalkView({
    project,
    walk,
    by,
    conditions,
    words,
    from: query.get('from') ?? '',
    refusal,
    note,
  });
  return { view: 'pages/citation-walk', data, ...status };
}

function hasStep(walk: Walk): walk is Walk & { readonly step: WalkStep } {
  return walk.step !== undefined;
}

function again(visit: Visit) {
  const { params, form } = visit;
  return (refusal: Refusal) =>
    show(visit, { at: params.id ?? '', words: '', refusal, note: typed(form, 'note') });
}

async function check(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by } = visit;
  const { project = '', id = '' } = params;
  const refuse = again(visit);
  return saveOrShow(async () => {
    const citation = await requireRecord(workspace, project, 'citation', id);
    const input = { citation: id, verdict: form.get('verdict'), note: typed(form, 'note') };
    const parsed = parseFields(checkInputSchema, input);
    if (!parsed.ok) return refuse(fieldRefusal(parsed.errors));
    // Nobody judges words that they have not seen.
    checkRev(citation, Number(form.get('rev')));
    const { verdict, note } = parsed.value;
    const own = (await checksOf(workspace, project, id)).find(({ creator }) => creator === by);
    const seq = await workspace.store.seq(project);
    const { rev } =
      own === undefined || note !== ''
        ? await setCheck(workspace, by, project, parsed.value)
        : await reviseCheck(workspace, by, project, own.id, own.rev, { verdict, note });
    const { sign, label } = checkVerdicts[verdict];
    const isNew = rev > seq;
    return {
      seeOther: await onwards(visit, id),
      notice: isNew ? `${sign} Checked: ${label}.` : 'You had said so already.',
      ...(isNew ? { undo: { project, seq: rev } } : {}),
    };
  }, refuse);
}

/** The next citation of the list that is gone through, or this one at its end. */
async function onwards({ workspace, params, query, by }: Visit, id: string): Promise<string> {
  const project = params.project ?? '';
  const { next } = await readWalk(workspace, by, project, chainFilter(query), id, false);
  return next === undefined
    ? chainPath(project, chainConditions(query), id)
    : `${chainPath(project, chainConditions(query), next)}&${new URLSearchParams({ from: id })}`;
}

async function uncheck(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by, query } = visit;
  const { project = '', id = '' } = params;
  return saveOrShow(async () => {
    const seq = await retract(workspace, by, project, 'check', typed(form, 'check'), Number(form.get('rev')));
    return {
      seeOther: chainPath(project, chainConditions(query), id),
      notice: 'Check withdrawn.',
      undo: { project, seq },
    };
  }, again(visit));
}

async function placePassage(visit: Visit): Promise<Outcome> {
  const { workspace, params, form, by, query } = visit;
  const { project = '', id = '' } = params;
  const refuse = (refusal: Refusal) => show(visit, { at: id, words: typed(form, 'q'), refusal });
  return saveOrShow(async () => {
    const citation = await requireRecord(workspace, project, 'citation', id);
    const parsed = parsePassageForm(form, citation);
    if (!parsed.ok) return refuse(fieldRefusal(parsed.errors));
    const { passage } = parsed.value;
    const placed = passage && (await ofCurrentVersion(workspace, project, passage));
    const patch = { passage: placed ?? null };
    const { rev } = await reviseCitation(workspace, by, project, id, Number(form.get('rev')), patch);
    return {
      seeOther: chainPath(project, chainConditions(query), id),
      notice: placed === undefined ? 'The passage was taken away.' : 'The citation points to this passage.',
      undo: { project, seq: rev },
    };
  }, refuse);
}

export const pages = [
  page({
    method: 'get',
    path: list,
    handle: (visit) =>
      show(visit, {
        at: visit.query.get('at') ?? '',
        words: (visit.query.get('q') ?? '').trim().slice(0, 300),
      }),
  }),
  page({ method: 'post', path: `${one}/check`, handle: check }),
  page({ method: 'post', path: `${one}/uncheck`, handle: uncheck }),
  page({ method: 'post', path: `${one}/passage`, handle: placePassage }),
];
