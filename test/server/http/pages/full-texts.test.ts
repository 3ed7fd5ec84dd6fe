import { expect } from 'chai';
import request from 'supertest';
import { setFullText } from '../../../../server/services/full-texts.ts';
import { startImport } from '../../../../server/services/imports.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { citedTexts, eachCitedProject } from '../../../support/cited-project.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

describe('full texts and passages on other pages', () => {
  const cited = eachCitedProject({ person: 'Ida' });

  const noticeAfter = async (reply: Pick<SeenPage, 'headers'>) => {
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
    return words(await visit(cited.open.app, reply.headers.location ?? '', { Cookie: cookie }), '.notice');
  };

  it('are offered where a text is imported that a reference names', async () => {
    await cited.made.reference('The keeper of the northern lamps');
    const file = { name: 'keeper.md', mediaType: '', bytes: Buffer.from('The lamps burned. All was well.') };
    const { draft } = await startImport(cited.open.workspace, 'Ida', 'winter', 'upload', file);
    const title = 'The keeper of the northern lamps: a memoir';
    const reply = await post(cited.open.app, `/projects/winter/imports/${draft.id}`, {
      action: 'save',
      title,
    });
    expect(await noticeAfter(reply)).to.include('It seems to be the full text of');
  });

  it('are joined and parted on the page of a reference', async () => {
    const { id, rev } = await cited.made.reference('An almanac of ice', { DOI: '10.1000/ice' });
    const path = `/projects/winter/references/${id}`;
    const page = await visit(cited.open.app, path);
    expect(words(page, '.full-text__offer')).to.include('An almanac of ice');
    expect(page.document.querySelector('.full-text a')?.getAttribute('href')).to.equal(
      'https://doi.org/10.1000/ice',
    );
    const back = await post(cited.open.app, `${path}/full-text`, { rev: String(rev), source: 'almanac' });
    const own = await visit(cited.open.app, path);
    expect(words(own, 'section[aria-labelledby="full-text"]')).to.match(
      /^Full text An almanac of ice, a source of this project/,
    );
    expect(back.headers.location).to.equal(path);
    expect(await noticeAfter(back)).to.include('Undo');
    const joined = await requireRecord(cited.open.workspace, 'winter', 'reference', id);
    expect(joined.fullText).to.equal('almanac');
    await post(cited.open.app, `${path}/full-text`, { rev: String(joined.rev), source: '' });
    expect(await requireRecord(cited.open.workspace, 'winter', 'reference', id)).not.to.have.property(
      'fullText',
    );
  });

  it('are chosen by a person, none beforehand', async () => {
    const { id } = await cited.made.reference('A work that no source is called after');
    const { document } = await visit(cited.open.app, `/projects/winter/references/${id}`);
    const choice = document.querySelector('#full-text-source');
    expect(choice?.getAttribute('required')).not.to.equal(null);
    expect(choice?.querySelector('option')?.getAttribute('value')).to.equal('');
  });

  it('refuses a source that is not there, as a page', async () => {
    const { id, rev } = await cited.made.reference('An almanac of ice');
    const path = `/projects/winter/references/${id}/full-text`;
    expect((await post(cited.open.app, path, { rev: String(rev), source: 'nowhere' })).status).to.equal(422);
  });

  it('shows passage and checks on the page of the reference and in the card of the claim', async () => {
    const ships = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
    await cited.made.check(ships.id, 'saysSo', 'Ben');
    const reference = await visit(cited.open.app, `/projects/winter/references/${ships.reference}`);
    expect(words(reference, '.claim-line')).to.include('Walk to the passage').and.to.include('✓ says so');
    const card = await visit(cited.open.app, `/projects/winter/claims/${ships.claim}`);
    expect(words(card, '.link__check')).to.include('in A pilot’s diary').and.to.include('✓ says so');
    const home = await visit(cited.open.app, '/projects/winter');
    expect(words(home, '.figures')).to.include('0 claims');
    expect(home.html).to.include('1 of 1 factual claim has a checked citation');
  });

  it('tells with a new version how many cited passages need a look', async () => {
    const { reference } = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
    const { rev } = await requireRecord(cited.open.workspace, 'winter', 'reference', reference);
    await setFullText(cited.open.workspace, 'Ida', 'winter', reference, rev, 'diary');
    const source = await requireRecord(cited.open.workspace, 'winter', 'source', 'diary');
    const body = citedTexts.diary.body.replace('forty', 'fourteen');
    const reply = await request(cited.open.app)
      .post('/projects/winter/sources/diary/text')
      .field('rev', String(source.rev))
      .field('body', body)
      .field('action', 'save');
    expect(await noticeAfter(reply)).to.include('One passage of it that is cited needs a look.');
  });
});
