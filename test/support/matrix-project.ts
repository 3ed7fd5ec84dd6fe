import type { RequestListener } from 'node:http';
import request from 'supertest';
import { addDemo, type Demo } from './demo-project.ts';

export interface MatrixDemo extends Demo {
  /** Statements: `The harbour froze.` (topic `Ice`) and the question `How many ships waited?` with the answers forty (a1) and thirty (a2). */
  readonly frozen: string;
  readonly ships: string;
}

/** The demo project with two statements: the first is affirmed by a claim of the harbour, in whose row nobody has looked at the mayor; the second is blank. */
export async function addMatrixDemo(app: RequestListener): Promise<MatrixDemo> {
  const demo = await addDemo(app);
  const frozen = await addTo(app, `${demo.base}/statements`, { text: 'The harbour froze.', topic: 'Ice' });
  const ships = await addTo(app, `${demo.base}/statements`, {
    text: 'How many ships waited?',
    form: 'question',
    answers: [{ text: 'forty' }, { text: 'thirty' }],
  });
  await addTo(app, `${demo.base}/stances`, { statement: frozen, claim: demo.froze, kind: 'affirms' });
  return { ...demo, frozen, ships };
}

/** Gives the id of what was made. */
export async function addTo(app: RequestListener, url: string, body: object, by?: string): Promise<string> {
  const named = by === undefined ? {} : { 'Crossclaim-Name': encodeURIComponent(by) };
  const reply = await request(app).post(url).set(named).send(body);
  if (reply.status !== 201) throw new Error(`${url} answered ${reply.status}: ${reply.text}`);
  return String(reply.body.id);
}
