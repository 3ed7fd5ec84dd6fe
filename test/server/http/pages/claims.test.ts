import { expect } from 'chai';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { fieldsOf, post, visit, words } from '../../../support/page-forms.ts';

const winter = '/projects/winter';
const streams = { Accept: 'text/vnd.turbo-stream.html' };

describe('the pages of claims', () => {
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  after(() => open.close());

  const read = async (id: string) => {
    const claim = await open.workspace.store.read('winter', 'claim', id);
    if (claim === undefined) throw new Error(`no claim ${id}`);
    return claim;
  };
  const edit = (id: string) => `${winter}/claims/${id}/edit`;

  it('tag a sentence by its number and come back to it, open', async () => {
    const back = `${winter}/sources/harbour/sentences?from=0`;
    const fields = { source: 'harbour', version: '1', sentence: '3', back };
    const reply = await post(open.app, `${winter}/claims`, fields);
    expect(reply.status).to.equal(303);
    const [, id = ''] = /claim=(\w+)#claim-\w+$/.exec(reply.headers.location ?? '') ?? [];
    expect((await read(id)).target.spans[0]?.exact).to.equal('Forty ships waited outside for nine days.');
  });

  it('tag several sentences as one claim: neighbours as one span, others as spans of their own', async () => {
    const fields = { source: 'harbour', version: '1', sentence: ['1', '2', '5'] };
    const reply = await post(open.app, `${winter}/claims`, fields);
    const [, id = ''] = /#claim-(\w+)$/.exec(reply.headers.location ?? '') ?? [];
    expect((await read(id)).target.spans.map(({ exact }) => exact)).to.deep.equal([
      'The harbour froze in January 1893. Nobody was hurt.',
      'Nobody was hurt.',
    ]);
  });

  it('tag from one numbered sentence to another', async () => {
    const fields = { source: 'harbour', version: '1', first: '5', last: '6' };
    const reply = await post(open.app, `${winter}/claims`, fields);
    const [, id = ''] = /#claim-(\w+)$/.exec(reply.headers.location ?? '') ?? [];
    expect((await read(id)).target.spans.map(({ exact }) => exact)).to.deep.equal([
      'The bread ran out on the sixth day. Nobody was hurt.',
    ]);
  });

  it('tag spans by their offsets and answer a script with the card and a notice that can be undone', async () => {
    const fields = { source: 'mayor', version: '1', start: '0', end: '9' };
    const reply = await post(open.app, `${winter}/claims`, fields, streams);
    expect(reply.headers['content-type']).to.match(/^text\/vnd\.turbo-stream\.html/);
    expect(reply.html).to.match(/<turbo-stream action="card" target="claim-\w{16}">/);
    expect(reply.html).to.match(/<turbo-stream action="notice">[\s\S]*\/changes\/\d+\/undo/);
    expect(reply.html).to.include('data-start="0" data-end="9"');
  });

  for (const [what, fields] of Object.entries({
    'no sentence': {},
    'a sentence that is not there': { sentence: '999' },
    'a sentence that is no number': { sentence: 'x' },
    'an end before its start': { start: '9', end: '3' },
    'an end outside of the text': { start: '0', end: '99999' },
    'sentences the wrong way round': { first: '4', last: '2' },
  })) {
    it(`tag nothing for ${what}, and say so`, async () => {
      const seq = await open.workspace.store.seq('winter');
      const reply = await post(open.app, `${winter}/claims`, { source: 'harbour', version: '1', ...fields });
      expect(reply.status).to.be.within(400, 422);
      expect(words(reply, '[role="alert"]')).not.to.equal('');
      expect(await open.workspace.store.seq('winter')).to.equal(seq);
    });
  }

  it('save what the form says, and only that', async () => {
    const page = await visit(open.app, edit(demo.froze));
    const fields = fieldsOf(page, edit(demo.froze));
    expect(fields).to.include({
      kind: 'factual',
      who: 'author',
      manner: 'said',
      certainty: 'certain',
      tags: '',
    });
    const typed = {
      who: 'other',
      name: 'Lê Thành Khôi',
      framing: 'Vietnamese',
      tags: 'ice， harbour,ice',
      note: 'a\r\n**b**',
    };
    const reply = await post(open.app, edit(demo.froze), { ...fields, kind: 'causal', ...typed });
    expect(reply.status).to.equal(303);
    expect(reply.headers.location).to.equal(`${winter}/claims/${demo.froze}`);
    const { kind, voice, certainty, tags, note } = await read(demo.froze);
    expect({ kind, voice, certainty, tags, note }).to.deep.equal({
      kind: 'causal',
      voice: { who: 'other', name: 'Lê Thành Khôi', framing: 'Vietnamese', manner: 'said' },
      certainty: 'certain',
      tags: ['ice', 'harbour'],
      note: 'a\n**b**',
    });
  });

  it('leave alone what a script does not send', async () => {
    const { rev } = await read(demo.froze);
    await post(open.app, edit(demo.froze), { rev: String(rev), kind: 'evaluative' }, streams);
    const { kind, tags, note } = await read(demo.froze);
    expect({ kind, tags, note }).to.deep.equal({
      kind: 'evaluative',
      tags: ['ice', 'harbour'],
      note: 'a\n**b**',
    });
  });

  it('name what is wrong next to its field and keep all that was typed', async () => {
    const fields = fieldsOf(await visit(open.app, edit(demo.bread)), edit(demo.bread));
    const typed = { kind: 'prophetic', tags: `short, ${'long'.repeat(20)}`, note: 'still here' };
    const reply = await post(open.app, edit(demo.bread), { ...fields, ...typed });
    expect(reply.status).to.equal(422);
    const frame = `claim-${demo.bread}-work`;
    expect(words(reply, `#${frame}-kind-error`)).to.equal('Choose one of these.');
    expect(words(reply, `#${frame}-tags-error`)).to.match(/at most 60 characters/);
    const input = reply.document.querySelector('input[name="tags"]');
    expect(input?.getAttribute('aria-invalid')).to.equal('true');
    expect(input?.getAttribute('aria-describedby')).to.include(`${frame}-tags-error`);
    expect(fieldsOf(reply, edit(demo.bread))).to.include({ tags: typed.tags, note: typed.note });
  });

  it('answer a frame with the form alone', async () => {
    const page = await visit(open.app, edit(demo.bread), { 'Turbo-Frame': `claim-${demo.bread}-work` });
    expect(page.html.trim()).to.match(/^<turbo-frame id="claim-\w+-work"/);
    expect(page.html).not.to.include('<html');
  });

  it('show one claim with everything on it', async () => {
    const page = await visit(open.app, `${winter}/claims/${demo.froze}`);
    expect(words(page, '.card__quote')).to.equal('The harbour froze in January 1893.');
    expect(words(page, '.card__head')).to.include('said by Lê Thành Khôi (Vietnamese)');
    expect(page.document.querySelector('.card__note strong')?.textContent).to.equal('b');
    expect(page.document.querySelector('details')?.getAttribute('open')).not.to.equal(null);
  });

  it('say 404 of a claim that is not there, whatever is done with it', async () => {
    const missing = `${winter}/claims/0000000000000000`;
    for (const below of ['', '/edit', '/relate', '/cite'])
      expect((await visit(open.app, missing + below)).status, below).to.equal(404);
    for (const below of ['/edit', '/relate', '/cite', '/retract'])
      expect((await post(open.app, missing + below, { rev: '1' })).status, below).to.be.oneOf([404, 422]);
  });

  it('offer the project’s framings and tags again', async () => {
    const page = await visit(open.app, edit(demo.bread));
    const offered = [...page.document.querySelectorAll('datalist option')].map((one) =>
      one.getAttribute('value'),
    );
    expect(offered).to.include.members(['Vietnamese', 'ice', 'harbour']);
  });
});
