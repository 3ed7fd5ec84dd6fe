import { expect } from 'chai';
import { findLike } from '../../../../server/core/suggest/find-like.ts';
import { keysOf } from '../../../../server/core/suggest/keys.ts';
import { primary } from '../../../../server/core/suggest/primary.ts';
import { sentenceReader } from '../../../../server/core/suggest/reading.ts';
import { type Segment, segmentBuilder } from '../../../../server/core/suggest/segment.ts';
import { type Labelled, readLabelled, readLikePairs, texts } from '../../../support/like-sentences.ts';

/** How many of the labelled sentences stand among the first five, of texts of one language and of another. */
const least = { same: 0.8, across: 0.6 };

describe('finding like sentences', () => {
  let labelled: readonly Labelled[];
  const segments = new Map<string, Segment>();
  before(async () => {
    labelled = await readLabelled();
    for (const { name, language } of texts) segments.set(name, segmentOf(language, sentencesOf(name)));
  });

  const sentencesOf = (name: string) =>
    labelled.filter(({ text }) => text === name).map(({ sentence }) => sentence);

  /** Whether `target` stands among the first of the texts named. */
  function finds(query: Labelled, target: Labelled, names: readonly string[], limit: number): boolean {
    const searched = names.flatMap((name) => segments.get(name) ?? []);
    const keys = keysOf(sentenceReader(query.language)(query.sentence));
    return findLike({ language: query.language, keys }, searched, limit).some(
      ({ segment, sentence }) =>
        names[segment] === target.text && sentencesOf(target.text)[sentence] === target.sentence,
    );
  }

  async function recall(isAcross: boolean, limit: number, isAllTexts: boolean): Promise<number> {
    const pairs = (await readLikePairs(labelled)).filter(
      ({ one, other }) => (primary(one.language) !== primary(other.language)) === isAcross,
    );
    expect(pairs.length).to.be.at.least(40);
    const asked = pairs.flatMap(({ one, other }) => [
      { query: one, target: other },
      { query: other, target: one },
    ]);
    const isRight = ({ query, target }: { query: Labelled; target: Labelled }) =>
      finds(
        query,
        target,
        texts
          .filter(({ name }) => name !== query.text)
          .filter(({ language }) => isAllTexts || primary(language) === primary(target.language))
          .map(({ name }) => name),
        limit,
      );
    return asked.filter(isRight).length / asked.length;
  }

  it('puts the labelled ones of one language among the first five', async () => {
    expect(await recall(false, 5, false)).to.be.at.least(least.same);
  });

  it('puts the labelled ones of another language among the first five', async () => {
    expect(await recall(true, 5, false)).to.be.at.least(least.across);
  });

  it('puts them among the first ten of all texts in all languages together', async () => {
    expect(await recall(false, 10, true)).to.be.at.least(least.same);
    expect(await recall(true, 10, true)).to.be.at.least(least.across);
  });

  it('finds nothing where nothing is shared', () => {
    const keys = keysOf(sentenceReader('en')('Glaciers calve.'));
    const segment = segmentOf('en', ['The court met in spring.', 'Nobody came.']);
    expect(findLike({ language: 'en', keys }, [segment], 5)).to.deep.equal([]);
  });

  it('gives the best first, and no more than asked for', () => {
    const read = sentenceReader('en');
    const sentences = ['A storm sank the ferry.', 'The ferry was old.', 'A storm sank the old ferry in May.'];
    const keys = keysOf(read('A storm in May sank the old ferry.'));
    const hits = findLike({ language: 'en', keys }, [segmentOf('en', sentences)], 2);
    expect(hits.map(({ sentence }) => sentence)).to.deep.equal([2, 0]);
  });

  it('takes empty texts and empty sentences', () => {
    const keys = keysOf(sentenceReader('')(''));
    expect(findLike({ language: '', keys }, [segmentOf('', []), segmentOf('', [''])], 5)).to.deep.equal([]);
  });
});

function segmentOf(language: string, sentences: readonly string[]): Segment {
  const builder = segmentBuilder(language);
  for (const sentence of sentences) builder.add(sentence);
  return builder.finish();
}
