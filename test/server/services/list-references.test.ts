import { expect } from 'chai';
import type { CslItem } from '../../../server/core/csl-item.ts';
import { addCitation } from '../../../server/services/citations.ts';
import {
  filterReferences,
  type ReferenceFilter,
  readReferences,
} from '../../../server/services/list-references.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { addReference, retractReference } from '../../../server/services/references.ts';
import { reviseSource } from '../../../server/services/sources.ts';
import { addDemo, type Demo } from '../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('the references of a project', () => {
  let open: OpenApp;
  let demo: Demo;
  const ids = new Map<string, string>();
  const works: Readonly<Record<string, CslItem>> = {
    ice: { type: 'book', title: 'Ice', author: [{ family: 'Đặng', given: 'Hải' }], DOI: '10.1000/ice' },
    bread: { type: 'report', title: 'Bread', keyword: 'wheat, rye', note: 'seen in the archive' },
    ships: { type: 'book', title: 'Ships', translator: [{ family: 'Roe', given: 'Ann' }] },
  };
  before(async () => {
    open = await openApp();
    demo = await addDemo(open.app);
    for (const [name, csl] of Object.entries(works))
      ids.set(name, (await addReference(open.workspace, 'Ann', 'winter', { csl })).id);
    await cite(demo.mild, 'ships', '');
    await cite(demo.froze, 'ice', 'It froze.');
    await cite(demo.bread, 'ice', 'There was no bread.');
    await cite(demo.froze, 'ships', '');
    const { rev } = await requireRecord(open.workspace, 'winter', 'source', 'mayor');
    await reviseSource(open.workspace, 'Ann', 'winter', 'mayor', rev, { framing: 'Town hall' });
  });
  after(() => open.close());

  const cite = (claim: string, name: string, quote: string) =>
    addCitation(open.workspace, 'Ann', 'winter', {
      claim,
      reference: ids.get(name) ?? '',
      intent: 'citesAsEvidence',
      locator: '',
      quote,
      note: '',
    });
  const project = () => requireRecord(open.workspace, 'winter', 'project', 'winter');
  const titles = async (filter: ReferenceFilter) =>
    (await filterReferences(await readReferences(open.workspace, await project()), filter)).map(
      ({ reference }) => reference.csl.title,
    );

  const cases: readonly (readonly [string, ReferenceFilter, readonly string[]])[] = [
    ['everything without a condition', {}, ['An almanac of ice', 'Ice', 'Bread', 'Ships']],
    ['what is cited', { cited: true }, ['Ice', 'Ships']],
    ['what is never cited', { cited: false }, ['An almanac of ice', 'Bread']],
    ['what a citation names no passage of', { passage: false }, ['Ships']],
    ['what every citation names a passage of', { passage: true }, ['Ice']],
    ['a type', { type: 'report' }, ['Bread']],
    ['what has a DOI', { doi: true }, ['Ice']],
    ['what has none', { doi: false }, ['An almanac of ice', 'Bread', 'Ships']],
    ['what a source cites', { source: 'harbour' }, ['Ice', 'Ships']],
    ['what sources of a framing cite', { framing: 'Town hall' }, ['Ships']],
    ['a framing that no source has', { framing: 'Nobody' }, []],
    ['a name without its marks', { text: 'dang hai' }, ['Ice']],
    ['a keyword and a word of a note', { text: 'RYE archive' }, ['Bread']],
    ['a translator', { text: 'roe' }, ['Ships']],
    ['several conditions at once', { cited: true, type: 'book', doi: false }, ['Ships']],
  ];
  for (const [what, filter, found] of cases)
    it(`are found by ${what}`, async () => expect(await titles(filter)).to.deep.equal(found));

  it('stand in the order of their first citation, those never cited behind', async () => {
    const { all } = await readReferences(open.workspace, await project());
    const placed = [...all].sort((a, b) => a.place - b.place);
    expect(placed.map(({ reference }) => reference.csl.title)).to.deep.equal([
      'Ships',
      'Ice',
      'An almanac of ice',
      'Bread',
    ]);
  });

  it('are read anew after a change', async () => {
    const { id, rev } = await addReference(open.workspace, 'Ann', 'winter', {
      csl: { type: 'book', title: 'Whales' },
    });
    expect(await titles({ text: 'whales' })).to.deep.equal(['Whales']);
    await retractReference(open.workspace, 'Ann', 'winter', id, rev);
    expect(await titles({ text: 'whales' })).to.deep.equal([]);
  });
});
