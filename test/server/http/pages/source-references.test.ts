import { expect } from 'chai';
import { entryKey } from '../../../../server/services/list-entries.ts';
import { addReference } from '../../../../server/services/references.ts';
import { skipEntry } from '../../../../server/services/review-list.ts';
import { ListedProject, listedWorks, listPath, paperBody } from '../../../support/listed-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { follow, post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('a source’s own reference list as pages', () => {
  let open: OpenApp;
  let project: ListedProject;
  beforeEach(async () => {
    open = await openApp();
    project = new ListedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  const list = (query = '') => visit(open.app, listPath + query);
  const send = (fields: Record<string, string>) => post(open.app, listPath, fields);
  const keyOf = async (work: keyof typeof listedWorks) => (await project.entry(work)).key;
  const cards = ({ document }: SeenPage) => [...document.querySelectorAll('.entry-card')];
  const states = (page: SeenPage) => cards(page).map((card) => card.getAttribute('data-state'));
  const followed = (reply: SeenPage) => follow(open.app, reply);

  it('shows the entries in the order of the text, their fields named', async () => {
    const page = await list();
    expect(words(page, '.queue__progress')).to.equal('0 of 4 in the bibliography');
    expect(states(page)).to.deep.equal(['new', 'new', 'new', 'new']);
    expect(words(page, '.listing__group h2')).to.equal('References');
    expect(words(page, '#entry-2 [data-review-key="a"]')).to.match(/^Take into the bibliography/);
    expect(words(page, '.listing__all .button--main')).to.match(/^Take .* sure into the bibliography$/);
    const first = cards(page)[1];
    for (const hidden of first?.querySelectorAll('.part__name') ?? []) hidden.remove();
    expect(first?.querySelector('.entry-card__text')?.textContent?.trim()).to.equal(listedWorks.bread);
    const names = [...(await list()).document.querySelectorAll('#entry-2 .part__name')];
    expect(names.map((name) => name.textContent)).to.satisfy((texts: string[]) =>
      ['title', 'date', 'DOI'].every((label) => texts.some((text) => text.includes(label))),
    );
  });

  it('takes an entry in, goes on to the next, and takes it back', async () => {
    const reply = await send({ accept: await keyOf('ice') });
    expect(reply.headers.location).to.equal(`${listPath}?from=1&at=2#entry-2`);
    const page = await followed(reply);
    expect(words(page, '.notice'))
      .to.include('1 reference taken into the bibliography.')
      .and.to.include('Undo');
    expect(words(page, '.queue__progress')).to.equal('1 of 4 in the bibliography');
    expect(states(page)[0]).to.equal('taken');
    expect(page.document.querySelector('[autofocus]')?.getAttribute('id')).to.equal('entry-2');
    const action = page.document.querySelector('.notice form')?.getAttribute('action') ?? '';
    const back = page.document.querySelector('.notice [name="back"]')?.getAttribute('value') ?? '';
    expect(back).to.equal(`${listPath}?at=1`);
    await post(open.app, action, { back });
    expect(states(await list())).to.deep.equal(['new', 'new', 'new', 'new']);
    expect(await project.references()).to.have.length(0);
  });

  it('skips an entry, shows it among the skipped, and brings it back', async () => {
    const skipped = await followed(await send({ skip: await keyOf('lamp') }));
    expect(words(skipped, '.queue__progress')).to.equal('0 of 4 in the bibliography, 1 skipped');
    const only = await list('?show=skipped');
    expect(states(only)).to.deep.equal(['skipped']);
    await send({ unskip: await keyOf('lamp') });
    expect(states(await list('?show=open'))).to.have.length(4);
  });

  it('says who skipped an entry, and when', async () => {
    await skipEntry(open.workspace, 'Ben', 'winter', 'paper', await keyOf('lamp'));
    const [skip] = (await open.workspace.store.list('winter', { type: 'dismissal' })).items;
    const page = await list('?show=skipped');
    expect(words(page, '.entry-card__state')).to.match(/skipped by Ben, \d+ \w+ \d{4}/);
    expect(page.document.querySelector('.entry-card__state time')?.getAttribute('datetime')).to.equal(
      skip?.created,
    );
  });

  it('says of an entry that it looks like one there is, and joins it', async () => {
    const csl = {
      type: 'article-journal',
      title: 'The price of bread in hard winters',
      DOI: '10.48213/jhs.2014.0072',
    };
    const { id } = await addReference(open.workspace, 'Ben', 'winter', { csl });
    const page = await list();
    expect(states(page)[1]).to.equal('alike');
    expect(words(page, '#entry-2 .entry-card__ref')).to.include('the same DOI');
    expect(page.document.querySelector('#entry-2 .entry-card__ref a')?.getAttribute('href')).to.include(id);
    const joined = await followed(await send({ accept: await keyOf('bread') }));
    expect(words(joined, '.notice')).to.include('1 entry joined to works in the bibliography.');
    expect(await project.references()).to.have.length(1);
  });

  it('takes nothing in where the text has changed since the page was made, and says so', async () => {
    const { key } = await project.entry('ice');
    const mark =
      (await list()).document.querySelector('button[name="sure"]')?.getAttribute('value') ?? 'none';
    await project.revise(paperBody([listedWorks.lamp]));
    for (const fields of [{ accept: key }, { skip: key }, { sure: mark }]) {
      const page = await send(fields);
      expect(page.status).to.equal(412);
      expect(words(page, '[role="alert"]')).to.match(/changed/);
      expect(states(page)).to.deep.equal(['new']);
    }
    expect(await project.references()).to.have.length(0);
  });

  it('shows the form of an entry with what is not sure marked, and takes it in as mended', async () => {
    const key = await keyOf('ice');
    const page = await visit(open.app, `${listPath}/mend?entry=${key}`);
    expect(page.document.querySelector('input[name="title"]')?.getAttribute('value')).to.include(
      'Ice on the roads',
    );
    expect(words(page, '.mending__entry')).to.include('Rowan Press');
    for (const field of page.document.querySelectorAll('[data-unsure] .field__hint'))
      expect(field.textContent).to.include('Not sure');
    const fields = {
      entry: key,
      type: 'book',
      title: 'Ice on the roads',
      author: 'Aster, Beth',
      issued: '2011',
    };
    const saved = await followed(await post(open.app, `${listPath}/mend`, fields));
    expect(words(saved, '.notice')).to.include('1 reference taken into the bibliography.');
    const [reference] = await project.references();
    expect(reference?.csl).to.include({ type: 'book', title: 'Ice on the roads' });
    expect(reference?.listed?.[0]?.entry).to.equal(listedWorks.ice);
    const again = await visit(open.app, `${listPath}/mend?entry=${key}`);
    expect(again.headers.location).to.equal(`/projects/winter/references/${reference?.id}/edit`);
  });

  it('stands at the first field that is not sure', async () => {
    const page = await visit(open.app, `${listPath}/mend?entry=${await keyOf('ice')}`);
    const focused = page.document.querySelectorAll('[autofocus]');
    const unsure = page.document.querySelector('[data-unsure] :is(input, textarea, select)');
    const first = unsure ?? page.document.querySelector('#field-title');
    expect([...focused].map((field) => field.getAttribute('id'))).to.deep.equal([first?.getAttribute('id')]);
  });

  it('keeps what was typed where a field is wrong', async () => {
    const fields = { entry: await keyOf('ice'), type: 'book', title: 'Ice', issued: 'some day' };
    const page = await post(open.app, `${listPath}/mend`, fields);
    expect(page.status).to.equal(400);
    expect(page.document.querySelector('input[name="issued"]')?.getAttribute('value')).to.equal('some day');
    expect(await project.references()).to.have.length(0);
  });

  it('asks whether a mended entry is the work that is there, and does as is answered', async () => {
    const csl = { type: 'book', title: 'Ice on the roads of old', issued: { 'date-parts': [[1999]] } };
    await addReference(open.workspace, 'Ben', 'winter', { csl });
    const fields = {
      entry: await keyOf('ice'),
      type: 'book',
      title: csl.title,
      issued: '1999',
      publisher: 'Rowan',
    };
    const asked = await post(open.app, `${listPath}/mend`, fields);
    expect(asked.status).to.equal(409);
    expect(words(asked, '[role="alert"]')).to.include('You have this work already');
    expect(asked.document.querySelector('input[name="publisher"]')?.getAttribute('value')).to.equal('Rowan');
    await post(open.app, `${listPath}/mend`, { ...fields, as: 'same' });
    expect((await project.references()).map((one) => one.csl)).to.deep.equal([
      { ...csl, publisher: 'Rowan' },
    ]);
    const other = { ...fields, entry: await keyOf('lamp'), as: 'new' };
    await post(open.app, `${listPath}/mend`, other);
    expect(await project.references()).to.have.length(2);
  });

  it('loses nothing that was typed when somebody else took the entry in, or when it went with a new version', async () => {
    const key = await keyOf('ice');
    const form = await visit(open.app, `${listPath}/mend?entry=${key}`);
    const hidden = form.document.querySelector('input[name="words"]')?.getAttribute('value') ?? '';
    const fields = { entry: key, words: hidden, type: 'book', title: 'Ice, as I read it', note: 'Mine.' };
    await send({ accept: key });
    const asked = await post(open.app, `${listPath}/mend`, fields);
    expect(asked.status).to.equal(409);
    expect(asked.document.querySelector('input[name="title"]')?.getAttribute('value')).to.equal(fields.title);
    await post(open.app, `${listPath}/mend`, { ...fields, as: 'same' });
    expect((await project.references()).map(({ csl }) => csl.note)).to.deep.equal(['Mine.']);
    await project.revise(paperBody([listedWorks.lamp, listedWorks.bread]));
    const late = { ...fields, title: 'Another reading', as: 'new', entry: entryKey(listedWorks.gazette) };
    expect((await post(open.app, `${listPath}/mend`, late)).status).to.equal(404);
    const saved = await post(open.app, `${listPath}/mend`, { ...late, words: listedWorks.gazette });
    expect(saved.status).to.equal(303);
    const added = (await project.references()).find(({ csl }) => csl.title === 'Another reading');
    expect(added?.listed).to.deep.equal([{ source: 'paper', entry: listedWorks.gazette }]);
  });

  it('comes in pages of fifty, and leads to the page of the next entry', async () => {
    const many = Array.from(
      { length: 120 },
      (_, at) => `Aster, B. (2011). Work of number ${at + 1}. Rowan Press.`,
    );
    await project.revise(paperBody(many));
    const first = await list();
    expect(cards(first)).to.have.length(50);
    expect(words(first, '.pages')).to.include('Page 1 of 3');
    const { key } = (await project.entries())[99] ?? { key: '' };
    const reply = await send({ accept: key });
    expect(reply.headers.location).to.equal(`${listPath}?from=100&at=101#entry-101`);
    expect(cards(await followed(reply))[0]?.getAttribute('id')).to.equal('entry-101');
  });

  it('shows a page of a long list before all of it is read, and then what is sure', async () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => `Aster, B. (2011). Work of number ${at + 1}. Rowan Press.`,
    );
    await project.revise(paperBody(many));
    const early = await list('?page=3');
    expect(early.document.querySelector('#entry-101 .part')).not.to.equal(null);
    expect(words(early, '.queue__progress')).to.equal('0 of 400 in the bibliography');
    expect(words(early, '.listing__filters, [name="sure"]')).to.equal('');
    await project.entries();
    const later = await list('?page=3');
    expect(words(later, '.listing__filters')).to.include('To decide 400');
    const ids = (page: SeenPage) => cards(page).map((card) => card.getAttribute('id'));
    expect(ids(later)).to.deep.equal(ids(early));
  });

  it('says that there is no list and what to do then', async () => {
    await project.revise('# The winter\n\nThe harbour froze in January.');
    const page = await list();
    expect(words(page, '.empty')).to.include('No reference list was found');
    expect(page.document.querySelector('.empty a')?.getAttribute('href')).to.equal(
      '/projects/winter/reference-lists/paste?source=paper',
    );
  });

  it('shows what was taken in from an earlier version, where no entry says so any more', async () => {
    await send({ accept: await keyOf('ice') });
    expect(words(await list(), '.ref')).to.equal('');
    await project.revise(paperBody([listedWorks.lamp, listedWorks.bread, listedWorks.gazette]));
    expect(words(await list(), '.ref')).to.include('Ice on the roads');
    await project.revise('# The winter\n\nThe harbour froze in January.');
    expect(words(await list(), '.ref')).to.include('Ice on the roads');
  });

  it('is told on the page of each reference, word for word', async () => {
    await send({ accept: await keyOf('ice') });
    const [reference] = await project.references();
    const page = await visit(open.app, `/projects/winter/references/${reference?.id}`);
    expect(words(page, '.listed-by')).to.equal(`The paper: ${listedWorks.ice}`);
    expect(page.document.querySelector('.listed-by a')?.getAttribute('href')).to.equal(listPath);
  });

  it('shows hostile words as words', async () => {
    const entry =
      'Aster, B. (2011). <script>alert("x")</script> & "><img src=x onerror=alert(1)>. Rowan Press.';
    await project.revise(paperBody([`\`${entry}\` ${listedWorks.ice}`]));
    const page = await list();
    expect(page.document.querySelector('.entry-card script, .entry-card img')).to.equal(null);
  });

  it('tells of every source how far its list is, and how many wait', async () => {
    const lists = '/projects/winter/reference-lists';
    await send({ accept: await keyOf('ice') });
    await skipEntry(open.workspace, 'Ida', 'winter', 'paper', await keyOf('lamp'));
    expect(words(await visit(open.app, lists), '.list-line')).to.include(
      '1 of 4 entries in the bibliography, 1 skipped, 2 to decide',
    );
    expect(words(await visit(open.app, `${lists}/open`), 'a')).to.equal(
      '1 source has a reference list not yet taken into the bibliography',
    );
    expect(words(await visit(open.app, `${lists}/open?each=yes`), '.list-line')).to.equal(
      '+ The paper 2 entries',
    );
    await project.revise('No list.');
    expect(words(await visit(open.app, `${lists}/open?each=yes`), 'p')).to.include('No reference list');
    expect(words(await visit(open.app, lists), '.list-line')).to.include('no reference list found');
  });
});
