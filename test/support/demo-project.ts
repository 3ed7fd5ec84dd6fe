import type { RequestListener } from 'node:http';
import request from 'supertest';

/** Two short sources that tell of one winter. `Nobody was hurt.` stands twice in the first. */
export const harbourText = `# The winter

The harbour froze in January 1893. Nobody was hurt. Forty ships waited outside for nine days.

The bread ran out on the sixth day. Nobody was hurt. The mayor called it a mild winter.`;

export const mayorText = `# The mayor’s report

It was a mild winter, and bread was never short. Thirty ships waited for a week.`;

export interface Demo {
  /** `/api/projects/winter` */
  readonly base: string;
  /** Ids of claims on `The harbour froze…`, `The bread ran out…` (harbour) and `It was a mild winter…` (mayor). */
  readonly froze: string;
  readonly bread: string;
  readonly mild: string;
  /** Id of a reference. */
  readonly almanac: string;
}

/** Makes the project `winter` through the API, with the sources `harbour` and `mayor`, three claims and a reference. */
export async function addDemo(app: RequestListener): Promise<Demo> {
  const base = '/api/projects/winter';
  const add = async (url: string, body: object): Promise<string> => {
    const reply = await request(app).post(url).send(body);
    if (reply.status !== 201) throw new Error(`${url} answered ${reply.status}: ${reply.text}`);
    return String(reply.body.id);
  };
  const claim = (source: string, exact: string) =>
    add(`${base}/claims`, { target: { source, spans: [{ exact }] } });
  await add('/api/projects', { id: 'winter', title: 'The winter of 1893' });
  await add(`${base}/sources`, { id: 'harbour', title: 'The harbour', language: 'en', body: harbourText });
  await add(`${base}/sources`, { id: 'mayor', title: 'The mayor', language: 'en', body: mayorText });
  return {
    base,
    froze: await claim('harbour', 'The harbour froze in January 1893.'),
    bread: await claim('harbour', 'The bread ran out on the sixth day.'),
    mild: await claim('mayor', 'It was a mild winter, and bread was never short.'),
    almanac: await add(`${base}/references`, { csl: { type: 'book', title: 'An almanac of ice' } }),
  };
}
