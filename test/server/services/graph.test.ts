import { expect } from 'chai';
import { readGraph } from '../../../server/services/graph.ts';
import { ComparedProject } from '../../support/compared-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('reading the graph of a project', () => {
  let open: OpenApp;
  let project: ComparedProject;
  beforeEach(async () => {
    open = await openApp();
    project = new ComparedProject(open.workspace);
    await project.begin();
  });
  afterEach(() => open.close());

  const read = () => readGraph(open.workspace, 'winter');

  it('makes it once as long as nothing changes, and anew afterwards', async () => {
    const { graph, seq } = await read();
    expect((await read()).graph).to.equal(graph);
    await project.claim('baker', 'Bread was dear.');
    const after = await read();
    expect(after.seq).to.equal(seq + 1);
    expect(after.graph.nodes.length).to.equal(graph.nodes.length + 1);
  });

  it('knows no project that is not there', async () => {
    const error: unknown = await readGraph(open.workspace, 'summer').catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'not-found');
  });
});
