import { expect } from 'chai';
import { send, testRows } from '../../../support/api-table.ts';
import { addDemo, harbourText } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

const list = '/api/projects/winter/claims';
/** The canonical text has no Markdown signs, so offsets are counted in it. */
const text = harbourText.replace(/^# /, '');
const at = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
};
const twice = 'Nobody was hurt.';
const first = at(twice);
const second = at(twice, first.end);
const on = (...spans: object[]) => ({ target: { source: 'harbour', spans } });

describe('the API of claims: making them', () => {
  let open: OpenApp;
  const app = () => open.app;
  before(async () => {
    open = await openApp();
    await addDemo(open.app);
  });
  after(() => open.close());

  it('counts offsets in the canonical text', async () => {
    const reply = await send(app(), { call: 'GET /api/projects/winter/sources/harbour/text' });
    for (const { start, end } of [first, second]) expect(reply.body.text.slice(start, end)).to.equal(twice);
    const quotes = reply.body.sentences.map((range: { start: number; end: number }) =>
      reply.body.text.slice(range.start, range.end),
    );
    expect(quotes).to.include.members([twice, 'The mayor called it a mild winter.']);
  });

  testRows(app, [
    {
      it: 'completes a quote with its position and its context',
      call: `POST ${list}`,
      body: on({ exact: 'Forty ships waited outside for nine days.' }),
      status: 201,
      holds: {
        type: 'claim',
        kind: 'factual',
        voice: { who: 'author', name: '', framing: '', manner: 'said' },
        certainty: 'certain',
        tags: [],
        note: '',
        sources: ['harbour'],
        links: [],
        target: {
          source: 'harbour',
          version: 1,
          state: 'sure',
          spans: [
            {
              exact: 'Forty ships waited outside for nine days.',
              prefix: text.slice(first.end + 1 - 32, first.end + 1),
              ...at('Forty ships waited outside for nine days.'),
            },
          ],
        },
      },
      has: { ETag: /^"\d+"$/, Location: /^\/api\/projects\/winter\/claims\/[a-z0-9]{16}$/ },
    },
    {
      it: 'completes a position with its quote',
      call: `POST ${list}`,
      body: on(second),
      status: 201,
      holds: { target: { spans: [{ exact: twice, ...second }] } },
    },
    {
      it: 'takes a quote at its position, though it stands elsewhere too',
      call: `POST ${list}`,
      body: on({ exact: twice, ...second }),
      status: 201,
      holds: { target: { spans: [{ exact: twice, ...second }] } },
    },
    {
      it: 'takes a quote by its context',
      call: `POST ${list}`,
      body: on({ exact: twice, prefix: 'on the sixth day. ' }),
      status: 201,
      holds: { target: { spans: [second] } },
    },
    {
      it: 'finds a quote whose position has moved',
      call: `POST ${list}`,
      body: on({ exact: 'The bread ran out', start: 3, end: 20 }),
      status: 201,
      holds: { target: { spans: [at('The bread ran out')] } },
    },
    {
      it: 'takes several spans and puts them in the order of the text',
      call: `POST ${list}`,
      body: on({ exact: 'mild winter' }, { exact: 'Forty ships' }),
      status: 201,
      holds: { target: { spans: [{ exact: 'Forty ships' }, { exact: 'mild winter' }] } },
    },
    {
      it: 'takes everything that a claim can say',
      call: `POST ${list}`,
      body: {
        ...on(first),
        kind: 'evaluative',
        voice: { who: 'other', name: 'The mayor', framing: 'city', manner: 'reported' },
        certainty: 'unsure',
        tags: ['ice', ' people ', 'ice'],
        note: 'Says *who*?\n',
      },
      status: 201,
      holds: {
        kind: 'evaluative',
        voice: { who: 'other', name: 'The mayor', framing: 'city', manner: 'reported' },
        certainty: 'unsure',
        tags: ['ice', 'people'],
        note: 'Says *who*?',
      },
    },
    {
      it: 'refuses a quote that stands at two places, and says how to go on',
      call: `POST ${list}`,
      body: on({ exact: twice }),
      status: 422,
      holds: {
        code: 'quote-not-found',
        fields: [{ path: 'target.spans.0.exact' }],
      },
    },
    {
      it: 'names the span whose quote does not occur',
      call: `POST ${list}`,
      body: on({ exact: 'Forty ships' }, { exact: 'Nine whales were seen in the market hall.' }),
      status: 422,
      holds: { code: 'quote-not-found', fields: [{ path: 'target.spans.1.exact' }] },
    },
    {
      it: 'names the span whose position is outside of the text',
      call: `POST ${list}`,
      body: on({ start: 5, end: 999_999 }),
      status: 400,
      holds: { code: 'invalid', fields: [{ path: 'target.spans.0' }] },
    },
    {
      it: 'refuses a span that ends before it starts',
      call: `POST ${list}`,
      body: on({ start: 9, end: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0' }] },
    },
    {
      it: 'refuses a span without quote and position',
      call: `POST ${list}`,
      body: on({ start: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0' }] },
    },
    {
      it: 'refuses offsets that are not whole numbers',
      call: `POST ${list}`,
      body: on({ start: 1.5, end: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0.start' }] },
    },
    {
      it: 'refuses negative offsets',
      call: `POST ${list}`,
      body: on({ start: -1, end: 9 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0.start' }] },
    },
    {
      it: 'needs a span',
      call: `POST ${list}`,
      body: on(),
      status: 400,
      holds: { fields: [{ path: 'target.spans' }] },
    },
    {
      it: 'refuses more spans than a claim can have',
      call: `POST ${list}`,
      body: on(...Array.from({ length: 51 }, () => first)),
      status: 400,
      holds: { fields: [{ path: 'target.spans' }] },
    },
    {
      it: 'says that there is no such source',
      call: `POST ${list}`,
      body: { target: { source: 'lighthouse', spans: [{ exact: 'x' }] } },
      status: 404,
    },
    {
      it: 'says that there is no such version',
      call: `POST ${list}`,
      body: { target: { source: 'harbour', version: 7, spans: [{ exact: 'x' }] } },
      status: 404,
    },
    {
      it: 'says that there is no such project',
      call: 'POST /api/projects/summer/claims',
      body: on(first),
      status: 404,
    },
    {
      it: 'refuses a kind that there is not',
      call: `POST ${list}`,
      body: { ...on(first), kind: 'rumour' },
      status: 400,
      holds: { fields: [{ path: 'kind' }] },
    },
    {
      it: 'refuses a tag with a comma',
      call: `POST ${list}`,
      body: { ...on(first), tags: ['fine', 'a,b'] },
      status: 400,
      holds: { fields: [{ path: 'tags.1' }] },
    },
    {
      it: 'refuses a note that is too long, and names the field',
      call: `POST ${list}`,
      body: { ...on(first), note: 'x'.repeat(20_001) },
      status: 400,
      holds: { fields: [{ path: 'note' }] },
    },
    {
      it: 'refuses fields that it does not know',
      call: `POST ${list}`,
      body: { ...on(first), colour: 'red' },
      status: 400,
      holds: { fields: [{ path: 'colour' }] },
    },
    {
      it: 'refuses unknown fields deep inside',
      call: `POST ${list}`,
      body: on({ ...first, page: 3 }),
      status: 400,
      holds: { fields: [{ path: 'target.spans.0.page' }] },
    },
    {
      it: 'refuses a rev or a creator of the client’s own',
      call: `POST ${list}`,
      body: { ...on(first), rev: 99, creator: 'Somebody' },
      status: 400,
    },
  ]);
});
