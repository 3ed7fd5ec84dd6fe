import type { Claim } from '../../core/claim.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import { claimsById, relationsBetween, type Side } from '../../services/compare.ts';
import { requireRecord } from '../../services/records.ts';
import { relate as relateEnds } from '../../services/relate.ts';
import { claimsOf } from '../../services/version-claims.ts';
import { answerWithCards } from '../card-answers.ts';
import { sidesIn } from '../compare-sides.ts';
import { fieldRefusal, type Refusal, saveOrShow } from '../form-outcome.ts';
import { readEnd } from '../forms/end-form.ts';
import { typed } from '../forms/parsed.ts';
import { parseRelationDraft, type RelationDraft, readRelationDraft } from '../forms/relation-form.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { nameOf } from '../view-models/compare.ts';
import { comparePath } from '../view-models/compare-choice.ts';
import { compareSentencesView } from '../view-models/compare-sentences.ts';

/** What is chosen so far: an end on each side, as the form names them, and the relation. */
interface Draft extends RelationDraft {
  readonly left: string;
  readonly right: string;
  readonly turned: string;
}

function readDraft({ form }: Visit): Draft {
  const turned = form.has('turned') ? 'on' : '';
  return { ...readRelationDraft(form), left: typed(form, 'left'), right: typed(form, 'right'), turned };
}

/** Everything that the page of two texts does, without a script. */
async function show(visit: Visit, draft: Draft, refusal?: Refusal): Promise<Outcome> {
  const { workspace, params, query } = visit;
  const id = params.project ?? '';
  const project = await requireRecord(workspace, id, 'project', id);
  const [left, right] = await sidesIn(visit);
  const relations = await relationsBetween(workspace, left.source, right.source);
  const ends = await claimsById(
    workspace,
    id,
    relations.flatMap(({ from, to }) => [from, to]),
  );
  const claimsOn = async (side: Side): Promise<readonly Claim[]> =>
    side.isCurrent ? (await claimsOf(workspace, side.source)).filter(isOn(side)) : [];
  const [onLeft, onRight] = await Promise.all([claimsOn(left), claimsOn(right)]);
  const view = compareSentencesView({
    project,
    sides: [
      { ...left, claims: onLeft, chosen: draft.left, first: query.get('lp') },
      { ...right, claims: onRight, chosen: draft.right, first: query.get('rp') },
    ],
    relations,
    ends,
    draft,
    refusal,
  });
  const status = refusal === undefined ? {} : { status: refusal.status };
  return { view: 'pages/compare-sentences', data: view, ...status };
}

function isOn({ text }: Side): (claim: Claim) => boolean {
  return ({ target }) => target.version === text.number;
}

async function relate(visit: Visit): Promise<Outcome> {
  const { workspace, params, by, form } = visit;
  const project = params.project ?? '';
  const draft = readDraft(visit);
  const refuse = (refusal: Refusal) => show(visit, draft, refusal);
  return saveOrShow(async () => {
    const left = await readEnd(workspace, project, form.getAll('left'));
    const right = await readEnd(workspace, project, form.getAll('right'));
    if (left === undefined || right === undefined)
      return refuse(fieldRefusal({ ends: 'Choose a sentence or a claim on each side.' }));
    const fits = parseRelationDraft(readRelationDraft(form));
    if (!fits.ok) return refuse(fieldRefusal(fits.errors));
    const { kind, rationale = '', certainty = 'certain' } = fits.value;
    if (kind === undefined) return refuse(fieldRefusal({ kind: 'Choose a relation.' }));
    const isTurned = draft.turned !== '';
    const ends = isTurned ? { from: right, to: left } : { from: left, to: right };
    const { from, to, rev } = await relateEnds(workspace, by, project, ends, { kind, rationale, certainty });
    const claims = isTurned ? [to, from] : [from, to];
    const done = { project, claims, notice: `Related: ${relationKinds[kind].label}.`, seq: rev };
    return answerWithCards(visit, { ...done, otherwise: await chosenPath(visit, claims), opensFirst: false });
  }, refuse);
}

/** The same place with the two claims chosen, so that what was made of them is seen. */
async function chosenPath(visit: Visit, [left = '', right = '']: readonly string[]): Promise<string> {
  const [first, second] = await sidesIn(visit);
  const path = comparePath(visit.params.project ?? '', nameOf(first), nameOf(second), 'sentences');
  return `${path}&${new URLSearchParams({ l: left, r: right })}`;
}

export const pages = [
  page({
    method: 'get',
    path: '/projects/:project/compare/sentences',
    handle(visit) {
      const [left, right] = ['l', 'r'].map((name) => visit.query.get(name) ?? '');
      return show(visit, { ...readDraft(visit), left: left ?? '', right: right ?? '' });
    },
  }),
  page({ method: 'post', path: '/projects/:project/compare/relate', handle: relate }),
];
