import { z } from 'zod';
import { recordSchema } from '../core/records.ts';
import { type Endpoint, nothing } from './endpoint.ts';
import { problemSchema } from './problem.ts';

type Json = Record<string, unknown>;

/** An OpenAPI 3.1 document made from the endpoints and their schemas; made once, when first asked for. */
export function openApi(endpoints: readonly Endpoint[]): () => Json {
  let made: Json | undefined;
  return () => {
    made ??= describe(endpoints);
    return made;
  };
}

function describe(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const one of endpoints) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method]: operation(one) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Crossclaim',
      version: '0.1.0',
      description:
        'Claims, relations, references and citations across sources. Records carry a rev; ETag and If-Match speak of it. Errors are application/problem+json (RFC 9457).',
    },
    paths,
    components: {
      schemas: { Record: schemaOf(recordSchema, 'output'), Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function operation(one: Endpoint): Json {
  const body =
    one.body === nothing
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              [one.consumes ?? 'application/json']: {
                schema:
                  one.consumes === undefined
                    ? schemaOf(one.body, 'input')
                    : { type: 'string', format: 'binary' },
              },
            },
          },
        };
  const success =
    one.reply === undefined
      ? { description: 'Done' }
      : { description: 'Done', content: { 'application/json': { schema: schemaOf(one.reply, 'output') } } };
  return {
    summary: one.summary,
    operationId: operationId(one),
    parameters: [...parameters(one.params, 'path'), ...parameters(one.query, 'query'), ...ifMatch(one)],
    ...body,
    responses: {
      [String(one.status ?? 200)]: success,
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function operationId(one: Endpoint): string {
  const words = one.path.split('/').filter((part) => part !== '' && part !== 'api');
  return [one.method, ...words.map((word) => word.replace(':', 'by-'))].join('-');
}

function ifMatch(one: Endpoint): Json[] {
  if (one.ifMatch !== true) return [];
  return [
    {
      name: 'If-Match',
      in: 'header',
      required: true,
      description: 'The ETag of the record as last seen',
      schema: { type: 'string' },
    },
  ];
}

function parameters(schema: z.ZodType, place: 'path' | 'query'): Json[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, z.ZodType> = schema.shape;
  return Object.entries(shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !field.safeParse(undefined).success,
    schema: schemaOf(field, 'input'),
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return json;
}
