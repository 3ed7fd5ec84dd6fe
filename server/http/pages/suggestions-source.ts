import { claimInputSchema, claimKindSchema } from '../../core/claim.ts';
import { claimKinds } from '../../core/claim-kinds.ts';
import { dismissalInputSchema } from '../../core/dismissal.ts';
import { DomainError } from '../../core/errors.ts';
import { suggestionsOn } from '../../core/project.ts';
import { addClaim } from '../../services/claims.ts';
import { requireRecord } from '../../services/records.ts';
import { claimSuggestions } from '../../services/suggest/claim-suggestions.ts';
import { addDismissal } from '../../services/suggest/dismissals.ts';
import { requireCurrent } from '../../services/suggest/require-current.ts';
import { readSentenceChoice } from '../forms/sentence-choice.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { returnPath } from '../return-path.ts';
import { claimSuggestionsPath, claimSuggestionsView } from '../view-models/suggestion-claims.ts';
import { suggestionId } from '../view-models/suggestion-pair.ts';

const path = '/projects/:project/sources/:source/suggestions';
/** Of a whole book the best are enough for a day. */
const maxShown = 500;

async function show({ workspace, params, query, by }: Visit): Promise<Outcome> {
  const { project: projectId = '', source: sourceId = '' } = params;
  const project = await requireRecord(workspace, projectId, 'project', projectId);
  const source = await requireRecord(workspace, projectId, 'source', sourceId);
  if (!suggestionsOn(project)) return { view: 'pages/suggestions-off', data: { project } };
  const found = await claimSuggestions(workspace, by, projectId, sourceId, maxShown);
  return { view: 'pages/suggestions-source', data: claimSuggestionsView(project, source, found, query) };
}

/** Tags the sentence, or remembers that it is none. Gives what was done and the change that takes it back. */
async function decide({ workspace, params, by, form }: Visit) {
  const { project = '' } = params;
  const target = readSentenceChoice(form.get('sentence') ?? '');
  const kind = claimKindSchema.safeParse(form.get('kind')).data;
  if (target === undefined || (kind === undefined && !form.has('dismiss')))
    throw new DomainError('invalid', 'The form does not say what to do with the suggestion.');
  if (kind === undefined) {
    const { rev } = await addDismissal(workspace, by, project, dismissalInputSchema.parse({ target }));
    return { message: 'Dismissed. It will not be suggested to you again.', undo: { project, seq: rev } };
  }
  await requireCurrent(workspace, project, [target]);
  const { rev } = await addClaim(workspace, by, project, claimInputSchema.parse({ target, kind }));
  return { message: `Tagged as ${claimKinds[kind].label}.`, undo: { project, seq: rev } };
}

async function act(visit: Visit): Promise<Outcome> {
  const { params, form, wantsStream } = visit;
  const { project = '', source = '' } = params;
  const { message, undo } = await decide(visit);
  const here = returnPath(visit) || claimSuggestionsPath({ project, id: source });
  if (!wantsStream) return { seeOther: here, notice: message, undo };
  const gone = suggestionId(form.get('sentence') ?? '', '');
  return {
    stream: 'partials/suggestion-streams',
    data: { gone, cards: [], notice: { message, undo }, here },
  };
}

export const pages = [
  page({ method: 'get', path, handle: show }),
  page({ method: 'post', path, handle: act }),
];
