import { expect } from 'chai';
import { setAssessment } from '../../../server/services/assessments.ts';
import { writeReport } from '../../../server/services/write-report.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { exported } from '../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { readCsv } from '../../support/read-csv.ts';

const note = '=1+1 <b>not</b> *so*';

describe('what people think of a relation, written out', () => {
  let open: OpenApp;
  let relation: string;
  beforeEach(async () => {
    open = await openApp();
    const made = new ComparedProject(open.workspace);
    await made.begin();
    relation = (await made.dispute()).id;
    const assess = (by: string, verdict: 'shares' | 'rejects', why = '') =>
      setAssessment(open.workspace, by, 'winter', { relation, verdict, note: why });
    await assess('Ben', 'shares');
    await assess('<i>Cleo</i>', 'rejects', note);
  });
  afterEach(() => open.close());

  it('is in Web Annotation an annotation of the relation’s, which assesses it', async () => {
    const page = JSON.parse(await exported(open.workspace, 'web-annotation'));
    const items: unknown = page.first.items.filter(
      ({ motivation }: { motivation: string }) => motivation === 'assessing',
    );
    expect(page.total).to.equal(5);
    expect(items).to.containSubset([
      {
        target: `http://localhost:4000/api/projects/winter/relations/${relation}`,
        creator: { name: 'Ben' },
        body: [{ purpose: 'assessing', value: 'shares' }],
      },
      { body: [{ value: 'rejects' }, { purpose: 'commenting', value: note }] },
    ]);
  });

  it('stands in a column of CSV and in the hand-out, of one source too', async () => {
    const [head = [], row = []] = readCsv(await exported(open.workspace, 'csv', { source: 'harbour' }));
    expect(row[head.indexOf('assessments of relations')]).to.match(
      /^contradicts \w+: Ben sees it so too, <i>Cleo<\/i> does not see it so$/,
    );
    const handOut = await exported(open.workspace, 'markdown', { source: 'mayor' });
    expect(handOut).to.include('(Ben sees it so too, \\<i\\>Cleo\\</i\\> does not see it so)');
  });

  it('stands in the report under the mark, and who says it signs it', async () => {
    for (const [format, cleo] of [
      ['html', '&lt;i&gt;Cleo&lt;/i&gt;'],
      ['md', '\\<i\\>Cleo\\</i\\>'],
    ] as const) {
      const options = { origin: '', style: '' };
      const text = [
        ...(await writeReport(open.workspace, 'winter', format, { quotes: 'text' }, options)),
      ].join('');
      expect(text).to.include(`Ben sees it so too, ${cleo} does not see it so.`);
      expect(text).to.match(/Judged by [^.]*Ben/);
    }
  });
});
