import { z } from 'zod';
import type { ErrorCode } from '../core/errors.ts';
import { recordIdSchema, slugSchema } from '../core/ids.ts';
import type { RecordOf, RecordType } from '../core/records.ts';
import { requireRecord } from '../services/records.ts';
import type { Workspace } from '../services/workspace.ts';
import type { Answer } from './endpoint.ts';
import { type Endpoint, endpoint, nothing } from './endpoint.ts';
import { entityTag } from './entity-tag.ts';

/** Records a list answers with when no limit is asked for, and at most. */
export const pageSize = { usual: 50, most: 1_000 } as const;

export const projectParams = z.strictObject({ project: slugSchema });
export const recordParams = z.strictObject({ project: slugSchema, id: recordIdSchema });

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.usual),
  after: z.string().max(80).optional(),
};

/** A record with its ETag. */
export function recordAnswer(record: { readonly rev: number }): Answer {
  return { body: record, headers: { ETag: entityTag(record.rev) } };
}

/** A record that was added, with the address under which it can be read: `path` are the parts after `/api/projects`. */
export function addedAnswer(record: { readonly rev: number }, path: readonly string[]): Answer {
  const location = ['/api/projects', ...path.map(encodeURIComponent)].join('/');
  return { status: 201, body: record, headers: { ETag: entityTag(record.rev), Location: location } };
}

interface RecordResource<Type extends RecordType, Input extends z.ZodType, Patch extends z.ZodType> {
  readonly type: Type;
  /** As it stands in addresses: `claims`. */
  readonly plural: string;
  readonly schema: z.ZodType;
  readonly input: Input;
  readonly patch: Patch;
  /** What can be wrong with the content of one of them. */
  readonly problems?: readonly ErrorCode[];
  add(workspace: Workspace, by: string, project: string, input: z.output<Input>): Promise<RecordOf<Type>>;
  revise(
    workspace: Workspace,
    by: string,
    project: string,
    id: string,
    rev: number,
    patch: z.output<Patch>,
  ): Promise<RecordOf<Type>>;
  /** Gives the seq of the change, by which it can be undone. */
  retract(workspace: Workspace, by: string, project: string, id: string, rev: number): Promise<number>;
}

/** The endpoints that every record people make has: list, add, read, revise, retract. */
export function recordEndpoints<Type extends RecordType, Input extends z.ZodType, Patch extends z.ZodType>(
  resource: RecordResource<Type, Input, Patch>,
): Endpoint[] {
  const { type, plural, schema, problems = [] } = resource;
  const noun = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const list = `/api/projects/:project/${plural}`;
  const one = `${list}/:id`;
  return [
    endpoint({
      method: 'get',
      path: list,
      name: `list${noun}s`,
      summary: `List the ${plural} of a project, oldest first`,
      params: projectParams,
      query: z.strictObject({
        ...pageQuery,
        source: slugSchema.optional(),
        link: z.string().max(80).optional(),
      }),
      body: nothing,
      reply: z.object({ items: z.array(schema), next: z.string().optional() }),
      async handle({ workspace, params, query }) {
        await requireRecord(workspace, params.project, 'project', params.project);
        const { limit, after, source, link } = query;
        return {
          body: await workspace.store.list(params.project, {
            type,
            limit,
            ...defined({ after, source, link }),
          }),
        };
      },
    }),
    endpoint({
      method: 'post',
      path: list,
      name: `add${noun}`,
      summary: `Add one of the ${plural}`,
      params: projectParams,
      query: nothing,
      body: resource.input,
      reply: schema,
      status: 201,
      problems,
      async handle({ workspace, params, body, by }) {
        const record = await resource.add(workspace, by, params.project, body);
        return addedAnswer(record, [params.project, plural, record.id]);
      },
    }),
    endpoint({
      method: 'get',
      path: one,
      name: `read${noun}`,
      summary: `Read one of the ${plural}`,
      params: recordParams,
      query: nothing,
      body: nothing,
      reply: schema,
      async handle({ workspace, params }) {
        return recordAnswer(await requireRecord(workspace, params.project, type, params.id));
      },
    }),
    endpoint({
      method: 'patch',
      path: one,
      name: `revise${noun}`,
      summary: `Revise one of the ${plural}; what is left out stays`,
      params: recordParams,
      query: nothing,
      body: resource.patch,
      reply: schema,
      ifMatch: true,
      problems,
      async handle({ workspace, params, body, by, rev }) {
        return recordAnswer(await resource.revise(workspace, by, params.project, params.id, rev, body));
      },
    }),
    endpoint({
      method: 'delete',
      path: one,
      name: `retract${noun}`,
      summary: `Take back one of the ${plural}, with what hangs on it; the change can be undone`,
      params: recordParams,
      query: nothing,
      body: nothing,
      reply: z.object({ change: z.int() }),
      ifMatch: true,
      async handle({ workspace, params, by, rev }) {
        return { body: { change: await resource.retract(workspace, by, params.project, params.id, rev) } };
      },
    }),
  ];
}

/** The object without the keys that are undefined. */
export function defined<Values extends Record<string, unknown>>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> };
export function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
