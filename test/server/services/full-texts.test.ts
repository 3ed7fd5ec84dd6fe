import { expect } from 'chai';
import type { Reference } from '../../../server/core/reference.ts';
import { fullTextOffers, joinOffers, setFullText } from '../../../server/services/full-texts.ts';
import { undoChange } from '../../../server/services/history.ts';
import { requireRecord } from '../../../server/services/records.ts';
import { retractSource } from '../../../server/services/retract-source.ts';
import { eachCitedProject } from '../../support/cited-project.ts';
import { refusal } from '../stores/refusal.ts';

describe('full texts of references', () => {
  const cited = eachCitedProject();

  const join = ({ id, rev }: Reference, source: string | undefined) =>
    setFullText(cited.open.workspace, 'Ida', 'winter', id, rev, source);
  const offered = async (reference: Reference) =>
    (await fullTextOffers(cited.open.workspace, reference)).map(({ source, match }) => [source.id, match]);

  it('are offered where the titles are the same, with or without subtitle, in any script', async () => {
    expect(
      await offered(await cited.made.reference('An Almanac of Ice: Being the Winter of 1893')),
    ).to.deep.equal([['almanac', 'title']]);
    expect(await offered(await cited.made.reference('《冰季公报》'))).to.deep.equal([['gazette', 'title']]);
    expect(await offered(await cited.made.reference('Something else'))).to.deep.equal([]);
  });

  it('are offered to a source too, until they are joined', async () => {
    const reference = await cited.made.reference('An almanac of ice');
    const almanac = await requireRecord(cited.open.workspace, 'winter', 'source', 'almanac');
    const ids = async () =>
      (await joinOffers(cited.open.workspace, 'winter', almanac)).map(({ reference: one }) => one.id);
    expect(await ids()).to.deep.equal([reference.id]);
    const joined = await join(reference, 'almanac');
    expect(joined).to.deep.include({ fullText: 'almanac', sources: ['almanac'] });
    expect(await ids()).to.deep.equal([]);
    expect(await offered(joined)).to.deep.equal([]);
  });

  it('are joined and parted again, and each can be undone', async () => {
    const joined = await join(await cited.made.reference('An almanac of ice'), 'almanac');
    const parted = await join(joined, undefined);
    expect(parted).not.to.have.property('fullText');
    expect(parted.sources).to.deep.equal([]);
    await undoChange(cited.open.workspace, 'Ida', 'winter', parted.rev);
    const again = await requireRecord(cited.open.workspace, 'winter', 'reference', joined.id);
    expect(again.fullText).to.equal('almanac');
  });

  it('go with their source and come back with it', async () => {
    const { id } = await join(await cited.made.reference('An almanac of ice'), 'almanac');
    const { rev } = await requireRecord(cited.open.workspace, 'winter', 'source', 'almanac');
    const seq = await retractSource(cited.open.workspace, 'Ben', 'winter', 'almanac', rev);
    const left = await requireRecord(cited.open.workspace, 'winter', 'reference', id);
    expect(left).not.to.have.property('fullText');
    await undoChange(cited.open.workspace, 'Ben', 'winter', seq);
    expect((await requireRecord(cited.open.workspace, 'winter', 'reference', id)).fullText).to.equal(
      'almanac',
    );
  });

  it('are refused when the source is not there, and when the reference has changed', async () => {
    const reference = await cited.made.reference('An almanac of ice');
    expect(await refusal(join(reference, 'nowhere'))).to.equal('missing-target');
    await join(reference, 'almanac');
    expect(await refusal(join(reference, 'diary'))).to.equal('stale');
  });
});
