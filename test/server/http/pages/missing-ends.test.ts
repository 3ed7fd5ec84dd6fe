import { expect } from 'chai';
import type { Citation } from '../../../../server/core/citation.ts';
import { eachCitedProject } from '../../../support/cited-project.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const none = '0000000000000000';

describe('pages of references, citations and lists whose ends are missing', () => {
  const cited = eachCitedProject();
  let citation: Citation;
  beforeEach(async () => {
    citation = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
  });

  const ofProject = () => {
    const { claim, reference, id } = citation;
    return {
      asked: [
        'references',
        'references/print',
        'references/new',
        'references/find?q=ice',
        'references/same',
        `references/${reference}`,
        `references/${reference}/edit`,
        `references/${reference}/merge`,
        'references/import',
        `references/import/${none}`,
        `references/import/${none}/progress`,
        'citations',
        `citations?at=${id}`,
        `citations/${id}/edit`,
        'reference-lists',
        'reference-lists/open',
        'reference-lists/open?each=yes',
        'reference-lists/paste',
        'sources/paper/references',
        'sources/paper/references?show=open',
        'sources/paper/references/mend',
        'sources/paper/mentions',
        'sources/paper/mentions.json',
        `claims/${claim}/cite`,
        `claims/${claim}/offers`,
      ],
      posted: [
        ['references', { title: 'x', type: 'book' }],
        [`references/${reference}/edit`, {}],
        [`references/${reference}/retract`, { rev: '1' }],
        [`references/${reference}/merge`, { rev: '1' }],
        [`references/${reference}/full-text`, { source: 'diary', rev: '1' }],
        ['references/import', { text: 'x' }],
        [`citations/${id}/check`, { verdict: 'saysSo' }],
        [`citations/${id}/check`, {}],
        [`citations/${id}/passage`, {}],
        ['reference-lists/pasted', { text: 'Aster, B. (2011). Ice.' }],
        ['sources/paper/references', { skip: 'x' }],
        ['sources/paper/references', {}],
        ['sources/paper/references/mend', { entry: 'x' }],
        [`claims/${claim}/cite`, {}],
        [`claims/${claim}/offers`, {}],
      ],
    } as const;
  };
  /** The same addresses in the project that is there, each with one end that is not. */
  const inProject = {
    asked: [
      `references/${none}`,
      'references/nothing',
      `references/${none}/edit`,
      `references/${none}/merge`,
      `references/import/${none}`,
      `citations?at=${none}`,
      `citations/${none}/edit`,
      'reference-lists/paste?source=nowhere',
      'sources/nowhere/references',
      'sources/nowhere/references?show=open',
      'sources/nowhere/references/mend',
      'sources/paper/references/mend?entry=nothing',
      'sources/nowhere/mentions',
      'sources/nowhere/mentions.json',
      `claims/${none}/cite`,
      `claims/${none}/offers`,
    ],
    posted: [
      [`references/${none}/edit`, {}],
      [`references/${none}/retract`, { rev: '1' }],
      [`references/${none}/merge`, { rev: '1' }],
      [`references/${none}/full-text`, { source: 'diary', rev: '1' }],
      [`citations/${none}/check`, { verdict: 'saysSo' }],
      [`citations/${none}/check`, {}],
      [`citations/${none}/uncheck`, { check: none, rev: '1' }],
      [`citations/${none}/passage`, {}],
      ['sources/nowhere/references', { skip: 'x' }],
      ['sources/nowhere/references', {}],
      ['sources/nowhere/references/mend', { entry: 'x' }],
      [`claims/${none}/cite`, {}],
      [`claims/${none}/offers`, {}],
    ],
  } as const;

  for (const [what, project, rows] of [
    ['the project', 'nowhere', ofProject],
    ['another end', 'winter', () => inProject],
  ] as const) {
    it(`answer with a page that says so when ${what} is not there`, async () => {
      for (const path of rows().asked) {
        const page = await visit(cited.open.app, `/projects/${project}/${path}`);
        expect(page.status, path).to.equal(404);
        expect(words(page, 'h1, .problem'), path).not.to.equal('');
      }
    });

    it(`change nothing and say so when ${what} is not there and a form is sent`, async () => {
      const before = await cited.open.workspace.store.seq('winter');
      for (const [path, fields] of rows().posted) {
        const page = await post(cited.open.app, `/projects/${project}/${path}`, fields);
        expect(page.status, path).to.equal(404);
        expect(words(page, 'h1, .problem'), path).not.to.equal('');
      }
      expect(await cited.open.workspace.store.seq('winter')).to.equal(before);
    });
  }
});
