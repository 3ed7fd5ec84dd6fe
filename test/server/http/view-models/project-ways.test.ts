import { expect } from 'chai';
import { projectWays } from '../../../../server/http/view-models/project-ways.ts';

const labels = (ways: readonly { readonly label: string }[]) => ways.map(({ label }) => label);
const here = (ways: readonly { readonly label: string; readonly isHere: boolean }[]) =>
  labels(ways.filter(({ isHere }) => isHere));

describe('the ways around a project', () => {
  it('name the group that a page belongs to, and the pages of that group', () => {
    const { main, within } = projectWays('winter', 'graph', false);
    expect(here(main)).to.deep.equal(['Compare']);
    expect(here(within)).to.deep.equal(['Graph']);
    expect(labels(within)).to.include.members(['Matrix', 'Contradictions', 'Side by side', 'Report']);
  });

  it('lead to the first page of each group', () => {
    const { main } = projectWays('winter', undefined, false);
    expect(main.map(({ href }) => href)).to.include.members([
      '/projects/winter',
      '/projects/winter/claims',
      '/projects/winter/matrix',
    ]);
    expect(here(main)).to.deep.equal([]);
  });

  it('show nothing within a group of one page', () => {
    expect(projectWays('winter', 'statements', false).within).to.deep.equal([]);
  });

  it('lead to suggestions only where the project wants them', () => {
    expect(labels(projectWays('winter', 'matrix', false).within)).not.to.include('Suggestions');
    expect(labels(projectWays('winter', 'matrix', true).within)).to.include('Suggestions');
  });

  it('write a name in any script into the address', () => {
    expect(projectWays('关系', 'claims', false).within[1]?.href).to.equal(
      `/projects/${encodeURIComponent('关系')}/relations`,
    );
  });
});
