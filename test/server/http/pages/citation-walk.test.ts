import { expect } from 'chai';
import type { Citation } from '../../../../server/core/citation.ts';
import { retractCitation, reviseCitation } from '../../../../server/services/citations.ts';
import { setFullText } from '../../../../server/services/full-texts.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { eachCitedProject } from '../../../support/cited-project.ts';
import { post, type SeenPage, visit, words } from '../../../support/page-forms.ts';

const list = '/projects/winter/citations';

describe('the walk through citations as pages', () => {
  const cited = eachCitedProject({ person: 'Ida' });
  let ships: Citation;
  let lamp: Citation;
  beforeEach(async () => {
    ships = await cited.made.citeAt('Forty ships waited outside.', 'diary', 'Counted forty ships at anchor.');
    const reference = await cited.made.reference('An almanac of ice');
    const { id } = await setFullText(
      cited.open.workspace,
      'Ida',
      'winter',
      reference.id,
      reference.rev,
      'almanac',
    );
    lamp = await cited.made.cite((await cited.made.claim('The lamp burned all winter.')).id, id);
  });

  const at = ({ id }: Citation, more = '') => `${list}?${more}at=${id}`;
  const act = async (name: string, citation: Citation, fields: Record<string, string>, more = '') => {
    const rev = String((await cited.made.citation(citation.id)).rev);
    return post(cited.open.app, `${list}/${citation.id}/${name}${more}`, { rev, ...fields });
  };
  const verdicts = async () =>
    (await cited.made.all('check')).map((one) => ('verdict' in one ? one.verdict : ''));
  const count = (page: SeenPage, selector: string) => [...page.document.querySelectorAll(selector)].length;

  it('says what to do where nothing is cited', async () => {
    for (const { id, rev } of [ships, lamp])
      await retractCitation(cited.open.workspace, 'Ida', 'winter', id, rev);
    const page = await visit(cited.open.app, list);
    expect(words(page, '.empty')).to.include('choose “Cite”');
  });

  it('lists the citations with what is left to do, and the figures by source', async () => {
    await cited.made.check(ships.id, 'saysSo', 'Ben');
    const page = await visit(cited.open.app, list);
    expect(words(page, '.walk-lists__sum')).to.equal('1 of 2 factual claims has a checked citation.');
    expect(words(page, '.walk-lists__left')).to.include('1 citation without a passage');
    expect(count(page, '.walk-line')).to.equal(2);
    expect(words(page, '.walk-line:first-child .check-tally')).to.equal('✓ says so');
    const row = [...page.document.querySelectorAll('.walk-figures tbody td')].map((cell) => cell.textContent);
    expect(row).to.deep.equal(['2', '2', '1', '1', '1', '0', '0', '0', '0']);
  });

  it('shows claim, citation, reference and passage of one, and the way to the others', async () => {
    const page = await visit(cited.open.app, at(ships));
    expect(page.status).to.equal(200);
    const parts = [...page.document.querySelectorAll('.walk__part h2')].map((one) => one.textContent);
    expect(parts).to.deep.equal(['The claim', 'The citation', 'The reference', 'The passage']);
    expect(words(page, '.walk__part:first-child .passage__words')).to.equal('Forty ships waited outside.');
    expect(words(page, '.walk__part:last-child .passage__words')).to.equal('Counted forty ships at anchor.');
    expect(words(page, '.walk__progress')).to.equal('1 of 2');
    expect(page.document.querySelector('[rel="next"]')?.getAttribute('href')).to.equal(at(lamp));
    expect(page.document.querySelector('[rel="prev"]')).to.equal(null);
  });

  it('checks, goes on to the next, and can be undone there', async () => {
    const reply = await act('check', ships, { verdict: 'partly', note: 'Nearly.' });
    expect(reply.status).to.equal(303);
    expect(reply.headers.location).to.equal(`${at(lamp)}&from=${ships.id}`);
    expect(await verdicts()).to.deep.equal(['partly']);
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
    const next = await visit(cited.open.app, reply.headers.location ?? '', { Cookie: cookie });
    expect(words(next, '.notice')).to.include('≈ Checked: partly.').and.to.include('Undo');
    expect(next.document.querySelector('.notice [name="back"]')?.getAttribute('value')).to.equal(at(ships));
    const back = await visit(cited.open.app, at(ships));
    expect(words(back, '.check-line')).to.include('partly').and.to.include('Ida').and.to.include('Nearly.');
    expect(back.document.querySelector('button[value="partly"]')?.getAttribute('aria-pressed')).to.equal(
      'true',
    );
  });

  it('goes on within the list that was asked for, although the citation has left it', async () => {
    const reply = await act('check', ships, { verdict: 'saysSo' }, '?list=unchecked');
    expect(reply.headers.location).to.equal(at(ships, 'list=unchecked&'));
    const page = await visit(cited.open.app, reply.headers.location ?? '');
    expect(words(page, '.walk__progress')).to.equal('not on this list any more; 0 left');
    expect(words(page, '.walk__end')).to.match(/^Nothing of this list comes after it\./);
    const ways = [...page.document.querySelectorAll('.walk__end a')].map((way) => way.getAttribute('href'));
    expect(ways).to.deep.equal([`${list}?list=unchecked`, list]);
  });

  it('asks of the reference where there is no passage, and says what such an answer is worth', async () => {
    expect(words(await visit(cited.open.app, at(ships)), '#walk-check')).to.equal(
      'Does the passage say what the claim says?',
    );
    const page = await visit(cited.open.app, at(lamp));
    expect(words(page, '#walk-check')).to.equal('Does the reference say what the claim says?');
    expect(words(page, '.walk__check')).to.include('An answer without a passage is told apart');
    expect(words(page, '.walk__end')).to.match(/^This is the last one of the list\./);
  });

  it('clears the note with the check given anew, and withdraws the check', async () => {
    await act('check', ships, { verdict: 'partly', note: 'Nearly.' });
    await act('check', ships, { verdict: 'partly', note: '' });
    const [check] = await cited.made.all('check');
    expect(check).to.deep.include({ note: '', verdict: 'partly' });
    await act('uncheck', ships, { check: check?.id ?? '', rev: String(check?.rev) });
    expect(await cited.made.all('check')).to.deep.equal([]);
  });

  it('shows what others found, and what it is worth when the passage has changed', async () => {
    await cited.made.check(ships.id, 'saysSo', 'Ben');
    await cited.made.edit('diary', (body) => body.replace('Counted forty', 'Counted fourteen'));
    const page = await visit(cited.open.app, at(ships));
    expect(words(page, '.check-line--past'))
      .to.include('Ben')
      .and.to.include('The passage has changed since.');
    expect(words(page, 'del')).to.equal('forty');
    expect(words(page, 'ins')).to.equal('fourteen');
    await act('passage', ships, { choice: 'accept' });
    expect((await cited.made.citation(ships.id)).passage).to.deep.include({ state: 'sure', version: 2 });
  });

  it('offers the sentences most like it only when they are asked for, as suggestions', async () => {
    expect(count(await visit(cited.open.app, at(lamp)), '.walk__likely li')).to.equal(0);
    const page = await visit(cited.open.app, `${at(lamp)}&like=yes`);
    expect(words(page, '#likely-title')).to.include('a suggestion');
    expect([count(page, '#likely[autofocus]'), count(page, '#walk-title[autofocus]')]).to.deep.equal([1, 0]);
    expect(words(page, '.walk__likely li:first-child span')).to.equal('The lamp was lit every night.');
    const choice = page.document.querySelector('.walk__likely button')?.getAttribute('value') ?? '';
    await act('passage', lamp, { choice, source: 'almanac', version: '1' });
    expect((await cited.made.citation(lamp.id)).quote).to.equal('The lamp was lit every night.');
  });

  it('takes a run of sentences that was looked for, and takes the passage away again', async () => {
    const page = await visit(cited.open.app, `${at(lamp)}&q=bread`);
    const values = [...page.document.querySelectorAll('input[name="sentence"]')].map((one) =>
      one.getAttribute('value'),
    );
    expect(values).to.have.length(1);
    const all = await visit(cited.open.app, at(lamp));
    const [, first, , third] = [...all.document.querySelectorAll('input[name="until"]')].map(
      (one) => one.getAttribute('value') ?? '',
    );
    const ends = { sentence: third ?? '', until: first ?? '', source: 'almanac', version: '1' };
    await act('passage', lamp, { choice: 'place', ...ends });
    expect((await cited.made.citation(lamp.id)).passage?.spans[0]?.exact).to.equal(
      'The ice lay on the harbour from the ninth of January. Some thirty ships lay before the mole. Of bread nothing is told.',
    );
    await act('passage', lamp, { choice: 'clear' });
    expect(await cited.made.citation(lamp.id)).not.to.have.property('passage');
  });

  it('finds the sentence again that was chosen while the text changed', async () => {
    const page = await visit(cited.open.app, `${at(lamp)}&like=yes`);
    const choice = page.document.querySelector('.walk__likely button')?.getAttribute('value') ?? '';
    await cited.made.edit('almanac', (body) => `A foreword came in. ${body}`);
    await act('passage', lamp, { choice, source: 'almanac', version: '1' });
    const { passage } = await cited.made.citation(lamp.id);
    expect(passage).to.deep.include({ version: 2, state: 'sure' });
    expect(passage?.spans[0]?.exact).to.equal('The lamp was lit every night.');
  });

  it('joins a reference to the source that is offered, and parts them', async () => {
    const page = await visit(cited.open.app, at(ships));
    expect(words(page, '.full-text__offer')).to.include('A pilot’s diary').and.to.include('same title');
    const rev = String(
      (await requireRecord(cited.open.workspace, 'winter', 'reference', ships.reference)).rev,
    );
    const action = `/projects/winter/references/${ships.reference}/full-text`;
    const reply = await post(cited.open.app, action, { rev, source: 'diary', back: at(ships) });
    expect(reply.headers.location).to.equal(at(ships));
    expect(words(await visit(cited.open.app, at(ships)), '.full-text')).to.include(
      'Full text: A pilot’s diary',
    );
    const again = await post(cited.open.app, action, { rev, source: '', back: at(ships) });
    expect(again.status).to.equal(412);
  });

  it('judges nothing that has changed since it was shown, and keeps the note', async () => {
    const { rev } = ships;
    await reviseCitation(cited.open.workspace, 'Ben', 'winter', ships.id, rev, { passage: null });
    const reply = await post(cited.open.app, `${list}/${ships.id}/check`, {
      rev: String(rev),
      verdict: 'saysSo',
      note: 'Typed long.',
    });
    expect(reply.status).to.equal(412);
    expect(words(reply, '.problem')).to.include('Nothing was saved');
    expect(words(reply, '#walk-note')).to.equal('Typed long.');
    expect(await cited.made.all('check')).to.deep.equal([]);
  });

  it('refuses a verdict that there is not, and a passage without a sentence', async () => {
    expect((await act('check', ships, { verdict: 'maybe' })).status).to.equal(422);
    const reply = await act('passage', lamp, { choice: 'place', source: 'almanac' });
    expect(reply.status).to.equal(422);
    expect(words(reply, '.problem')).to.include('Choose the sentence');
    const elsewhere = await act('passage', lamp, { choice: '0-9', source: 'nowhere' });
    expect(elsewhere.status).to.equal(404);
  });

  it('shows the lists when the citation is not there any more', async () => {
    await retractCitation(cited.open.workspace, 'Ben', 'winter', ships.id, ships.rev);
    const page = await visit(cited.open.app, at(ships));
    expect(page.status).to.equal(404);
    expect(words(page, '.problem')).to.include('not there any more');
    expect(count(page, '.walk-line')).to.equal(1);
    const reply = await post(cited.open.app, `${list}/${ships.id}/check`, { rev: '1', verdict: 'saysSo' });
    expect(reply.status).to.equal(404);
  });

  it('tells the reader when the list that is asked for is empty', async () => {
    const page = await visit(cited.open.app, `${list}?list=disputed`);
    expect(words(page, '.empty')).to.include('No citation fits all of this');
  });

  it('takes nonsense in the address for no condition', async () => {
    for (const query of ['list=everything', 'intent=supports', 'page=-1', 'page=x', 'like=1&q=%00']) {
      const page = await visit(cited.open.app, `${list}?${query}`);
      expect(page.status, query).to.equal(200);
      expect(count(page, '.walk-line'), query).to.equal(2);
    }
    const nowhere = await visit(cited.open.app, `${list}?at=${encodeURIComponent('../../x')}`);
    expect(nowhere.status).to.equal(404);
    expect((await visit(cited.open.app, '/projects/nowhere/citations')).status).to.equal(404);
  });

  it('filters by source, reference, framing and intent', async () => {
    const shown = async (query: object) =>
      count(await visit(cited.open.app, `${list}?${new URLSearchParams({ ...query })}`), '.walk-line');
    expect(await shown({ source: 'paper' })).to.equal(2);
    expect(await shown({ source: 'diary' })).to.equal(0);
    expect(await shown({ reference: ships.reference })).to.equal(1);
    expect(await shown({ framing: 'Port' })).to.equal(0);
    expect(await shown({ intent: 'qualifies' })).to.equal(0);
  });

  it('says of a passage that was chosen in a former text that it is not the present one', async () => {
    await cited.made.edit('diary', (body) => `${body} The end.`);
    const { claim, reference } = ships;
    const spans = [{ exact: 'Home by dark.' }];
    const old = await cited.made.cite(claim, reference, { passage: { source: 'diary', version: 1, spans } });
    expect(words(await visit(cited.open.app, at(old)), '.walk__part:last-child .walk__of')).to.include(
      'version 1, which is not the present text',
    );
    expect(words(await visit(cited.open.app, at(ships)), '.walk__part:last-child')).not.to.include('version');
  });
});
