import type { RequestListener } from 'node:http';
import { expect } from 'chai';
import request from 'supertest';

/** One request and what must come back. Functions are called when the row runs, so that they may name records made before. */
export interface Row {
  /** What the row shows, as a sentence that follows "it". */
  readonly it: string;
  readonly call: `${'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'} ${string}`;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string or bytes are sent as they are, as JSON unless the headers say otherwise. */
  readonly body?: unknown;
  readonly status: number;
  /** What the answer's JSON must hold, among other things. */
  readonly holds?: unknown;
  /** Headers that the answer must have; a pattern for what varies. */
  readonly has?: Readonly<Record<string, string | RegExp>>;
}

/** Sends one request to the application. */
export function send(app: RequestListener, row: Pick<Row, 'call' | 'headers' | 'body'>) {
  const [method = '', url = ''] = row.call.split(' ');
  const agent = request(app);
  const verbs = {
    GET: agent.get,
    HEAD: agent.head,
    POST: agent.post,
    PUT: agent.put,
    PATCH: agent.patch,
    DELETE: agent.delete,
    OPTIONS: agent.options,
  };
  const verb = Object.entries(verbs).find(([name]) => name === method)?.[1];
  if (verb === undefined) throw new TypeError(`no method ${method}`);
  const { body, headers = {} } = row;
  const sent = verb(url);
  if (body === undefined) return sent.set(headers);
  if (typeof body === 'string' || body instanceof Uint8Array)
    return sent
      .set({ 'Content-Type': 'application/json', ...headers })
      .serialize((bytes) => bytes)
      .send(Buffer.from(body));
  return sent.set({ 'Content-Type': 'application/json', ...headers }).send(JSON.stringify(body));
}

/** Makes one test of each row. */
export function testRows(app: () => RequestListener, rows: readonly Row[]): void {
  for (const row of rows) {
    it(`${row.it}: ${row.call} → ${row.status}`, async () => {
      const reply = await send(app(), row);
      expect(reply.status, reply.text).to.equal(row.status);
      if (row.holds !== undefined) expect(reply.body).to.containSubset(row.holds);
      for (const [name, value] of Object.entries(row.has ?? {})) expectHeader(reply.headers, name, value);
      if (row.status >= 400 && !row.call.startsWith('HEAD')) expectProblem(reply);
    });
  }
}

function expectHeader(headers: Record<string, unknown>, name: string, value: string | RegExp): void {
  const found = String(headers[name.toLowerCase()]);
  if (typeof value === 'string') expect(found, name).to.equal(value);
  else expect(found, name).to.match(value);
}

/** Every refusal is a problem of RFC 9457, in full, and says nothing of the program's inside. */
export function expectProblem(reply: request.Response): void {
  expect(reply.headers['content-type']).to.match(/^application\/problem\+json/);
  const { type, title, status, detail, code } = reply.body;
  expect(status).to.equal(reply.status);
  expect(type).to.equal(`/api/problems#${code}`);
  for (const text of [title, detail, code]) expect(text).to.be.a('string').that.is.not.empty;
  expect(reply.text).not.to.match(/\.ts\b|node_modules|\bat \w+ \(|\/tmp\//);
}
