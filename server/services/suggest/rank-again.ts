import type { RankedSentence, Ranker } from './ranker.ts';

/** Who put the suggestions in their order. With `failed` a ranker is plugged in and could not be asked; the order is then that of the words. */
export type RankedBy = 'words' | 'ranker' | 'failed';

export interface Ranked<Candidate> {
  readonly candidates: readonly Candidate[];
  readonly rankedBy: RankedBy;
}

/** The candidates in the order of the ranker that is plugged in, if there is one. A ranker that fails takes nothing away. */
export async function rankAgain<Candidate extends RankedSentence>(
  ranker: Ranker | undefined,
  claim: RankedSentence,
  candidates: readonly Candidate[],
): Promise<Ranked<Candidate>> {
  if (ranker === undefined || candidates.length === 0) return { candidates, rankedBy: 'words' };
  try {
    const sentences = candidates.map(({ text, language }) => ({ text, language }));
    const scores = await ranker.rank(claim, sentences);
    const scored = candidates.map((candidate, at) => ({ candidate, score: scores[at] ?? 0 }));
    scored.sort((a, b) => b.score - a.score);
    return { candidates: scored.map(({ candidate }) => candidate), rankedBy: 'ranker' };
  } catch {
    return { candidates, rankedBy: 'failed' };
  }
}
