import { expect } from 'chai';
import request from 'supertest';
import { listFormats } from '../../../../server/services/export-annotations.ts';
import { addExportedProject } from '../../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

describe('the links to downloads', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
    await addExportedProject(open.workspace);
  });
  after(() => open.close());

  async function linksOn(page: string): Promise<string[]> {
    const { text } = await request(open.app).get(page).expect(200);
    const found = [...text.matchAll(/<a href="([^"]+\/export\/[^"]+)" download>/g)];
    return found.map(([, href = '']) => href.replaceAll('&amp;', '&'));
  }

  it('lead from the project and from the list of claims to every format, and each answers with a file', async () => {
    for (const page of ['/projects/winter', '/projects/winter/claims']) {
      const links = await linksOn(page);
      for (const { name } of await listFormats())
        expect(links, page).to.include(`/api/projects/winter/export/${name}`);
      for (const link of links) {
        const { headers } = await request(open.app).get(link).expect(200);
        expect(headers['content-disposition']).to.match(/^attachment; filename="winter\./);
      }
    }
  });

  it('keep to the source that the list is of', async () => {
    const links = await linksOn(`/projects/winter/claims?source=${encodeURIComponent('市长')}`);
    expect(links).to.have.length.above(2);
    for (const link of links) expect(link).to.contain(`source=${encodeURIComponent('市长')}`);
    const { text } = await request(open.app).get(links[0] ?? '');
    expect(text).not.to.contain('The harbour froze');
  });

  it('are there for a project without a claim', async () => {
    await request(open.app).post('/api/projects').send({ id: 'bare', title: 'Bare' }).expect(201);
    for (const link of await linksOn('/projects/bare')) await request(open.app).get(link).expect(200);
  });

  it('say what each format leaves out', async () => {
    const { text } = await request(open.app).get('/projects/winter');
    for (const { loses } of await listFormats()) for (const loss of loses) expect(text).to.contain(loss);
  });
});
