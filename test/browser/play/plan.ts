import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { checkVerdictSchema } from '../../../server/core/check.ts';
import { stanceKindSchema } from '../../../server/core/stance.ts';

/** One sentence of one document, found by words that it holds; the sentence itself need not be known. */
const placeSchema = z.strictObject({
  /** Part of the file's name. */
  source: z.string(),
  words: z.array(z.string()).min(1),
});
export type Place = z.infer<typeof placeSchema>;

const statementSchema = z.strictObject({
  text: z.string(),
  topic: z.string(),
  /** Of a question; none of an assertion. */
  answers: z.array(z.string()),
  stances: z.array(placeSchema.extend({ kind: stanceKindSchema, answer: z.string().optional() })),
  /** Parts of the names of the files that say nothing on it. */
  silent: z.array(z.string()),
});
export type PlannedStatement = z.infer<typeof statementSchema>;

/** A claim that cites another source, the sentence of that source on which it rests, and whether it says so. */
const chainSchema = z.strictObject({ from: placeSchema, to: placeSchema, verdict: checkVerdictSchema });
export type Chain = z.infer<typeof chainSchema>;

/** What the played user knows beforehand of a folder of documents. Everything may be left out. */
const planSchema = z.strictObject({
  title: z.string().default('A reading played by a script'),
  question: z.string().default('Where do these documents agree, and where not?'),
  framings: z.record(z.string(), z.string()).default({}),
  relations: z
    .array(z.strictObject({ kind: z.string(), from: placeSchema, to: placeSchema, rationale: z.string() }))
    .default([]),
  statements: z.array(statementSchema).default([]),
  /** A claim and a sentence of another source that the suggestions have to find for it, with a difference between them. */
  suggested: z.array(z.strictObject({ from: placeSchema, to: placeSchema })).default([]),
  chains: z.array(chainSchema).default([]),
  /** How many entries the reference list of a source has, by part of the file's name. */
  lists: z.array(z.strictObject({ source: z.string(), entries: z.number() })).default([]),
  references: z
    .array(
      z.strictObject({
        type: z.string(),
        title: z.string(),
        authors: z.string(),
        date: z.string(),
        container: z.string(),
      }),
    )
    .default([]),
});
export type Plan = z.infer<typeof planSchema>;
export type PlannedReference = Plan['references'][number];

export async function readPlan(file: string | undefined): Promise<Plan> {
  return planSchema.parse(file === undefined ? {} : JSON.parse(await readFile(file, 'utf8')));
}
