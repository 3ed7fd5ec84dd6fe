import { expect } from 'chai';
import { relationInputSchema } from '../../../../server/core/relation.ts';
import { addRelation } from '../../../../server/services/relations.ts';
import { ComparedProject } from '../../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

const list = '/projects/winter/statements';

describe('the list of statements', () => {
  let open: OpenApp;
  let project: ComparedProject;
  beforeEach(async () => {
    open = await openApp();
    project = new ComparedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  const texts = ({ document }: SeenPage) =>
    [...document.querySelectorAll('.statement-line__text')].map((link) => link.textContent);
  const headings = ({ document }: SeenPage) =>
    [...document.querySelectorAll('.statements h2')].map((heading) => heading.textContent);

  it('says what a statement is while there is none', async () => {
    const page = await visit(open.app, list);
    expect(words(page, '.empty')).to.match(/^There is no statement yet\./);
    expect(page.document.querySelector('.filters')).to.equal(null);
  });

  it('adds what is typed, with its topic, and offers to take it back', async () => {
    const added = await post(open.app, list, { text: 'The harbour froze.', topic: 'Ice', stay: 'list' });
    expect(added.status).to.equal(303);
    expect(added.headers.location).to.equal(`${list}#add`);
    expect(decodeURIComponent(String(added.headers['set-cookie']))).to.contain('"seq":');
    const [statement] = await project.all('statement');
    expect(statement).to.include({ text: 'The harbour froze.', topic: 'Ice', form: 'assertion' });
  });

  it('makes a statement of two related claims, with the stances that follow', async () => {
    const from = await project.claim('harbour', 'The harbour froze in January.');
    const to = await project.claim('mayor', 'The harbour never froze.');
    const input = relationInputSchema.parse({ from: from.id, to: to.id, kind: 'contradicts' });
    const { id } = await addRelation(open.workspace, 'Ida', 'winter', input);
    const action = `/projects/winter/relations/${id}/statement`;
    const relations = await visit(open.app, '/projects/winter/relations');
    expect(relations.document.querySelector(`form[action="${action}"]`)).to.not.equal(null);
    const made = await post(open.app, action, {});
    const [statement] = await project.all('statement');
    expect(made.headers.location).to.equal(`${list}/${statement?.id}`);
    const stances = await project.all('stance');
    expect(stances.map((one) => ('kind' in one ? one.kind : ''))).to.have.members(['affirms', 'denies']);
  });

  it('asks for the answers of what ends in a question mark, in any script', async () => {
    for (const text of ['How many ships waited?', '港口结冰了吗？', 'هل تجمد الميناء؟']) {
      const page = await post(open.app, list, { text, stay: 'list' });
      expect(page.status).to.equal(422);
      expect(words(page, '#field-more-error')).to.match(/^This is a question/);
      expect(page.document.querySelector('#field-text')?.textContent).to.contain(text);
      expect(page.document.querySelector('#field-form option[selected]')?.getAttribute('value')).to.equal(
        'question',
      );
    }
    expect(await project.all('statement')).to.be.empty;
  });

  it('adds a question with its answers', async () => {
    const fields = { text: 'How many ships waited?', form: 'question', more: 'thirty\r\nforty\r\n' };
    const added = await post(open.app, list, fields);
    const [statement] = await project.all('statement');
    expect(added.headers.location).to.equal(`${list}/${statement?.id}`);
    expect(statement).to.deep.include({
      answers: [
        { key: 'a1', text: 'thirty' },
        { key: 'a2', text: 'forty' },
      ],
    });
  });

  it('keeps what was typed when it is refused', async () => {
    const page = await post(open.app, list, { text: '中'.repeat(5_001), topic: 'Ice', form: 'assertion' });
    expect(page.status).to.equal(422);
    expect(words(page, '#field-text-error')).to.equal('Too long: at most 5000 characters.');
    expect(page.document.querySelector('#field-topic')?.getAttribute('value')).to.equal('Ice');
    expect(page.document.querySelector('#field-text')?.textContent).to.contain('中'.repeat(5_001));
  });

  describe('with some', () => {
    let ids: Record<'froze' | 'ships' | 'bread', string>;
    beforeEach(async () => {
      const froze = await project.statement('The harbour froze.', { topic: 'Ice', tags: ['cold'] });
      const bread = await project.statement('Bread was dear.', { topic: 'Bread' });
      const ships = await project.statement('Ships waited outside.', { topic: 'Ice' });
      ids = { froze: froze.id, ships: ships.id, bread: bread.id };
      const yes = await project.claim('harbour', 'The harbour froze in January.');
      const no = await project.claim('mayor', 'The harbour never froze.');
      await project.stance(froze.id, yes.id, 'affirms');
      await project.stance(froze.id, no.id, 'denies');
      await project.silence(froze.id, 'baker');
    });

    it('puts those of one topic together, topics by their first statement', async () => {
      const page = await visit(open.app, list);
      expect(headings(page)).to.deep.equal(['Ice', 'Bread']);
      expect(texts(page)).to.deep.equal(['The harbour froze.', 'Ships waited outside.', 'Bread was dear.']);
    });

    it('counts stances, silences and what is not checked', async () => {
      const page = await visit(open.app, list);
      const facts = words(page, `#statement-${ids.froze} .statement-line__facts`);
      expect(facts).to.contain('✓affirms 1').and.contain('✗denies 1').and.contain('≠ contradicted');
      expect(facts).to.contain('∅ 1 silent').and.not.contain('not checked');
      expect(words(page, `#statement-${ids.bread} .statement-line__facts`)).to.equal(
        'no claim attached yet 3 not checked',
      );
    });

    it('filters by words, topic, tag, verdict and what is contested', async () => {
      const cases = {
        'text=FROZE': ['The harbour froze.'],
        'topic=Bread': ['Bread was dear.'],
        'tag=cold': ['The harbour froze.'],
        'verdict=true': [],
        'contested=yes': ['The harbour froze.'],
        'unchecked=yes': ['Bread was dear.', 'Ships waited outside.'],
      };
      for (const [query, expected] of Object.entries(cases))
        expect(texts(await visit(open.app, `${list}?${query}`)), query).to.deep.equal(expected);
      const none = await visit(open.app, `${list}?verdict=true`);
      expect(words(none, '.empty')).to.match(/^No statement fits all of this/);
    });

    it('moves a statement within its topic, and leaves the focus on the button', async () => {
      const page = await visit(open.app, list);
      const up = page.document.querySelector(`#statement-${ids.ships} .statement-line__move button`);
      const action = `${list}/${ids.ships}/move`;
      const moved = await post(open.app, action, { to: up?.getAttribute('value') ?? '', back: list });
      expect(moved.headers.location).to.equal(`${list}?moved=${ids.ships}&way=up`);
      const after = await visit(open.app, String(moved.headers.location));
      expect(texts(after)).to.deep.equal(['Ships waited outside.', 'The harbour froze.', 'Bread was dear.']);
      const [focus] = after.document.querySelectorAll('[autofocus]');
      expect(focus?.textContent).to.contain('Move down: Ships waited outside.');
    });

    it('moves a statement down behind the next of its topic, whatever stands between', async () => {
      const page = await visit(open.app, list);
      const [, down] = page.document.querySelectorAll(`#statement-${ids.froze} .statement-line__move button`);
      await post(open.app, `${list}/${ids.froze}/move`, {
        to: down?.getAttribute('value') ?? '',
        back: list,
      });
      expect(texts(await visit(open.app, list))).to.deep.equal([
        'Bread was dear.',
        'Ships waited outside.',
        'The harbour froze.',
      ]);
    });

    it('are found by the search of the project, which leads to their pages', async () => {
      const found = await visit(open.app, '/projects/winter/search?q=dear');
      const href = `${list}/${ids.bread}`;
      expect(words(found, `a[href="${href}"]`)).to.equal('Bread was dear.');
      expect((await visit(open.app, href)).status).to.equal(200);
    });

    it('come a hundred on a page, and move across its edge', async () => {
      for (let at = 0; at < 99; at += 1) await project.statement(`Number ${at}.`, { topic: 'Ice' });
      const first = await visit(open.app, list);
      expect(words(first, '.count')).to.equal('102 statements, 1 to 100 shown');
      const last = [...first.document.querySelectorAll('.statement-line')].at(-1);
      const id = last?.getAttribute('data-id') ?? '';
      const [, down] = last?.querySelectorAll('.statement-line__move button') ?? [];
      await post(open.app, `${list}/${id}/move`, { to: down?.getAttribute('value') ?? '', back: list });
      const second = await visit(open.app, `${list}?page=2`);
      expect(second.document.querySelector('.statement-line')?.getAttribute('data-id')).to.equal(id);
    });

    it('offers no moves in another order than its own', async () => {
      const page = await visit(open.app, `${list}?sort=contested`);
      expect(texts(page)[0]).to.equal('The harbour froze.');
      expect(page.document.querySelector('.statement-line__move')).to.equal(null);
    });
  });
});
