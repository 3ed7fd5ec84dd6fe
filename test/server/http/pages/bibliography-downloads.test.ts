import { expect } from 'chai';
import request from 'supertest';
import { listBibliographyFormats } from '../../../../server/services/bibliography/export-bibliography.ts';
import { addReference } from '../../../../server/services/references.ts';
import { addExportedProject } from '../../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

describe('the links to downloads of references', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
    await addExportedProject(open.workspace);
    const csl = { type: 'book', title: 'A book that nobody cites' };
    await addReference(open.workspace, 'Ann', 'winter', { csl });
  });
  after(() => open.close());

  async function linksOn(page: string): Promise<string[]> {
    const { text } = await request(open.app).get(page).expect(200);
    const found = [...text.matchAll(/<a href="([^"]+\/references\/export\/[^"]+)" download>/g)];
    return found.map(([, href = '']) => href.replaceAll('&amp;', '&'));
  }
  const bytesAt = async (link: string) => {
    const { body } = await request(open.app).get(link).buffer(true).responseType('blob').expect(200);
    return String(body);
  };

  it('lead from the list to every format, and each answers with all references', async () => {
    const links = await linksOn('/projects/winter/references');
    expect(links).to.have.length((await listBibliographyFormats()).length);
    for (const link of links) expect(await bytesAt(link)).to.include('A book that nobody cites');
  });

  it('keep to what a source cites when the list is of that source', async () => {
    const source = encodeURIComponent('市长');
    const links = await linksOn(`/projects/winter/references?source=${source}`);
    expect(links).to.have.length.above(2);
    for (const link of links) {
      expect(link).to.include(`source=${source}`);
      expect(await bytesAt(link)).not.to.include('A book that nobody cites');
    }
  });

  it('say what each format leaves out', async () => {
    const { text } = await request(open.app).get('/projects/winter/references');
    for (const { loses } of await listBibliographyFormats())
      for (const loss of loses)
        expect(text.replaceAll('&#39;', "'").replaceAll('&amp;', '&')).to.include(loss);
  });
});
