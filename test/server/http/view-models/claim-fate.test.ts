import { expect } from 'chai';
import { wordComparer } from '../../../../server/core/compare/compare-words.ts';
import { requireRecord } from '../../../../server/services/records.ts';
import { compareVersions } from '../../../../server/services/compare-versions.ts';
import { claimFate } from '../../../../server/http/view-models/claim-fate.ts';
import { addChangedText } from '../../../support/changed-text.ts';
import { openApp } from '../../../support/open-app.ts';

describe('the fate of a claim in words', () => {
  it('says how long after its tagging its words became others, and in which version', async () => {
    const open = await openApp();
    try {
      await addChangedText(open.workspace);
      const source = await requireRecord(open.workspace, 'winter', 'source', 'harbour');
      const { claims } = await compareVersions(open.workspace, source, 1, 2);
      const fateIn = (kind: string, tagged: string, saved: string) => {
        const change = claims.find((one) => one.kind === kind);
        if (change === undefined) throw new Error(`no claim is ${kind}`);
        const versions = source.versions.map((version) => ({
          ...version,
          created: version.number === 1 ? '2026-03-01T08:00:00.000Z' : saved,
        }));
        const claim = { ...change.claim, created: tagged };
        return claimFate({ ...change, claim }, { ...source, versions }, wordComparer()).words;
      };
      const [tagged, saved] = ['2026-03-01T09:00:00.000Z', '2026-03-04T10:00:00.000Z'];
      expect(fateIn('reworded', tagged, saved)).to.equal(
        'This claim was reworded 3 days after it was tagged, in version 2.',
      );
      expect(fateIn('vanished', tagged, '2026-03-01T10:30:00.000Z')).to.equal(
        'This claim vanished 1 hour after it was tagged, in version 2.',
      );
      expect(fateIn('reworded', '2026-04-01T09:00:00.000Z', saved)).to.equal(
        'This claim was reworded 3 days after version 1, in version 2.',
      );
    } finally {
      await open.close();
    }
  });
});
