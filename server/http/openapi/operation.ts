import { z } from 'zod';
import { type Endpoint, nothing } from '../endpoint.ts';
import { problemSchema } from '../problem.ts';
import { type Components, parameterSchema } from './components.ts';
import { expectedProblems } from './expected-problems.ts';
import { sharedHeader, sharedParameter } from './shared.ts';

type Json = Record<string, unknown>;
type ReferTo = Components['referTo'];

/** What OpenAPI says of one endpoint. */
export function operationOf(one: Endpoint, referTo: ReferTo): Json {
  const status = one.status ?? 200;
  return {
    operationId: one.name,
    summary: one.summary,
    tags: [tagOf(one)],
    parameters: parametersOf(one),
    ...(one.body === nothing ? {} : { requestBody: requestBodyOf(one, referTo) }),
    responses: {
      [status]: successOf(one, status, referTo),
      ...notModified(one),
      ...problemsOf(one, referTo),
    },
  };
}

/** The resource: the last word of the address that is not a parameter and not a verb. */
function tagOf(one: Endpoint): string {
  const words = one.path.split('/').filter((word) => word !== '' && word !== 'api');
  const [first = '', , resource = first] = words;
  return resource;
}

function readsRecord(one: Endpoint): boolean {
  return one.method === 'get' && /\/:\w+$/.test(one.path);
}

function givesRecord({ reply }: Endpoint): boolean {
  return reply instanceof z.ZodObject && 'rev' in reply.shape;
}

function parametersOf(one: Endpoint): Json[] {
  return [
    ...fieldsOf(one.params, 'path'),
    ...fieldsOf(one.query, 'query'),
    ...(one.ifMatch === true ? [sharedParameter('IfMatch')] : []),
    ...(readsRecord(one) ? [sharedParameter('IfNoneMatch')] : []),
    ...(one.method === 'get' ? [] : [sharedParameter('Name')]),
  ];
}

function fieldsOf(schema: z.ZodType, place: 'path' | 'query'): Json[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, z.ZodType> = schema.shape;
  return Object.entries(shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !field.safeParse(undefined).success,
    schema: parameterSchema(field),
  }));
}

function requestBodyOf(one: Endpoint, referTo: ReferTo): Json {
  // OpenAPI 3.1 describes a raw body by its media type alone.
  const content =
    one.consumes === undefined
      ? { 'application/json': { schema: referTo(one.body) } }
      : { [one.consumes]: {} };
  return { required: true, content };
}

function successOf(one: Endpoint, status: number, referTo: ReferTo): Json {
  const headers = [
    ...(status === 201 && one.body !== nothing ? (['Location'] as const) : []),
    ...(givesRecord(one) ? (['ETag'] as const) : []),
  ];
  return {
    description: one.summary,
    ...(headers.length === 0 ? {} : { headers: sharedHeader(...headers) }),
    ...contentOf(one, referTo),
  };
}

function contentOf({ reply, produces }: Endpoint, referTo: ReferTo): Json {
  if (produces !== undefined) return { content: { [produces]: {} } };
  return reply === undefined ? {} : { content: { 'application/json': { schema: referTo(reply) } } };
}

function notModified(one: Endpoint): Json {
  return readsRecord(one)
    ? { 304: { description: 'The record still has the ETag that If-None-Match names' } }
    : {};
}

function problemsOf(one: Endpoint, referTo: ReferTo): Json {
  const content = { 'application/problem+json': { schema: referTo(problemSchema) } };
  const rows = expectedProblems(one).map(({ status, description }) => [status, { description, content }]);
  return { ...Object.fromEntries(rows), default: { description: 'A fault of the server', content } };
}
