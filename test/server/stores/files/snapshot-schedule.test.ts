import { expect } from 'chai';
import { SnapshotSchedule } from '../../../../server/stores/files/snapshot-schedule.ts';

describe('a round of snapshots that rests between commits', () => {
  it('goes on at once when the store is closed', async () => {
    let isResting: () => void = () => undefined;
    const resting = new Promise<void>((resolve) => {
      isResting = resolve;
    });
    let wrote = false;
    const schedule = new SnapshotSchedule({
      async write(rest) {
        const rested = rest(100_000);
        isResting();
        await rested;
        wrote = true;
      },
      tailBytes: () => 2 * 1024 * 1024,
      roundBytes: () => 0,
      report: () => undefined,
      idleMs: 100_000,
    });
    schedule.changed();
    await resting;
    await schedule.stop();
    expect(wrote).to.equal(true);
  });
});
