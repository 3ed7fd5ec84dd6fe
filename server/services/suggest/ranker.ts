import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** A sentence as a ranker is given it. */
export interface RankedSentence {
  readonly text: string;
  /** BCP 47, or empty. */
  readonly language: string;
}

/**
 * Where an embedding or a language model is plugged in: it says how much each candidate speaks of what the claim speaks of. Higher is more, on any scale. It is given the
 * candidates that words, names and numbers have found, a few dozen at a time.
 */
export interface Ranker {
  rank(claim: RankedSentence, candidates: readonly RankedSentence[]): Promise<readonly number[]>;
}

const moduleSchema = z.object({
  rank: z.custom<Ranker['rank']>((value) => typeof value === 'function', 'exports no function rank'),
});

/**
 * The ranker that a module exports as `rank`. The module is loaded with the first suggestion that is asked for, so that a large model does not hold up the start.
 * @param path absolute
 */
export function openRanker(path: string): Ranker {
  let loaded: Promise<Ranker['rank']> | undefined;
  return {
    async rank(claim, candidates) {
      loaded ??= load(path);
      const scores = await (await loaded)(claim, candidates);
      const isUsable = scores.length === candidates.length && scores.every(Number.isFinite);
      if (!isUsable) throw new TypeError(`the ranker in ${path} did not give one number for each candidate`);
      return scores;
    },
  };
}

async function load(path: string): Promise<Ranker['rank']> {
  return moduleSchema.parse(await import(pathToFileURL(path).href)).rank;
}
