import { expect } from 'chai';
import { stanceInputSchema } from '../../../server/core/stance.ts';
import { statementInputSchema } from '../../../server/core/statement.ts';
import { addStance } from '../../../server/services/stances.ts';
import { addStatement } from '../../../server/services/statements.ts';
import { writeReport } from '../../../server/services/write-report.ts';
import { brokenMusts } from '../../support/annotation-musts.ts';
import { eachCitedProject } from '../../support/cited-project.ts';
import { exported } from '../../support/exported-project.ts';
import { readCsv } from '../../support/read-csv.ts';

const note = '=1+1 <b>forty</b> *ships*';
const base = 'http://localhost:4000/api/projects/winter';

describe('passages and checks, written out', () => {
  const cited = eachCitedProject();
  let citation: string;
  beforeEach(async () => {
    const ships = 'Counted forty ships at anchor.';
    citation = (await cited.made.citeAt('Forty ships waited outside.', 'diary', ships)).id;
    await cited.made.check(citation, 'saysSo', '<i>Ben</i>', note);
    await cited.made.check(citation, 'couldNot', 'Cleo');
  });

  const items = async (options = {}) =>
    JSON.parse(await exported(cited.open.workspace, 'web-annotation', options)).first.items;

  it('are in Web Annotation a selector in the full text, and annotations of the citation’s', async () => {
    const all = await items();
    expect(all).to.have.length(4);
    expect(brokenMusts(JSON.parse(await exported(cited.open.workspace, 'web-annotation')))).to.deep.equal([]);
    expect(all).to.containSubset([
      {
        id: `${base}/citations/${citation}`,
        body: [
          {
            purpose: 'linking',
            source: { id: `${base}/sources/diary/versions/1/text` },
            selector: [
              { type: 'TextQuoteSelector', exact: 'Counted forty ships at anchor.' },
              { type: 'TextPositionSelector', start: 29, end: 59 },
            ],
          },
        ],
      },
      {
        motivation: 'assessing',
        target: `${base}/citations/${citation}`,
        creator: { name: '<i>Ben</i>' },
        body: [{ value: 'saysSo' }, { purpose: 'commenting', value: note }],
        'crossclaim:worth': 'stands',
      },
    ]);
  });

  it('count the code points of the text in which the passage stands', async () => {
    await cited.made.edit('diary', (body) => `𠀀𠀁 ${body}`);
    const [found] = (await items()).filter(({ id }: { id: string }) => id.endsWith(citation));
    expect(found.body).to.containSubset([{ selector: [{}, { start: 32, end: 62 }] }]);
  });

  it('say of a passage that is lost where it last was, and what the checks are worth', async () => {
    await cited.made.edit('diary', () => 'Nothing of it is left.');
    expect(await items()).to.containSubset([
      { body: [{ 'crossclaim:state': 'lost', source: { id: `${base}/sources/diary/versions/1/text` } }] },
      { 'crossclaim:worth': 'lost' },
    ]);
    expect(await exported(cited.open.workspace, 'markdown')).to.include('of a passage that is lost since');
  });

  it('stand in columns of CSV', async () => {
    const [head = [], row = []] = readCsv(await exported(cited.open.workspace, 'csv'));
    expect(row[head.indexOf('passages')]).to.equal('diary “Counted forty ships at anchor.”');
    expect(row[head.indexOf('checks')]).to.equal('says so (<i>Ben</i>), could not be checked (Cleo)');
  });

  it('stand in the hand-out as text, with the notes', async () => {
    const handOut = await exported(cited.open.workspace, 'markdown');
    expect(handOut).to.include('“Counted forty ships at anchor.” (in A pilot’s diary)');
    expect(handOut).to.include('✓ says so (\\<i\\>Ben\\</i\\>): ');
    expect(handOut).not.to.include('<i>').and.not.to.include('<b>');
  });

  it('are written out with the source of the claim, not with that of the passage', async () => {
    expect(await items({ source: 'paper' })).to.have.length(4);
    expect(await exported(cited.open.workspace, 'web-annotation', { source: 'diary' })).to.include(
      '"total":0',
    );
  });

  it('stand in the report behind the work that is cited, as text', async () => {
    const { claim } = await cited.made.citation(citation);
    const { id } = await addStatement(
      cited.open.workspace,
      'Ida',
      'winter',
      statementInputSchema.parse({ text: 'So.' }),
    );
    const stance = stanceInputSchema.parse({ statement: id, claim, kind: 'affirms' });
    await addStance(cited.open.workspace, 'Ida', 'winter', stance);
    for (const [format, ben] of [
      ['html', '&lt;i&gt;Ben&lt;/i&gt;'],
      ['md', '\\<i\\>Ben\\</i\\>'],
    ] as const) {
      const options = { origin: '', style: '' };
      const report = [
        ...(await writeReport(cited.open.workspace, 'winter', format, { quotes: 'text' }, options)),
      ];
      expect(report.join('')).to.include(`hecked: says so (${ben}), could not be checked (Cleo)`);
    }
  });
});
