import { appendFile, cp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Store } from '../../../../server/stores/store.ts';
import { type FilePlace, makeFilePlace } from '../file-place.ts';
import { failure, refusal } from '../refusal.ts';
import { changeOf, claimId, claimRecord, projectRecord, put, removeClaim } from '../sample-records.ts';

describe('loading a project', () => {
  let place: FilePlace;
  let store: Store | undefined;

  /** Six changes; the snapshots reach the fifth. */
  beforeEach(async () => {
    place = await makeFilePlace();
    store = await place.open();
    await store.commit('p', changeOf(put(projectRecord('p'))));
    for (const number of [1, 2, 3]) await claim(number, number === 2 ? 'b' : 'a');
    await store.commit('p', changeOf(removeClaim(3, 4)));
    await reopen();
    await claim(6, 'a');
  });
  afterEach(async () => {
    await store?.close();
    await place.remove();
  });

  const claim = (number: number, source: string) =>
    store?.commit('p', changeOf(put(claimRecord('p', number, source))));
  const close = async () => {
    await store?.close();
    store = undefined;
  };
  const reopen = async () => {
    await close();
    store = await place.open();
    return store;
  };
  /** What the power's loss leaves: the journal with six changes, snapshots with five. */
  const crash = async () => {
    const copy = await place.crash();
    await close();
    await place.remove();
    place = copy;
  };
  const expectAll = async (seq = 6) => {
    const opened = await reopen();
    expect(await opened.seq('p')).to.equal(seq);
    const { items } = await opened.list('p', { type: 'claim' });
    expect(items.map(({ id }) => id)).to.deep.equal([claimId(1), claimId(2), claimId(6)]);
    return opened;
  };
  const expectRefused = async (...words: string[]) => {
    const error = await failure((await reopen()).read('p', 'project', 'p'));
    expect(error.code).to.equal('storage-unavailable');
    for (const word of words) expect(error.message).to.contain(word);
  };
  const edit = async (name: string, change: (text: string) => string) =>
    writeFile(place.path(name), change(await readFile(place.path(name), 'utf8')));

  it('replays what the snapshots lack', async () => {
    await crash();
    await expectAll();
    expect(place.reports).to.deep.equal([]);
  });

  it('reads no more of the history than that', async () => {
    await crash();
    await edit('history.jsonl', (text) => text.replace('"seq":2,', '"seq":9,'));
    const opened = await expectAll();
    expect((await opened.history('p', 4, 10)).map(({ seq }) => seq)).to.deep.equal([5, 6]);
  });

  it('cuts off a last line that was not written to its end, says so, and goes on', async () => {
    await crash();
    const whole = (await stat(place.path('history.jsonl'))).size;
    await appendFile(place.path('history.jsonl'), '{"seq":7,"at":"2026-03-01T09:30:00.000Z","by":"La');
    const opened = await expectAll();
    expect((await stat(place.path('history.jsonl'))).size).to.equal(whole);
    expect(place.reports.join()).to.contain('history.jsonl').and.contain('last line');
    expect((await opened.commit('p', changeOf(put(claimRecord('p', 7, 'a'))))).seq).to.equal(7);
    await reopen();
    expect(await store?.seq('p')).to.equal(7);
  });

  it('finds every change but the last, wherever the last line is cut', async () => {
    await crash();
    const journal = await readFile(place.path('history.jsonl'));
    const lastLine = journal.subarray(0, -1).lastIndexOf('\n') + 1;
    for (let length = lastLine; length < journal.length - 1; length += 7) {
      await close();
      await writeFile(place.path('history.jsonl'), journal.subarray(0, length));
      expect(await (await reopen()).seq('p'), `cut at ${length}`).to.equal(5);
    }
  });

  it('takes blocks that a crash left empty for a line that was not written', async () => {
    await crash();
    await appendFile(place.path('history.jsonl'), `${'\0'.repeat(600)}\n`);
    await expectAll();
  });

  it('keeps a whole last line whose line break an editor took away', async () => {
    await crash();
    await edit('history.jsonl', (text) => text.trimEnd());
    const opened = await expectAll();
    await opened.commit('p', changeOf(put(claimRecord('p', 7, 'a'))));
    await reopen();
    expect(await store?.seq('p')).to.equal(7);
  });

  it('names the line when one in the middle is broken', async () => {
    await crash();
    for (const name of ['project.json', 'a.json', 'b.json']) await rm(place.path(name));
    await edit('history.jsonl', (text) => text.replace('"seq":4,', '"seq":4;'));
    await expectRefused('history.jsonl', 'line 4');
  });

  it('names the line when changes are out of order', async () => {
    await crash();
    for (const name of ['project.json', 'a.json', 'b.json']) await rm(place.path(name));
    await edit('history.jsonl', (text) => text.split('\n').toSpliced(2, 1).join('\n'));
    await expectRefused('history.jsonl', 'line 3', 'change 4');
  });

  it('opens other projects when one is damaged, and that one when it is put right', async () => {
    await store?.commit('q', changeOf(put(projectRecord('q'))));
    await close();
    const good = await readFile(place.path('project.json'), 'utf8');
    await writeFile(place.path('project.json'), '<<<<<<< ours\n');
    const opened = await reopen();
    expect(await opened.projects()).to.deep.equal(['p', 'q']);
    expect(await opened.seq('q')).to.equal(1);
    expect((await failure(opened.seq('p'))).message).to.contain('merge conflict');
    await writeFile(place.path('project.json'), good);
    expect(await opened.seq('p')).to.equal(6);
  });

  it('reads the whole history when the snapshots are gone', async () => {
    await close();
    for (const name of ['project.json', 'a.json', 'b.json']) await rm(place.path(name));
    await expectAll();
  });

  for (const name of ['project.json', 'b.json']) {
    it(`reads the whole history when ${name} is gone, and says so`, async () => {
      await close();
      await rm(place.path(name));
      await expectAll();
      expect(place.reports.join()).to.contain(`${name} is missing`);
      await close();
      expect(await readFile(place.path(name), 'utf8')).to.contain('"seq":6');
    });
  }

  it('goes on from the snapshots when the history is gone, and says so', async () => {
    await close();
    await rm(place.path('history.jsonl'));
    let opened = await expectAll();
    expect(place.reports.join()).to.contain('history.jsonl is missing');
    expect((await opened.commit('p', changeOf(put(claimRecord('p', 7, 'b'))))).seq).to.equal(7);
    await crash();
    opened = await reopen();
    expect(await opened.seq('p')).to.equal(7);
    expect((await opened.history('p', 0, 10)).map(({ seq }) => seq)).to.deep.equal([7]);
    expect(await opened.count('p', { type: 'claim' })).to.equal(4);
    await reopen();
    expect(await store?.count('p', { type: 'claim' })).to.equal(4);
  });

  it('reads a history whose line breaks git has changed', async () => {
    await crash();
    await edit('history.jsonl', (text) => text.replaceAll('\n', '\r\n'));
    const opened = await expectAll();
    expect((await opened.history('p', 0, 10)).map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('reads snapshots that another program has laid out anew', async () => {
    await close();
    await edit('a.json', (text) => JSON.stringify(JSON.parse(text), null, 2));
    await expectAll();
  });

  it('takes a record as somebody has edited it by hand', async () => {
    await close();
    await edit('a.json', (text) => text.replace('"note":""', '"note":"by hand"'));
    expect((await (await expectAll()).read('p', 'claim', claimId(1)))?.note).to.equal('by hand');
  });

  describe('of which one file comes from another state', () => {
    it('reads an older snapshot anew from the history', async () => {
      const old = await readFile(place.path('a.json'));
      await close();
      await writeFile(place.path('a.json'), old);
      await expectAll();
      expect(place.reports.join()).to.contain('a.json is older');
    });

    it('refuses a history that ends before the snapshots', async () => {
      await close();
      await edit('history.jsonl', (text) => text.split('\n').slice(0, 4).join('\n').concat('\n'));
      await expectRefused('change 6', 'history.jsonl');
    });

    it('refuses a history that ends before one of the snapshots', async () => {
      const older = await readFile(place.path('project.json'));
      await close();
      await writeFile(place.path('project.json'), older);
      await edit('history.jsonl', (text) => text.split('\n').slice(0, 5).join('\n').concat('\n'));
      await expectRefused('change 6', 'history.jsonl ends with 5');
    });

    it('refuses a history that went another way', async () => {
      await close();
      await edit('history.jsonl', (text) => text.replaceAll('"by":"Lan"', '"by":"Minh"'));
      await expectRefused('change 6', 'delete history.jsonl');
    });

    it('refuses snapshots with a record that the history does not know', async () => {
      await close();
      await edit('b.json', (text) => text.replace(claimId(2), claimId(9)));
      await rm(place.path('project.json'));
      await expectRefused(claimId(9));
    });

    it('refuses a history that begins after the snapshots end', async () => {
      await crash();
      await edit('history.jsonl', (text) => `${text.split('\n')[5]?.replace('"seq":6', '"seq":8')}\n`);
      await expectRefused('begins with 8');
    });
  });

  it('refuses a folder that was copied under another name', async () => {
    await close();
    await cp(place.path('.'), place.path('../q'), { recursive: true });
    const error = await failure((await reopen()).seq('q'));
    expect(error.message).to.contain('project “p”').and.contain('copied or renamed');
  });

  it('leaves files alone that are not its own, and says so', async () => {
    await close();
    await writeFile(place.path('notes.txt'), 'mine');
    await writeFile(place.path('.a.json.12-3.tmp'), '{"half":');
    await expectAll();
    expect(place.reports.join()).to.contain('notes.txt');
    expect(await readFile(place.path('notes.txt'), 'utf8')).to.equal('mine');
    expect(await stat(place.path('.a.json.12-3.tmp')).catch(() => 'gone')).to.equal('gone');
  });

  it('finds the earlier history of a project that it read from snapshots', async () => {
    const opened = await reopen();
    expect((await opened.history('p', 2, 2)).map(({ seq }) => seq)).to.deep.equal([3, 4]);
  });

  it('forgets no record that moved between sources before a crash', async () => {
    await store?.commit('p', changeOf(put(claimRecord('p', 1, 'b'), 2)));
    await crash();
    const opened = await expectAll(7);
    expect(await opened.count('p', { type: 'claim', source: 'a' })).to.equal(1);
    await opened.commit('p', changeOf(removeClaim(1, 7)));
    await reopen();
    expect(await store?.read('p', 'claim', claimId(1))).to.equal(undefined);
    expect(await refusal(Promise.resolve(store?.commit('p', changeOf(removeClaim(1, 7)))))).to.equal(
      'not-found',
    );
  });

  it('removes the file of a source without records', async () => {
    await store?.commit('p', changeOf(removeClaim(2, 3)));
    await close();
    expect(await stat(place.path('b.json')).catch(() => 'gone')).to.equal('gone');
    expect(await (await reopen()).count('p', { type: 'claim' })).to.equal(2);
    expect(place.reports).to.deep.equal([]);
  });

  it('does not count a folder without a change as a project', async () => {
    await close();
    await truncate(place.path('history.jsonl'));
    for (const name of ['project.json', 'a.json', 'b.json']) await rm(place.path(name));
    expect(await (await reopen()).projects()).to.deep.equal([]);
  });
});
