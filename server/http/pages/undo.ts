import { undoChange } from '../../services/history.ts';
import { backPath } from '../back-path.ts';
import { page } from '../page.ts';

export const pages = [
  page({
    method: 'post',
    path: '/projects/:project/changes/:seq/undo',
    async handle({ workspace, params, form, by }) {
      const project = params.project ?? '';
      const change = await undoChange(workspace, by, project, Number(params.seq));
      return {
        seeOther: backPath(form.get('back')),
        notice: 'Taken back.',
        undo: { project, seq: change.seq },
      };
    },
  }),
];
