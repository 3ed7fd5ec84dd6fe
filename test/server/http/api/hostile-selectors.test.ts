import { expect } from 'chai';
import request from 'supertest';
import { maxQuoteLength } from '../../../../server/core/target.ts';
import { expectProblem, send } from '../../../support/api-table.ts';
import { addDemo, type Demo, harbourText } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const claims = '/api/projects/winter/claims';
/** As offsets count: without the mark of the heading. */
const text = harbourText.replace('# ', '');
/** A ship and a family of one grapheme: surrogate pairs, and a joiner between them. */
const emojiText = 'The 🚢 came in. The family 👩‍👧 went ashore. Nobody was hurt.';

describe('selectors that point nowhere', () => {
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    const source = { id: 'emoji', title: 'Signs', language: 'en', body: emojiText };
    await request(open.app).post('/api/projects/winter/sources').send(source).expect(201);
  });
  after(() => open.close());

  const tag = (span: object, source = 'harbour') =>
    send(open.app, { call: `POST ${claims}`, body: { target: { source, spans: [span] } } });

  const refused: readonly (readonly [what: string, span: object, status: number, path: string])[] = [
    ['a position past the end', { start: 5, end: text.length + 1 }, 400, 'target.spans.0'],
    ['a position far past the end', { start: 2 ** 40, end: 2 ** 40 + 1 }, 400, 'target.spans.0'],
    ['a position that no number holds', { start: 2 ** 60, end: 2 ** 60 + 2 }, 400, 'target.spans.0.start'],
    ['an end before the start', { start: 20, end: 10 }, 400, 'target.spans.0'],
    ['an end at the start', { start: 20, end: 20 }, 400, 'target.spans.0'],
    ['a start before the text', { start: -1, end: 10 }, 400, 'target.spans.0.start'],
    ['a start without an end', { start: 4 }, 400, 'target.spans.0'],
    ['an empty quote', { exact: '' }, 400, 'target.spans.0.exact'],
    ['an empty quote at a good position', { exact: '', start: 0, end: 10 }, 400, 'target.spans.0.exact'],
    ['a quote of white space', { exact: ' \n ' }, 422, 'target.spans.0.exact'],
    ['half a surrogate pair', { exact: '\ud83d' }, 422, 'target.spans.0.exact'],
    ['halves in the wrong order', { exact: '\udea2\ud83d' }, 422, 'target.spans.0.exact'],
    ['a quote of 100 KB', { exact: 'ice '.repeat(25_600) }, 400, 'target.spans.0.exact'],
    [
      'a context of 100 KB',
      { exact: 'The harbour', prefix: 'ice '.repeat(25_600) },
      400,
      'target.spans.0.prefix',
    ],
    [
      'the longest quote, which is nowhere',
      { exact: 'x'.repeat(maxQuoteLength) },
      422,
      'target.spans.0.exact',
    ],
    ['a quote that is no text', { exact: 7 }, 400, 'target.spans.0.exact'],
  ];
  for (const [what, span, status, path] of refused)
    for (const source of ['harbour', 'emoji'])
      it(`are refused by name: ${what}, in ${source}`, async () => {
        const before = await open.workspace.store.seq('winter');
        const reply = await tag(span, source);
        expect(reply.status, reply.text.slice(0, 300)).to.equal(status);
        expectProblem(reply);
        expect(reply.body.fields).to.containSubset([{ path }]);
        expect(reply.text.length).to.be.below(2_000);
        expect(await open.workspace.store.seq('winter')).to.equal(before);
      });

  it('are told the bound where a quote is too long', async () => {
    const { body } = await tag({ exact: 'ice '.repeat(25_600) });
    expect(body.fields[0].message).to.contain(String(maxQuoteLength));
  });

  for (const [what, exact] of [
    ['a ship', '🚢'],
    ['a family', '👩‍👧'],
  ] as const)
    it(`take in the whole of ${what} when they go through its middle`, async () => {
      const start = emojiText.indexOf(exact);
      const reply = await tag(
        { start: start + 1, end: start + exact.length - 1 + (exact.length === 2 ? 1 : 0) },
        'emoji',
      );
      expect(reply.status).to.equal(201);
      expect(reply.body.target.spans[0]).to.include({ exact, start, end: start + exact.length });
    });

  it('place no claim either, and leave it as it stands', async () => {
    const before = (await request(open.app).get(`${claims}/${demo.froze}`)).body;
    const place = (body: object) =>
      request(open.app).post(`${claims}/${demo.froze}/place`).set('If-Match', `"${before.rev}"`).send(body);
    for (const body of [
      { choice: 'place', start: 0, end: 2 ** 40 },
      { choice: 'place', start: 9, end: 9 },
      { choice: 'place', start: 9, end: 3 },
      { choice: 'place', start: -3, end: 3 },
      { choice: 'place', start: 0.5, end: 3 },
      { choice: 'place', start: '0', end: '3' },
    ]) {
      const reply = await place(body);
      expect(reply.status, JSON.stringify(body)).to.equal(400);
      expectProblem(reply);
      expect(reply.body.fields[0].path, JSON.stringify(body)).to.match(/^(?:start|end)$/);
    }
    expect((await request(open.app).get(`${claims}/${demo.froze}`)).body).to.deep.equal(before);
  });

  it('are refused on a revision as they are on a new claim', async () => {
    const { rev } = (await request(open.app).get(`${claims}/${demo.bread}`)).body;
    for (const span of [{ start: 9, end: 3 }, { exact: '\ud83d' }, { exact: '' }]) {
      const body = { target: { source: 'harbour', spans: [span] } };
      const reply = await request(open.app)
        .patch(`${claims}/${demo.bread}`)
        .set('If-Match', `"${rev}"`)
        .send(body);
      expect(reply.status).to.be.oneOf([400, 422]);
      expectProblem(reply);
    }
    expect((await request(open.app).get(`${claims}/${demo.bread}`)).body.rev).to.equal(rev);
  });
});
