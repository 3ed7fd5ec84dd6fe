import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { ErrorCode } from '../core/errors.ts';
import type { Workspace } from '../services/workspace.ts';

/** The schema of a part that the endpoint does not have. */
export const nothing = z.unknown();

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What a handler is given: parts of the request that fit their schemas. */
export interface Call<Params, Query, Body> {
  readonly workspace: Workspace;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The person who signs what this request writes. */
  readonly by: string;
  /** The rev named by If-Match; only endpoints with `ifMatch` have one. */
  readonly rev: number;
  /** The request as it came, for bodies and answers that are streams. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; nothing is sent when it is left out. */
  readonly body?: unknown;
  /** Sends the content itself, for as long as it takes; the status and the headers above are set. */
  readonly stream?: (response: ServerResponse) => Promise<void>;
}

interface Description<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly method: Method;
  /** Express notation, from the root: `/api/projects/:project`. */
  readonly path: string;
  /** What a program calls it: a verb and a noun, `addClaim`. Stable, and no other endpoint has it. */
  readonly name: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Media type of the body; JSON when left out. A raw body reaches the handler as bytes. */
  readonly consumes?: 'application/octet-stream';
  /** Bound on a raw body, where it is not that of a document. */
  readonly maxBytes?: number;
  /** Media type of the answer, without parameters; JSON when left out. */
  readonly produces?: string;
  /** The answer's schema on success. */
  readonly reply?: z.ZodType;
  /** Status on success; 200 when left out. */
  readonly status?: number;
  /** Needs If-Match with the record's rev, so that nobody writes over what they have not seen. */
  readonly ifMatch?: boolean;
  /** Problems of its own, besides those that every endpoint of its kind can have. */
  readonly problems?: readonly ErrorCode[];
  handle(call: Call<z.output<Params>, z.output<Query>, z.output<Body>>): Promise<Answer>;
}

/** An endpoint of the JSON API, ready to be routed and to be described in OpenAPI. */
export interface Endpoint extends Omit<Description<z.ZodType, z.ZodType, z.ZodType>, 'handle'> {
  /** @throws z.ZodError when a part does not fit its schema. */
  answer(call: Call<unknown, unknown, unknown>): Promise<Answer>;
}

/** Ties a handler to its schemas: it sees only what fits them. */
export function endpoint<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  description: Description<Params, Query, Body>,
): Endpoint {
  const { handle, ...rest } = description;
  return {
    ...rest,
    async answer(call) {
      const params = description.params.parse(call.params);
      const query = description.query.parse(call.query);
      const body = description.body.parse(call.body);
      return handle({ ...call, params, query, body });
    },
  };
}
