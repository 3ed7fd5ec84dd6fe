import { setFullText } from '../../services/full-texts.ts';
import { backPath } from '../back-path.ts';
import { typed } from '../forms/parsed.ts';
import { page } from '../page.ts';
import { pathTo } from '../path-to.ts';

/** A click says that a source of the project is the full text of a reference, or that it is not. */
export const pages = [
  page({
    method: 'post',
    path: '/projects/:project/references/:reference/full-text',
    async handle({ workspace, params, form, by }) {
      const { project = '', reference = '' } = params;
      const source = typed(form, 'source');
      const rev = Number(form.get('rev'));
      const before = await workspace.store.read(project, 'reference', reference);
      const asked = source === '' ? undefined : source;
      const { rev: seq } = await setFullText(workspace, by, project, reference, rev, asked);
      const back = backPath(form.get('back'));
      return {
        seeOther: back === '/' ? pathTo('projects', project, 'references', reference) : back,
        notice: asked === undefined ? 'No source is its full text any more.' : 'The source is its full text.',
        ...(before?.rev === seq ? {} : { undo: { project, seq } }),
      };
    },
  }),
];
