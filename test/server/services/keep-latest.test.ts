import { expect } from 'chai';
import { keepLatest } from '../../../server/services/keep-latest.ts';

describe('what is kept for as long as it fits', () => {
  const keeper = () => keepLatest<string>({ weigh: ({ length }) => length, most: 10 });
  /** Counts how often each value was made. */
  function counting(keep: ReturnType<typeof keeper>) {
    const made: string[] = [];
    const get = (key: string, value = key) =>
      keep(key, async () => {
        made.push(key);
        return value;
      });
    return { made, get };
  }

  it('is made once, for two who ask at once as well', async () => {
    const { made, get } = counting(keeper());
    expect(await Promise.all([get('one'), get('one')])).to.deep.equal(['one', 'one']);
    await get('one');
    expect(made).to.deep.equal(['one']);
  });

  it('goes when there is no room, what was asked for longest ago first', async () => {
    const keep = keeper();
    const { made, get } = counting(keep);
    await get('four');
    await get('five!');
    await get('four');
    await get('six!!');
    expect([keep.has('four'), keep.has('five!'), keep.has('six!!')]).to.deep.equal([true, false, true]);
    await get('four');
    await get('five!');
    expect(made).to.deep.equal(['four', 'five!', 'six!!', 'five!']);
  });

  it('is kept alone when it is too large, until the next one comes', async () => {
    const keep = keeper();
    const { get } = counting(keep);
    await get('small');
    await get('large', 'much more than ten');
    expect([keep.has('small'), keep.has('large')]).to.deep.equal([false, true]);
    await get('next');
    expect(keep.has('large')).to.equal(false);
  });

  it('is tried again after it failed', async () => {
    const keep = keeper();
    const failed = await keep('one', () => Promise.reject(new Error('no'))).catch(String);
    expect(failed).to.equal('Error: no');
    expect(keep.has('one')).to.equal(false);
    expect(await keep('one', async () => 'there')).to.equal('there');
  });
});
