import { expect } from 'chai';
import { ListedProject, listedWorks } from '../../../support/listed-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { type Fields, post, type SeenPage, words } from '../../../support/page-forms.ts';

const path = '/projects/winter/reference-lists';
const pastedText = [listedWorks.ice, listedWorks.lamp].join('\n');

describe('pasted references as pages', () => {
  let open: OpenApp;
  let project: ListedProject;
  beforeEach(async () => {
    open = await openApp();
    project = new ListedProject(open.workspace);
    await project.begin('# The winter\n\nThe harbour froze.\n\n## What was read\n\nSee the books.');
  });
  afterEach(() => open.close());

  const states = ({ document }: SeenPage) =>
    [...document.querySelectorAll('.entry-card')].map((card) => card.getAttribute('data-state'));
  /** What the page’s form sends along, whatever button is pressed. */
  function carried({ document }: SeenPage): Record<string, string[]> {
    const fields: Record<string, string[]> = {};
    for (const field of document.querySelectorAll(
      '#list-review input, #list-review textarea, .mending > input, .mending > textarea',
    )) {
      const name = field.getAttribute('name') ?? '';
      const value = field.getAttribute('value') ?? (field.textContent ?? '').replace(/^\n/, '');
      fields[name] = [...(fields[name] ?? []), value];
    }
    return fields;
  }
  const paste = (fields: Fields) => post(open.app, `${path}/pasted`, fields);
  const press = (page: SeenPage, fields: Fields) => paste({ ...carried(page), ...fields });
  const keyOf = ({ document }: SeenPage, at: number) =>
    document.querySelector(`#entry-${at} button[name="accept"]`)?.getAttribute('value') ?? '';

  it('are read one a line, or one a paragraph where blank lines part them', async () => {
    const lines = await paste({ text: pastedText, source: '' });
    expect(states(lines)).to.deep.equal(['new', 'new']);
    const broken = [listedWorks.ice, listedWorks.lamp]
      .map((entry) => entry.replace('. ', '.\n'))
      .join('\n\n');
    const paragraphs = await paste({ text: broken, source: '' });
    expect(states(paragraphs)).to.deep.equal(['new', 'new']);
    expect(await project.references()).to.have.length(0);
  });

  it('are all shown, those too that look like no reference', async () => {
    const note = 'Thanks to the harbour master';
    const works = Object.values(listedWorks);
    for (const lines of [
      [...works, note],
      [note, ...works],
      [note],
      ['References', ...works, '12', note, listedWorks.ice],
    ]) {
      const page = await paste({ text: lines.join('\n\n'), source: '' });
      const shown = [...page.document.querySelectorAll('.entry-card__text')].map(
        (one) => one.textContent ?? '',
      );
      expect(
        shown.some((text) => text.includes(note.slice(0, 6))),
        lines.join(),
      ).to.equal(true);
    }
  });

  it('are taken in one by one, and taken back', async () => {
    const page = await paste({ text: pastedText, source: '' });
    const taken = await press(page, { accept: keyOf(page, 1) });
    expect(states(taken)).to.deep.equal(['taken', 'new']);
    expect(words(taken, '.notice')).to.include('1 reference taken into the bibliography.');
    expect(taken.document.querySelector('[autofocus]')?.getAttribute('id')).to.equal('entry-2');
    expect((await project.references())[0]).not.to.have.property('listed');
    const undo = taken.document.querySelector('button[name="undo"]')?.getAttribute('value') ?? '';
    const back = await press(taken, { undo });
    expect(states(back)).to.deep.equal(['new', 'new']);
    expect(await project.references()).to.have.length(0);
  });

  it('are skipped and brought back without anything being written', async () => {
    const page = await paste({ text: pastedText, source: '' });
    const key = keyOf(page, 1);
    const skipped = await press(page, { skip: key });
    expect(states(skipped)).to.deep.equal(['skipped', 'new']);
    expect(states(await press(skipped, { unskip: key }))).to.deep.equal(['new', 'new']);
    expect(await open.workspace.store.count('winter', { type: 'dismissal' })).to.equal(0);
  });

  it('are mended in the same form as those of a source', async () => {
    const page = await paste({ text: pastedText, source: '' });
    const form = await press(page, { mend: keyOf(page, 2) });
    expect(words(form, 'h1')).to.equal('Mend the entry');
    expect(form.document.querySelector('input[name="title"]')?.getAttribute('value')).to.include(
      'Keepers of the lamp',
    );
    const cancelled = await press(form, { title: 'x', cancel: 'yes' });
    expect(states(cancelled)).to.deep.equal(['new', 'new']);
    const wrong = await press(form, { type: 'book', title: 'Lamps', issued: 'soon' });
    expect(wrong.status).to.equal(400);
    const saved = await press(form, { type: 'book', title: 'Lamps', issued: '2016' });
    expect(states(saved)).to.deep.equal(['new', 'taken']);
    expect((await project.references()).map(({ csl }) => csl.title)).to.deep.equal(['Lamps']);
  });

  it('are not read where one is too long to be an entry, and say so', async () => {
    const page = await paste({
      text: `${listedWorks.ice}\nLong, L. (2001). ${'word '.repeat(4_000)}`,
      source: '',
    });
    expect(words(page, '#entry-2 .entry-card__unsure')).to.match(
      /20,0\d\d characters.*at most 5,000: it was not read/,
    );
    expect(page.document.querySelector('#entry-2 button[name="accept"]')).to.equal(null);
    const key = page.document.querySelector('#entry-2 button[name="skip"]')?.getAttribute('value') ?? '';
    expect(states(await press(page, { skip: key }))).to.deep.equal(['new', 'skipped']);
  });

  it('stand as listed in the source that they were pasted for', async () => {
    const page = await paste({ text: pastedText, source: 'paper' });
    await press(page, { accept: keyOf(page, 1) });
    expect((await project.references())[0]?.listed).to.deep.equal([
      { source: 'paper', entry: listedWorks.ice },
    ]);
    expect(states(await paste({ text: pastedText, source: 'paper' }))).to.deep.equal(['taken', 'new']);
  });

  for (const [what, text, status] of [
    ['nothing but blanks', ' \n \n', 400],
    ['more than can be read at once', 'Aster, B. (2011). Ice. '.repeat(10_000), 413],
  ] as const)
    it(`are refused when there is ${what}, and the text stays in the form`, async () => {
      const page = await paste({ text, source: '' });
      expect(page.status).to.equal(status);
      expect(words(page, '[role="alert"]')).to.match(/\w/);
      expect((page.document.querySelector('textarea[name="text"]')?.textContent ?? '').trim()).to.equal(
        text.trim(),
      );
    });

  it('are not taken in by a button of another list', async () => {
    const page = await paste({ text: pastedText, source: '' });
    for (const fields of [{ accept: 'nosuchentry' }, { sure: 'another list' }, { mend: 'nosuchentry' }]) {
      const reply = await press(page, fields);
      expect(reply.status).to.equal(412);
      expect(words(reply, 'textarea')).to.include('Ice on the roads');
    }
    expect(await project.references()).to.have.length(0);
  });
});
