import { z } from 'zod';
import { DomainError, type FieldError } from '../core/errors.ts';
import { errorStatus } from './status.ts';

/** An error as the API answers it: RFC 9457, `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string().describe('Where this kind of problem is explained'),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string().describe('Stable; meant for programs'),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    current: z.unknown().optional().describe('With 412: the record as it stands'),
    limit: z.number().optional().describe('With 413: the bound that was passed'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

/**
 * What an error tells the outside. A fault of the program itself says nothing of its cause.
 */
export function problemOf(error: unknown): Problem {
  const known = asDomainError(error);
  if (known === undefined) {
    return problem(
      'internal',
      500,
      'Something went wrong on the server',
      'The fault has been logged. Nothing was saved by this request.',
    );
  }
  const { status, title } = errorStatus[known.code];
  const { fields, current, limit } = known.details;
  return {
    ...problem(known.code, status, title, known.message),
    ...(fields === undefined ? {} : { fields: [...fields] }),
    ...(current === undefined ? {} : { current }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function problem(code: string, status: number, title: string, detail: string): Problem {
  return { type: `/api/problems#${code}`, title, status, detail, code };
}

/** Errors of the libraries at the edge, told in the domain's words. */
function asDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (error instanceof z.ZodError) return invalid(error);
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const kind = 'type' in error ? error.type : '';
  if (kind === 'entity.too.large') {
    const limit = 'limit' in error && typeof error.limit === 'number' ? error.limit : 0;
    return new DomainError('too-large', `At most ${limit} bytes can be sent at once here.`, { limit });
  }
  if (kind === 'entity.parse.failed')
    return new DomainError('invalid', `The body is not JSON: ${error.message}`);
  if (kind === 'encoding.unsupported' || kind === 'charset.unsupported')
    return new DomainError('unsupported-media', error.message);
  if (error instanceof URIError || error.status === 400)
    return new DomainError('bad-address', 'The request cannot be read.');
  return error.status === 404 ? new DomainError('not-found', 'There is nothing at this address.') : undefined;
}

/** More than a person will put right at once. */
const maxFields = 20;
/** A name in a path that is longer was not meant as a name. */
const maxNameLength = 100;

/** A field that is not known is named as well as one that is wrong. */
function fieldErrors(issue: z.core.$ZodIssue, prefix: string): FieldError[] {
  const at = [...(prefix === '' ? [] : [prefix]), ...issue.path.map(String)];
  const pathOf = (names: readonly string[]) => names.map((name) => name.slice(0, maxNameLength)).join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path: pathOf(at), message: issue.message }];
  return issue.keys
    .slice(0, maxFields)
    .map((key) => ({ path: pathOf([...at, key]), message: 'is not a field here' }));
}

/** Names each field that did not fit its schema. */
export function invalid(error: z.ZodError, prefix = ''): DomainError {
  const fields = error.issues.flatMap((issue) => fieldErrors(issue, prefix)).slice(0, maxFields);
  const first = fields[0];
  const detail =
    first === undefined
      ? 'The request does not fit.'
      : `${first.path === '' ? 'The body' : first.path}: ${first.message}`;
  return new DomainError('invalid', detail, { fields });
}
