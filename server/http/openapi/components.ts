import { z } from 'zod';
import { recordSchema } from '../../core/records.ts';
import { type Endpoint, nothing } from '../endpoint.ts';
import { problemSchema } from '../problem.ts';

type Json = Record<string, unknown>;

export interface Components {
  readonly schemas: Readonly<Record<string, Json>>;
  /** `{ $ref }` to the component that describes the schema of a body or an answer. */
  referTo(schema: z.ZodType): Json;
}

/**
 * The schemas of all bodies and answers by name. Each type of record is described once, under its own name, and every answer that holds some
 * refers to it; a body is named for its endpoint: `AddClaim`.
 */
export function componentsOf(endpoints: readonly Endpoint[]): Components {
  const names = new Map<z.ZodType, string>();
  const outputs = z.registry<{ id: string }>();
  const inputs = z.registry<{ id: string }>();
  const name = (registry: typeof outputs, schema: z.ZodType, id: string) => {
    if (names.has(schema)) return;
    names.set(schema, id);
    registry.add(schema, { id });
  };
  name(outputs, problemSchema, 'Problem');
  for (const option of recordSchema.options) name(outputs, option, capital(option.shape.type.value));
  for (const one of endpoints) {
    if (one.reply !== undefined) name(outputs, one.reply, `${capital(one.name)}Reply`);
    if (one.body !== nothing && one.consumes === undefined) name(inputs, one.body, capital(one.name));
  }
  return {
    schemas: { ...described(outputs, 'output'), ...described(inputs, 'input') },
    referTo: (schema) => ({ $ref: address(names.get(schema) ?? '') }),
  };
}

function described(registry: z.core.$ZodRegistry<{ id: string }>, io: 'input' | 'output') {
  const { schemas } = z.toJSONSchema(registry, { io, uri: address, unrepresentable: 'any' });
  const plain = Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]);
  return Object.fromEntries(plain);
}

function address(name: string): string {
  return `#/components/schemas/${name}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The schema of one parameter, in place. */
export function parameterSchema(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return json;
}
