import { readRows } from '../services/matrix-rows.ts';
import { readMatrixQuery } from './forms/matrix-forms.ts';
import { matrixView as viewAsked } from './forms/matrix-view.ts';
import type { Outcome, ViewData, Visit } from './page.ts';
import { pathTo } from './path-to.ts';
import { askedFor, rowsOf } from './view-models/matrix.ts';

/** The name by which a script asks for the panel alone. */
const frame = 'matrix-panel';

/** A cell opened: its panel alone for a script, a page of its own otherwise. */
export function panelFrame(visit: Visit, data: ViewData, status = 200): Outcome {
  if (visit.wantsStream) return { stream: 'partials/matrix-panel-stream', data, status };
  return visit.request.headers['turbo-frame'] === frame
    ? { fragment: 'partials/matrix-panel', data, status }
    : { view: 'pages/matrix-cell', data, status };
}

interface Done {
  readonly notice: string;
  /** The change that the notice offers to take back. */
  readonly seq: number | undefined;
}

/** Answers a form of a cell: the row anew to a script, the way back to the matrix to others. */
export async function answerCell(visit: Visit, { notice, seq }: Done): Promise<Outcome> {
  const { project = '', statement = '' } = visit.params;
  const asked = askedFor(visit.query);
  const here = `${pathTo('projects', project, 'matrix')}${asked.size === 0 ? '' : `?${asked}`}`;
  const undo = seq === undefined ? undefined : { project, seq };
  if (!visit.wantsStream)
    return { seeOther: `${here}#row-${statement}`, notice, ...(undo === undefined ? {} : { undo }) };
  const read = await readRows(visit.workspace, project, viewAsked(readMatrixQuery(visit.query)), [statement]);
  return {
    stream: 'partials/matrix-streams',
    data: { rows: rowsOf(read, visit.query), notice: { message: notice, undo }, here },
  };
}
