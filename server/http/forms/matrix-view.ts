import { z } from 'zod';
import { type MatrixFilter, type MatrixView, matrixColumns, matrixSorts } from '../../core/matrix/matrix.ts';

const yes = z.enum(['yes', 'no']).default('no');
/** A field of a form that is left empty asks for nothing. */
const wanted = (description: string) => z.string().max(200).default('').describe(description);

/** How a matrix is asked for in an address, of a page as of the API. */
export const matrixQuery = {
  columns: z.enum(matrixColumns).default('source'),
  sort: z.enum(matrixSorts).default('order'),
  topic: wanted('Only statements of this topic'),
  tag: wanted('Only statements with this tag'),
  text: wanted('Only statements that hold these words'),
  framing: wanted('Only columns of this framing'),
  other: wanted('… and of this one'),
  person: wanted('Only what this person said'),
  contested: yes.describe('Only statements that are contradicted or framed differently'),
  unchecked: yes.describe('Only statements with a source that is not checked or needs a new look'),
};
export const matrixQuerySchema = z.object(matrixQuery);

export function matrixView(query: z.output<typeof matrixQuerySchema>): MatrixView {
  const { columns, sort, topic, tag, text, framing, other, person, contested, unchecked } = query;
  const framings = [framing, other].filter((one) => one !== '');
  const filter: MatrixFilter = {
    ...given({ topic, tag, text, person }),
    ...(framings.length === 0 ? {} : { framings }),
    contested: contested === 'yes',
    unchecked: unchecked === 'yes',
  };
  return { columns, sort, filter };
}

function given<Fields extends Readonly<Record<string, string>>>(fields: Fields): Partial<Fields>;
function given(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
