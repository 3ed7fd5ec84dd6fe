import { expect } from 'chai';
import { eachCitedProject } from '../../../support/cited-project.ts';
import { post, visit, words } from '../../../support/page-forms.ts';

const review = '/projects/winter/review';

describe('passages whose place is not sure', () => {
  const cited = eachCitedProject();
  const line = async (path: string) => {
    const page = await visit(cited.open.app, path);
    const link = page.document.querySelector('.to-review a');
    return [words(page, '.to-review a'), link?.getAttribute('href') ?? ''];
  };

  it('are told in the review queue and on the project’s page, with the way to the walk, until somebody confirms them', async () => {
    const ships = await cited.made.citeAt(
      'Forty ships waited outside.',
      'diary',
      'Counted forty ships at anchor.',
    );
    await cited.made.citeAt('The lamp burned all winter.', 'almanac', 'The lamp was lit every night.');
    expect(await line(review)).to.deep.equal(['', '']);
    await cited.made.edit('diary', (body) => body.replace('Counted forty', 'Counted fourteen'));
    const walk = `/projects/winter/citations?list=unsure&at=${ships.id}`;
    for (const path of [review, '/projects/winter/sources/diary/review', '/projects/winter'])
      expect(await line(path), path).to.deep.equal(['1 passage of citations to check', walk]);
    expect(await line('/projects/winter/sources/almanac/review')).to.deep.equal(['', '']);
    const { rev } = await cited.made.citation(ships.id);
    const action = `/projects/winter/citations/${ships.id}/passage`;
    expect((await visit(cited.open.app, walk)).html).to.include('It is still this');
    await post(cited.open.app, action, { choice: 'accept', rev: String(rev) });
    expect(await line(review)).to.deep.equal(['', '']);
    expect(await line('/projects/winter')).to.deep.equal(['', '']);
  });
});
