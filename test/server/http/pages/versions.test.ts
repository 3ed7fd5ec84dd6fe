import { expect } from 'chai';
import request from 'supertest';
import { requireRecord } from '../../../../server/services/records.ts';
import { addVersion } from '../../../../server/services/versions.ts';
import { addDemo, type Demo, harbourText } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const harbour = '/projects/winter/sources/harbour';
const versions = `${harbour}/versions`;
/** A figure of one claim is changed, and the paragraph of the other is gone. */
const second = harbourText
  .replace('The harbour froze in January 1893.', 'The harbour froze in January 1894.')
  .replace(/\n\nThe bread.*/s, '');

describe('the versions of a source', () => {
  let open: OpenApp;
  let demo: Demo;
  beforeEach(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
  });
  afterEach(() => open.close());

  const revise = async (body: string) => {
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'harbour');
    const original = { name: 'hårbour.txt', mediaType: 'text/plain', bytes: Buffer.from(body) };
    return addVersion(open.workspace, 'Ida', 'winter', 'harbour', rev, { body, origin: 'upload', original });
  };

  it('are one at first, which leads to the text to edit', async () => {
    const page = await visit(open.app, versions);
    expect(page.status).to.equal(200);
    expect([...page.document.querySelectorAll('.version')]).to.have.length(1);
    expect(page.html).to.contain(`href="${harbour}/text"`);
    expect(words(await visit(open.app, harbour), '.reader__facts')).to.contain('Version 1 of 1');
  });

  it('are listed newest first, each with how sure its claims are', async () => {
    await revise(second);
    const page = await visit(open.app, versions);
    const lines = [...page.document.querySelectorAll('.version')].map((line) => line.textContent ?? '');
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(
      /Version 2[\s\S]*uploaded by Ida[\s\S]*1 claim to be checked[\s\S]*1 claim lost/,
    );
    expect(lines[1]).to.match(/Version 1[\s\S]*2 claims sure/);
  });

  it('can be had as Markdown and as the file that came', async () => {
    await revise(second);
    const markdown = await request(open.app).get(`${versions}/1/markdown`).expect(200);
    expect(markdown.text).to.equal(harbourText);
    const original = await request(open.app).get(`${versions}/2/original`).buffer().expect(200);
    expect(original.headers['content-disposition']).to.match(/^attachment/);
    expect(original.headers['content-type']).to.equal('application/octet-stream');
    await request(open.app).get(`${versions}/1/original`).expect(404);
    await request(open.app).get(`${versions}/9/markdown`).expect(404);
  });

  for (const view of ['inline', 'side'])
    it(`are compared word by word, with the claims in place (${view})`, async () => {
      await revise(second);
      const page = await visit(open.app, `${versions}/compare?from=2&to=1&view=${view}`);
      expect(page.status).to.equal(200);
      expect(words(page, '.compare__sheet del')).to.equal('removed: 1893');
      expect(words(page, '.compare__sheet ins')).to.equal('added: 1894');
      expect(words(page, '.compare')).to.contain('1 claim reworded · 1 claim vanished');
      const notes = [...page.document.querySelectorAll('.compare__note')].map(
        (note) => note.textContent ?? '',
      );
      expect(notes[0]).to.match(
        /This claim was reworded less than a minute after it was tagged, in version 2\./,
      );
      expect(words(page, '.compare__fates li')).to.match(/1893 ?added: 1894/);
      expect(notes[0]).to.contain('Its place has to be checked.');
      expect(notes[1]).to.match(/This claim vanished[\s\S]*The bread ran out/);
      expect(page.html).to.contain(`${harbour}#claim-${demo.froze}`);
    });

  it('fold what is the same, and say where a claim has moved', async () => {
    const [title = '', first = '', last = ''] = harbourText.split('\n\n');
    const rest = Array.from({ length: 6 }, (_, at) => `Line ${at} of the long report stays as it was.`);
    await revise([title, ...rest, first, last].join('\n\n'));
    await revise([title, last, ...rest, first].join('\n\n'));
    const page = await visit(open.app, `${versions}/compare`);
    expect(words(page, '.compare__sheet summary')).to.equal('… 5 paragraphs unchanged');
    expect(words(page, '.compare__note')).to.match(/This claim was moved[\s\S]*The bread ran out/);
  });

  for (const view of ['inline', 'side'])
    it(`show a paragraph that moved as one that moved, each end leading to the other (${view})`, async () => {
      const [title = '', first = '', last = ''] = harbourText.split('\n\n');
      await revise([title, last, first].join('\n\n'));
      const page = await visit(open.app, `${versions}/compare?view=${view}`);
      expect(words(page, '#text-heading + nav + p, .compare')).to.contain('1 paragraph moved.');
      expect([...page.document.querySelectorAll('.compare__sheet :is(del, ins)')]).to.have.length(0);
      const moves = [...page.document.querySelectorAll('.compare__move')].map((line) => [
        line.textContent?.replace(/\s+/g, ' ').trim(),
        line.querySelector('a')?.getAttribute('href'),
      ]);
      expect(moves).to.have.deep.members([
        ['⇅ Moved to paragraph 2 of version 2', '#now-2'],
        ['⇅ Moved from paragraph 3 of version 1', '#was-3'],
      ]);
      for (const [, href = ''] of moves) expect(page.document.querySelector(href ?? '')).not.to.equal(null);
      expect(words(page, '.compare__counts')).to.equal('1 claim moved · 1 claim unchanged.');
      expect(words(page, '[data-fate="moved"]')).to.contain('The bread ran out on the sixth day.');
    });

  it('mark the words on which claims stand', async () => {
    await revise(second);
    const page = await visit(open.app, `${versions}/compare`);
    const claimed = [...page.document.querySelectorAll('.compare__sheet .compare__claim')];
    expect(claimed.map((mark) => mark.textContent)).to.deep.equal([
      'The harbour froze in January ',
      '1893',
      '1894',
      '.',
      'The bread ran out on the sixth day.',
    ]);
  });

  it('open with the claims as they stood, to read only', async () => {
    await revise(second);
    const page = await visit(open.app, `${harbour}?version=1`);
    expect(page.status).to.equal(200);
    expect(words(page, '.old__bar')).to.contain('Version 1 of 2');
    expect(words(page, 'article')).to.contain('The bread ran out on the sixth day.');
    const start = harbourText.indexOf('The harbour froze') - '# '.length;
    const claims = [...page.document.querySelectorAll('[data-spans]')];
    expect(claims.map((claim) => claim.getAttribute('data-spans'))[0]).to.equal(
      JSON.stringify([[start, start + 'The harbour froze in January 1893.'.length]]),
    );
    expect(claims.map((claim) => claim.textContent)[1]).to.contain('The bread ran out on the sixth day.');
    expect(claims.map((claim) => claim.querySelector('b')?.textContent)).to.deep.equal([
      '± Reworded since.',
      '⊘ Lost since.',
    ]);
    expect((await visit(open.app, `${harbour}?version=9`)).status).to.equal(404);
  });

  it('come from a file as well, after the same review as any other', async () => {
    const sent = await request(open.app).post(versions).attach('files', Buffer.from(second), 'newer.md');
    expect(sent.status).to.equal(303);
    const review = sent.headers.location ?? '';
    expect(words(await visit(open.app, review), '.review__actions')).to.contain('Save as the next version');
    expect(words(await visit(open.app, review), '#import-preview')).to.match(
      /1 claim is lost.*1 claim has to be checked.*0 claims stay sure/,
    );
    const saved = await post(open.app, review, { action: 'save', title: 'The harbour', language: 'en' });
    expect(decodeURIComponent(String(saved.headers['set-cookie']))).to.contain('Saved as version 2.');
    expect([saved.status, saved.headers.location]).to.deep.equal([303, harbour]);
    const source = await requireRecord(open.workspace, 'winter', 'source', 'harbour');
    expect(source.versions.map(({ original }) => original?.name)).to.deep.equal([undefined, 'newer.md']);
    expect(source.title).to.equal('The harbour');
    expect(await open.workspace.store.count('winter', { type: 'source' })).to.equal(2);
  });

  for (const [what, bytes, status, said] of [
    ['the same text', Buffer.from(`${harbourText}\n`), 303, ''],
    ['an empty file', Buffer.alloc(0), 422, 'is empty'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      422,
      'cannot be read as text',
    ],
  ] as const)
    it(`are no more for ${what}`, async () => {
      const sent = await request(open.app).post(versions).attach('files', bytes, 'newer.md');
      expect(sent.status).to.equal(status);
      expect(sent.text).to.contain(said);
      if (status === 303)
        await post(open.app, sent.headers.location ?? '', {
          action: 'save',
          title: 'The harbour',
          language: 'en',
        });
      expect((await requireRecord(open.workspace, 'winter', 'source', 'harbour')).versions).to.have.length(1);
    });

  it('answer 404 for one that is not there', async () => {
    expect((await visit(open.app, `${versions}/compare?from=1&to=7`)).status).to.equal(404);
    expect((await visit(open.app, '/projects/winter/sources/none/versions')).status).to.equal(404);
  });
});
