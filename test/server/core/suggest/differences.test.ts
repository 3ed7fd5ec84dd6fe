import { expect } from 'chai';
import { differencesOf } from '../../../../server/core/suggest/differences.ts';
import { sentenceReader } from '../../../../server/core/suggest/reading.ts';
import { type LikePair, readLabelled, readLikePairs } from '../../../support/like-sentences.ts';

/** What is seen of the labelled differences at least, and how many of those seen are there. */
const leastRight = 0.9;

const english = sentenceReader('en');
const kinds = (one: string, other: string) =>
  differencesOf(english(one), english(other)).map(({ kind }) => kind);

describe('the differences of two like sentences', () => {
  it('are the labelled ones, in three languages and across them', async () => {
    const pairs = await readLikePairs(await readLabelled());
    const seen = pairs.map((pair) => ({ pair, found: found(pair) }));
    const right = seen.flatMap(({ pair, found: all }) => all.filter((kind) => pair.differs.includes(kind)));
    const all = seen.flatMap((one) => one.found);
    const wanted = pairs.flatMap(({ differs }) => differs);
    expect(wanted.length).to.be.at.least(60);
    expect(right.length / all.length, 'precision').to.be.at.least(leastRight);
    expect(right.length / wanted.length, 'recall').to.be.at.least(leastRight);
  });

  it('hold for “Three Nos” against “four no’s”, in any writing', () => {
    const three = 'The doctrine of the “Three Nos” forbids alliances.';
    expect(kinds(three, 'Its “four no’s” doctrine forbids alliances.')).to.deep.equal(['number']);
    expect(kinds(three, 'The doctrine is called the 4 NO’S.')).to.deep.equal(['number']);
    expect(kinds(three, 'The doctrine of three no’s forbids alliances.')).to.deep.equal([]);
    const chinese = sentenceReader('zh')('越南的“四不”国防政策没有改变。');
    expect(differencesOf(english(three), chinese).map(({ kind }) => kind)).to.include('number');
  });

  it('leave numbers of different things alone', () => {
    expect(kinds('Four ships left the port.', 'Six islands lie before the port.')).to.deep.equal([]);
  });

  it('say where they stand in both', () => {
    const [one, other] = ['Four ships left the port.', 'Only six of the ships left the port.'];
    const [difference] = differencesOf(english(one), english(other));
    expect(one.slice(difference?.one?.start, difference?.one?.end)).to.equal('Four');
    expect(other.slice(difference?.other?.start, difference?.other?.end)).to.equal('six');
  });

  it('are none between a sentence and itself', async () => {
    for (const { sentence, language } of await readLabelled()) {
      const reading = sentenceReader(language)(sentence);
      expect(differencesOf(reading, reading), sentence).to.deep.equal([]);
    }
  });
});

function found({ one, other }: LikePair): string[] {
  const [ours, theirs] = [one, other].map(({ language, sentence }) => sentenceReader(language)(sentence));
  return ours === undefined || theirs === undefined
    ? []
    : differencesOf(ours, theirs).map(({ kind }) => kind);
}
