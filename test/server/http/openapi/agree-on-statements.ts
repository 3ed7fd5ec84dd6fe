import { expect } from 'chai';
import type request from 'supertest';
import type { Row } from '../../../support/api-table.ts';
import type { Demo } from '../../../support/demo-project.ts';

interface Agreement {
  readonly demo: Demo;
  /** Sends the request and holds both sides against the description. */
  agree(request: Pick<Row, 'call' | 'headers' | 'body'>, expected: number): Promise<request.Response>;
  match(rev: number): { readonly 'If-Match': string };
}

/** Statements with their stances, silences and verdicts, the matrix, the graph, the report and contradictions. */
export async function agreeOnStatements({ demo, agree, match }: Agreement): Promise<void> {
  const list = `${demo.base}/statements`;
  const question = { text: 'How mild?', form: 'question', answers: [{ text: 'mild' }, { text: 'hard' }] };
  const { body: asked } = await agree({ call: `POST ${list}`, body: question }, 201);
  const { body: made } = await agree({ call: `POST ${list}`, body: { text: 'It froze.' } }, 201);
  await agree({ call: `POST ${list}`, body: { text: 'x', form: 'question' } }, 400);
  await agree({ call: `GET ${list}?limit=1` }, 200);
  await agree({ call: `GET ${list}/${made.id}` }, 200);
  const one = `${list}/${made.id}`;
  const patch = { topic: 'Ice' };
  const revised = await agree({ call: `PATCH ${one}`, headers: match(made.rev), body: patch }, 200);
  await agree({ call: `PATCH ${one}`, headers: match(made.rev), body: patch }, 412);
  const before = { before: asked.id };
  const moved = await agree(
    { call: `POST ${one}/move`, headers: match(revised.body.rev), body: before },
    200,
  );
  const verdict = { rating: 'mixed', evidence: [demo.froze] };
  const judged = await agree(
    { call: `PUT ${one}/verdict`, headers: match(moved.body.rev), body: verdict },
    200,
  );
  const cleared = await agree({ call: `DELETE ${one}/verdict`, headers: match(judged.body.rev) }, 200);

  const stance = { statement: made.id, claim: demo.froze, kind: 'affirms' };
  const { body: taken } = await agree({ call: `POST ${demo.base}/stances`, body: stance }, 201);
  await agree({ call: `POST ${demo.base}/stances`, body: stance }, 409);
  await agree({ call: `GET ${demo.base}/stances?link=${made.id}` }, 200);
  await agree({ call: `GET ${demo.base}/stances/${taken.id}` }, 200);
  const denial = { kind: 'denies', answer: null };
  const denied = await agree(
    { call: `PATCH ${demo.base}/stances/${taken.id}`, headers: match(taken.rev), body: denial },
    200,
  );
  const silence = { statement: made.id, source: 'mayor' };
  const { body: quiet } = await agree({ call: `POST ${demo.base}/silences`, body: silence }, 201);
  await agree({ call: `POST ${demo.base}/silences`, body: { ...silence, source: 'harbour' } }, 409);
  await agree({ call: `GET ${demo.base}/silences` }, 200);
  await agree({ call: `GET ${demo.base}/silences/${quiet.id}` }, 200);
  const noted = await agree(
    { call: `PATCH ${demo.base}/silences/${quiet.id}`, headers: match(quiet.rev), body: { note: 'x' } },
    200,
  );
  const affirm = { statement: made.id, claim: demo.bread, kind: 'affirms' };
  await agree({ call: `POST ${demo.base}/stances`, body: affirm }, 201);

  await agree({ call: `GET ${demo.base}/matrix?columns=both&sort=contested` }, 200);
  await agree({ call: `GET ${demo.base}/matrix?columns=rows` }, 400);
  await agree({ call: `GET ${demo.base}/matrix.csv?bom=yes` }, 200);
  await agree({ call: `GET ${demo.base}/matrix.md` }, 200);
  await agree({ call: `GET ${demo.base}/graph?by=source&kind=affirms,denies` }, 200);
  await agree({ call: `GET ${demo.base}/graph?kind=likes` }, 400);
  await agree({ call: `GET ${demo.base}/report.html?quotes=text` }, 200);
  await agree({ call: `GET ${demo.base}/report.md?quotes=best` }, 400);
  await agree({ call: `GET ${one}/cell?column=source:harbour` }, 200);
  await agree({ call: `GET ${one}/cell?column=source:nowhere` }, 404);
  const { body: found } = await agree({ call: `GET ${demo.base}/contradictions?kind=contradicts` }, 200);
  expect(found.items).to.have.length(1);

  await agree({ call: `DELETE ${demo.base}/silences/${quiet.id}`, headers: match(noted.body.rev) }, 200);
  const split = { text: 'It froze hard.', stances: [taken.id] };
  const parted = await agree(
    { call: `POST ${one}/split`, headers: match(cleared.body.rev), body: split },
    201,
  );
  await agree({ call: `DELETE ${demo.base}/stances/${taken.id}`, headers: match(denied.body.rev) }, 412);
  const { body: away } = await agree({ call: `GET ${demo.base}/stances/${taken.id}` }, 200);
  await agree({ call: `DELETE ${demo.base}/stances/${taken.id}`, headers: match(away.rev) }, 200);
  const merge = `POST ${list}/${parted.body.id}/merge` as const;
  await agree({ call: merge, headers: match(parted.body.rev), body: { into: parted.body.id } }, 422);
  const merged = await agree({ call: merge, headers: match(parted.body.rev), body: { into: made.id } }, 200);
  await agree({ call: `DELETE ${one}`, headers: match(merged.body.statement.rev) }, 200);
  await agree({ call: `POST ${demo.base}/claims/${demo.mild}/statement`, body: {} }, 201);
  const { body: relation } = await agree(
    { call: `POST ${demo.base}/relations`, body: { from: demo.froze, to: demo.mild, kind: 'contradicts' } },
    201,
  );
  await agree({ call: `POST ${demo.base}/relations/${relation.id}/statement`, body: { text: 'x' } }, 201);
}
