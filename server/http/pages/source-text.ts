import type { IncomingMessage } from 'node:http';
import { DomainError } from '../../core/errors.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import { requireRecord } from '../../services/records.ts';
import { previewClaims } from '../../services/version-claims.ts';
import { addVersion } from '../../services/versions.ts';
import { errorFields } from '../forms/parsed.ts';
import { readMultipart } from '../multipart.ts';
import { type Outcome, page, type Visit } from '../page.ts';
import { versionSaved } from '../version-saved.ts';
import { type TextEdit, textEditView } from '../view-models/text-edit.ts';

type State = Pick<TextEdit, 'body'> & Partial<Pick<TextEdit, 'error' | 'preview' | 'saved'>>;

async function savedBody({ workspace }: Visit, source: Source): Promise<string> {
  const { project, id } = source;
  const files = await workspace.library.readVersion(project, id, currentVersion(source).number);
  return files?.body ?? '';
}

function sourceOf({ workspace, params }: Visit): Promise<Source> {
  return requireRecord(workspace, params.project ?? '', 'source', params.source ?? '');
}

async function textPage(visit: Visit, source: Source, state: State, status = 200): Promise<Outcome> {
  const project = await requireRecord(visit.workspace, source.project, 'project', source.project);
  return { view: 'pages/source-text', data: textEditView({ project, source, ...state }), status };
}

/** The whole of a source may be typed: more than an ordinary form has room for. */
async function readForm(request: IncomingMessage) {
  const fields = await readMultipart(request, async () => undefined);
  const body = (fields.get('body') ?? '').replace(/\r\n?/g, '\n');
  return { body, rev: Number(fields.get('rev')), action: fields.get('action') };
}

async function stalePage(visit: Visit, body: string): Promise<Outcome> {
  const source = await sourceOf(visit);
  return textPage(visit, source, { body, saved: await savedBody(visit, source) }, 412);
}

async function submitText(visit: Visit): Promise<Outcome> {
  const { body, rev, action } = await readForm(visit.request);
  const source = await sourceOf(visit);
  if (action === 'take') return textPage(visit, source, { body: await savedBody(visit, source) });
  if (rev !== source.rev) return stalePage(visit, body);
  if (action === 'preview') {
    const preview = await previewClaims(visit.workspace, source, body);
    return textPage(visit, source, { body, preview });
  }
  try {
    const input = { body, origin: 'edit' as const };
    const saved = await addVersion(visit.workspace, visit.by, source.project, source.id, rev, input);
    return versionSaved(visit.workspace, source, saved);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'stale') return stalePage(visit, body);
    if (errorFields(error).body === undefined || !(error instanceof DomainError)) throw error;
    return textPage(visit, source, { body, error: error.message }, 400);
  }
}

const path = '/projects/:project/sources/:source/text';

export const pages = [
  page({
    method: 'get',
    path,
    async handle(visit) {
      const source = await sourceOf(visit);
      return textPage(visit, source, { body: await savedBody(visit, source) });
    },
  }),
  page({ method: 'post', path, handle: submitText }),
];
