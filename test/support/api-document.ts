import { z } from 'zod';

const mediaSchema = z.object({ schema: z.object({ $ref: z.string() }).optional() });
const contentSchema = z.record(z.string(), mediaSchema);
const parameterSchema = z.object({
  $ref: z.string().optional(),
  name: z.string().optional(),
  in: z.enum(['path', 'query', 'header']).optional(),
  required: z.boolean().optional(),
  schema: z.record(z.string(), z.unknown()).optional(),
});
const operationSchema = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  summary: z.string().min(3),
  tags: z.array(z.string()).length(1),
  parameters: z.array(parameterSchema),
  requestBody: z.strictObject({ required: z.literal(true), content: contentSchema }).optional(),
  responses: z.record(
    z.string().regex(/^(?:[1-5]\d\d|default)$/),
    z.strictObject({
      description: z.string().min(1),
      headers: z.record(z.string(), z.object({ $ref: z.string() })).optional(),
      content: contentSchema.optional(),
    }),
  ),
});
export type Operation = z.infer<typeof operationSchema>;

/** The parts of OpenAPI 3.1 that the description uses; anything else in it is a mistake. */
const documentSchema = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(
    z.string().startsWith('/api'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), operationSchema),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[A-Z][A-Za-z]+$/), z.record(z.string(), z.json())),
    parameters: z.record(z.string(), parameterSchema),
    headers: z.record(z.string(), z.record(z.string(), z.unknown())),
  }),
});

export interface DescribedOperation extends Operation {
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
}

/** The API's description, parsed strictly, with ways to ask it. */
export function readApiDocument(json: unknown) {
  const document = documentSchema.parse(json);
  const operations: DescribedOperation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation === undefined ? [] : [{ method, path, ...operation }],
    ),
  );
  const schemas = new Map<string, z.ZodType>();
  return {
    document,
    operations,
    /** The operation that a request belongs to. */
    operationOf(method: string, url: string): DescribedOperation | undefined {
      const [path = ''] = url.split('?');
      return operations.find((one) => one.method === method.toLowerCase() && patternOf(one.path).test(path));
    },
    /** A validator made from the component's JSON Schema. */
    schemaOf(reference: string): z.ZodType {
      const name = reference.replace('#/components/schemas/', '');
      const found = schemas.get(name) ?? z.fromJSONSchema(withDefinitions(document.components.schemas, name));
      schemas.set(name, found);
      return found;
    },
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}

function withDefinitions(schemas: Readonly<Record<string, unknown>>, name: string) {
  const definitions = JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/');
  return { $defs: JSON.parse(definitions), $ref: `#/$defs/${name}` };
}

/** Every `$ref` anywhere in the value. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}
