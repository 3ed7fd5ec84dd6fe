import { expect } from 'chai';
import type { Claim } from '../../../../server/core/claim.ts';
import { claimChanges } from '../../../../server/core/compare/claim-change.ts';
import { compareTexts } from '../../../../server/core/compare/compare-texts.ts';
import { followMoves } from '../../../../server/core/compare/moved-paragraphs.ts';
import type { Target } from '../../../../server/core/target.ts';
import { describe as describeSpan } from '../../../../server/core/anchor/describe.ts';

const harbour = 'The harbour froze in January. Forty ships waited outside for nine days.';
const bread = 'The bread ran out on the sixth day. The mayor bought flour from the coast.';
const thaw = 'A thaw came with the first days of March, and all of the ships could leave the bay at last.';

function target(text: string, exact: string, version: number, state: Target['state'] = 'sure'): Target {
  const start = text.indexOf(exact);
  return {
    source: 'text',
    version,
    state,
    spans: [describeSpan(text, { start, end: start + exact.length })],
  };
}

function claim(id: string, ...targets: readonly [Target, ...Target[]]): Claim {
  const [now, ...earlier] = targets;
  return {
    type: 'claim',
    id,
    project: 'winter',
    rev: 1,
    creator: 'Ida',
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    sources: ['text'],
    links: [],
    target: now,
    ...(earlier.length === 0 ? {} : { earlier }),
    kind: 'factual',
    voice: { who: 'author', name: '', framing: '', manner: 'said' },
    certainty: 'certain',
    tags: [],
    note: '',
  };
}

function changesOf(before: string, after: string, ...claims: Claim[]) {
  const paragraphs = followMoves(before, after, compareTexts(before, after).rows);
  return claimChanges(claims, { from: 1, to: 2 }, paragraphs).map(
    ({ claim: { id }, kind, hasMoved }) => `${id} ${kind}${hasMoved ? ' elsewhere' : ''}`,
  );
}

describe('what becomes of a claim between two versions', () => {
  const before = [harbour, bread, thaw].join('\n\n');
  const froze = 'The harbour froze in January.';
  const ran = 'The bread ran out on the sixth day.';
  const flour = 'The mayor bought flour from the coast.';

  it('is nothing where its words and its paragraph stay, whatever stands before it', () => {
    const after = ['A preface that nobody asked for.', harbour, bread, thaw].join('\n\n');
    expect(
      changesOf(before, after, claim('froze', target(after, froze, 2), target(before, froze, 1))),
    ).to.deep.equal(['froze same']);
  });

  it('is told as a move with its paragraph, and as both when it was reworded on the way', () => {
    const seventh = bread.replace('sixth', 'seventh');
    const after = [harbour, thaw, seventh].join('\n\n');
    const reworded = ran.replace('sixth', 'seventh');
    expect(
      changesOf(
        before,
        after,
        claim('ran', target(after, reworded, 2, 'check'), target(before, ran, 1)),
        claim('flour', target(after, flour, 2), target(before, flour, 1)),
      ),
    ).to.deep.equal(['ran reworded elsewhere', 'flour moved elsewhere']);
  });

  it('is no move when its paragraph was parted, or joined with the next', () => {
    const parted = [harbour, ran, flour, thaw].join('\n\n');
    const joined = [`${harbour} ${bread}`, thaw].join('\n\n');
    for (const after of [parted, joined])
      expect(
        changesOf(before, after, claim('flour', target(after, flour, 2), target(before, flour, 1))),
        after,
      ).to.deep.equal(['flour same']);
  });

  it('is its end when it is lost', () => {
    const after = [harbour, thaw].join('\n\n');
    const lost: Target = { ...target(before, ran, 1), version: 2, state: 'lost' };
    expect(changesOf(before, after, claim('ran', lost, target(before, ran, 1)))).to.deep.equal([
      'ran vanished',
    ]);
  });

  it('is left out for a claim that was not in both', () => {
    expect(changesOf(before, before, claim('new', target(before, ran, 2)))).to.deep.equal([]);
  });

  it('names the version in which it came, not only the newest', () => {
    const [second, third] = [before.replace('sixth', 'seventh'), before.replace('sixth', 'eighth')];
    const reworded = claim(
      'ran',
      target(third, ran.replace('sixth', 'eighth'), 3),
      target(second, ran.replace('sixth', 'seventh'), 2),
      target(before, ran, 1),
    );
    const paragraphs = followMoves(before, third, compareTexts(before, third).rows);
    const since = (from: number) =>
      claimChanges([reworded], { from, to: 3 }, paragraphs).map((change) => change.since);
    expect([since(1), since(2)]).to.deep.equal([[2], [3]]);
  });
});
