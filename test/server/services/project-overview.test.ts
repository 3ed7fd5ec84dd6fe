import { expect } from 'chai';
import { claimInputSchema } from '../../../server/core/claim.ts';
import { addClaim } from '../../../server/services/claims.ts';
import { summariseProjects, summariseSources } from '../../../server/services/project-overview.ts';
import { addProject } from '../../../server/services/projects.ts';
import { addReading } from '../../../server/services/reading.ts';
import { addSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const metadata = { title: 'S', creators: [], publisher: '', date: '', url: '', language: 'en', framing: '' };

describe('the overview of projects and sources', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });
  afterEach(() => open.close());

  it('counts what a project holds and names its newest change', async () => {
    await addSource(open.workspace, 'Ann', 'p', { metadata, body: 'One. Two.', origin: 'paste', id: 's' });
    const target = { source: 's', spans: [{ exact: 'One.' }] };
    await addClaim(open.workspace, 'Ben', 'p', claimInputSchema.parse({ target }));
    const [summary] = await summariseProjects(open.workspace);
    expect(summary).to.include({ sources: 1, claims: 1, relations: 0 });
    expect(summary?.newest?.by).to.equal('Ben');
  });

  it('tells how long a source is, and what share of it each person has read', async () => {
    const body = 'One two. Three four. Five six. Seven eight.';
    await addSource(open.workspace, 'Ann', 'p', { metadata, body, origin: 'paste', id: 's' });
    await addReading(open.workspace, 'Ben', 'p', 's', { version: 1, runs: [[0, 1]] });
    await addReading(open.workspace, 'Ann', 'p', 's', { version: 1, runs: [[1, 4]] });
    const [summary] = await summariseSources(open.workspace, 'p');
    expect(summary?.length).to.deep.equal({ unit: 'words', count: 8, minutes: 1 });
    expect(summary?.read).to.deep.equal([
      { person: 'Ann', share: 0.75 },
      { person: 'Ben', share: 0.25 },
    ]);
  });
});
