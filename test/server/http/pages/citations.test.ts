import { expect } from 'chai';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { fieldsOf, post, visit, words } from '../../../support/page-forms.ts';

const winter = '/projects/winter';

describe('the pages of citations', () => {
  let open: OpenApp;
  let demo: Demo;
  let cite: string;
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    cite = `${winter}/claims/${demo.bread}/cite`;
  });
  after(() => open.close());

  const citations = async () =>
    (await open.workspace.store.list('winter', { type: 'citation', link: demo.bread })).items;
  const count = (type: 'citation' | 'reference') => open.workspace.store.count('winter', { type });

  it('cite a reference with its passage; the card shows both', async () => {
    const typed = {
      reference: demo.almanac,
      intent: 'disagreesWith',
      locator: 'p. 12',
      quote: 'Bread was to be had.',
    };
    expect((await post(open.app, cite, typed)).status).to.equal(303);
    const page = await visit(open.app, `${winter}/claims/${demo.bread}`);
    expect(words(page, '.link__head')).to.equal('¶ disagrees with');
    expect(words(page, '.link__place')).to.match(/An almanac of ice\. p\. 12$/);
    expect(words(page, '.link__passage')).to.equal('Bread was to be had.');
  });

  it('say on which side each intent stands', async () => {
    const page = await visit(open.app, cite);
    const intents = [...page.document.querySelectorAll('.choice--line')].map((one) => one.textContent ?? '');
    expect(intents).to.have.length(7);
    for (const words of intents) expect(words).to.match(/This claim .* the reference/);
  });

  it('add a reference in place and cite it', async () => {
    const typed = {
      intent: 'citesAsEvidence',
      newType: 'article-journal',
      newTitle: 'Ice in the sound',
      newAuthors: 'Berg, Anna\r\n王明\r\nPort Authority',
      newDate: '1994-05',
      newContainer: 'Harbour Studies',
      newUrl: 'https://example.org/ice',
    };
    expect((await post(open.app, cite, typed)).status).to.equal(303);
    const added = (await citations()).at(-1);
    const reference = await open.workspace.store.read('winter', 'reference', added?.reference ?? '');
    expect(reference?.csl).to.deep.equal({
      type: 'article-journal',
      title: 'Ice in the sound',
      author: [{ family: 'Berg', given: 'Anna' }, { literal: '王明' }, { literal: 'Port Authority' }],
      issued: { 'date-parts': [[1994, 5]] },
      'container-title': 'Harbour Studies',
      URL: 'https://example.org/ice',
    });
  });

  for (const [what, typed, field] of [
    ['no reference', {}, 'reference'],
    ['a reference that is not there', { reference: '0000000000000000' }, undefined],
    ['a new reference without a title', { newAuthors: 'Berg, Anna' }, 'newTitle'],
    ['a new reference with a date that is none', { newTitle: 'x', newDate: 'last May' }, 'newDate'],
    [
      'a new reference with a script for an address',
      { newTitle: 'x', newUrl: 'javascript:alert(1)' },
      'newUrl',
    ],
    ['a new reference of no type', { newTitle: 'x', newType: '../etc' }, 'newType'],
  ] as const) {
    it(`refuse ${what}, add nothing and keep what was typed`, async () => {
      const before = [await count('citation'), await count('reference')];
      const page = await post(open.app, cite, {
        intent: 'discusses',
        quote: 'a passage',
        locator: 'ch. 3',
        ...typed,
      });
      expect(page.status).to.be.within(400, 422);
      expect(fieldsOf(page, cite)).to.include({ intent: 'discusses', quote: 'a passage', locator: 'ch. 3' });
      if ('newTitle' in typed) expect(fieldsOf(page, cite).newTitle).to.equal(typed.newTitle);
      if (field !== undefined && field !== 'newType')
        expect(words(page, `#claim-${demo.bread}-work-${field}-error`)).not.to.equal('');
      expect([await count('citation'), await count('reference')]).to.deep.equal(before);
    });
  }

  it('find references by parts of names, titles and years, whatever the case and accents', async () => {
    const find = async (q: string) => {
      const page = await visit(open.app, `${winter}/references/find?${new URLSearchParams({ q })}`);
      return [...page.document.querySelectorAll('[role="option"]')].map((one) =>
        one.getAttribute('data-value'),
      );
    };
    expect(await find('almanac')).to.deep.equal([demo.almanac]);
    expect(await find('BÉRG 1994')).to.have.length(1);
    expect(await find('王')).to.have.length(1);
    expect(await find('nothing at all')).to.deep.equal([]);
    expect(await find('')).to.have.length(2);
  });

  it('revise a citation, refuse a stale one with both texts, and retract it', async () => {
    const [citation] = await citations();
    const edit = `${winter}/citations/${citation?.id}/edit`;
    const fields = fieldsOf(await visit(open.app, edit), edit);
    expect(fields).to.include({ intent: 'disagreesWith', locator: 'p. 12', quote: 'Bread was to be had.' });
    expect((await post(open.app, edit, { ...fields, locator: 'p. 13' })).status).to.equal(303);
    const stale = await post(open.app, edit, { ...fields, note: 'mine' });
    expect(stale.status).to.equal(412);
    expect(fieldsOf(stale, edit)).to.include({ locator: 'p. 13', note: 'mine' });
    const rev = String((await citations())[0]?.rev);
    await post(open.app, `${winter}/citations/${citation?.id}/retract`, { rev });
    expect((await citations()).map(({ id }) => id)).not.to.include(citation?.id);
  });
});
