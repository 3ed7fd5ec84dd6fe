import type { PlaceChoice } from '../../core/place-choice.ts';
import { unsurePassages } from '../../services/citation-chain.ts';
import { placeClaim } from '../../services/place-claim.ts';
import { requireRecord } from '../../services/records.ts';
import { listQueue, readQueued, type Unplaced } from '../../services/review-queue.ts';
import { isWaiting } from '../../services/waiting-claims.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { parsePlaceForm } from '../forms/place-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { reviewAt, reviewPath } from '../view-models/claim-links.ts';
import { reviewView } from '../view-models/review.ts';

/** Claims of the same source that are looked for in the same go: the next ones to be decided on. */
const maxAlongside = 2_000;

interface Asked {
  readonly source: string | undefined;
  readonly claim: string;
  readonly words: string;
  readonly from: string;
  readonly refusal?: Refusal;
}

async function show(visit: Visit, asked: Asked): Promise<Outcome> {
  const { workspace, params } = visit;
  const project = await requireRecord(workspace, params.project ?? '', 'project', params.project ?? '');
  const source =
    asked.source === undefined
      ? undefined
      : await requireRecord(workspace, project.id, 'source', asked.source);
  const queue = await listQueue(workspace, project.id, source?.id);
  const focus = queue.find(({ claim }) => claim.id === asked.claim) ?? firstWaiting(queue);
  const data = reviewView({
    ...asked,
    project,
    source,
    queue,
    passages: await unsurePassages(workspace, project.id, source?.id),
    focus: focus && (await readFocus(visit, focus, queue)),
  });
  const { refusal } = asked;
  return { view: 'pages/review', data: { ...data, refusal }, ...(refusal ? { status: refusal.status } : {}) };
}

function firstWaiting(queue: readonly Unplaced[]): Unplaced | undefined {
  return queue.find(({ claim }) => isWaiting(claim));
}

async function readFocus({ workspace }: Visit, focus: Unplaced, queue: readonly Unplaced[]) {
  const alongside = queue.filter(({ source }) => source.id === focus.source.id).slice(0, maxAlongside);
  const [queued] = await readQueued(workspace, [focus], alongside);
  return queued && { queued, text: await workspace.texts.read(focus.source) };
}

function ask({ query, params }: Visit): Asked {
  return {
    source: params.source,
    claim: query.get('claim') ?? '',
    words: (query.get('q') ?? '').trim().slice(0, 300),
    from: query.get('from') ?? '',
  };
}

const notices = {
  accept: 'Accepted: the claim stands there.',
  candidate: 'The claim stands at the place you chose.',
  place: 'The claim stands where you placed it.',
  lost: 'Left lost. It is asked for again when the text changes.',
} satisfies Record<PlaceChoice['choice'], string>;

async function decide(visit: Visit): Promise<Outcome> {
  const { workspace, form, params, by } = visit;
  const { project = '', id = '' } = params;
  const source = form.get('source') || undefined;
  const again = (refusal: Refusal) =>
    show(visit, { source, claim: id, words: form.get('q') ?? '', from: '', refusal });
  return saveOrShow(async () => {
    const choice = parsePlaceForm(form);
    if (!choice.ok) return again(fieldRefusal(choice.errors));
    const queue = await listQueue(workspace, project, source);
    const { rev } = await placeClaim(workspace, by, project, id, Number(form.get('rev')), choice.value);
    const undo = { project, seq: rev };
    return {
      seeOther: afterwards(queue, id, reviewPath(project, source)),
      notice: notices[choice.value.choice],
      undo,
    };
  }, again);
}

/** The next claim to decide on: the one that follows in the text, then those before. */
function afterwards(queue: readonly Unplaced[], decided: string, path: string): string {
  const at = queue.findIndex(({ claim }) => claim.id === decided);
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))];
  const next = firstWaiting(others);
  return next === undefined
    ? `${path}?${new URLSearchParams({ from: decided })}`
    : reviewAt(path, next.claim.id, decided);
}

export const pages = [
  page({ method: 'get', path: '/projects/:project/review', handle: (visit) => show(visit, ask(visit)) }),
  page({
    method: 'get',
    path: '/projects/:project/sources/:source/review',
    handle: (visit) => show(visit, ask(visit)),
  }),
  page({ method: 'post', path: '/projects/:project/claims/:id/place', handle: decide }),
];
