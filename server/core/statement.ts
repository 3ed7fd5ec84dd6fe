import { z } from 'zod';
import { tagSchema } from './claim.ts';
import { recordIdSchema } from './ids.ts';
import { instantSchema, personSchema, recordEnvelope } from './record.ts';
import { line, prose } from './text-field.ts';
import { ratingKeySchema } from './verdict-scale.ts';

/** Longest text of a statement, in UTF-16 code units: a paragraph, for the question that needs one. Told wherever it is passed. */
export const maxStatementLength = 5_000;
/** An answer of a question is one line that fits into a cell; more of them than this are several questions. */
const maxAnswerLength = 300;
export const maxAnswers = 20;

export const answerKeySchema = z.string().regex(/^[a-z0-9-]{1,20}$/, 'is not the key of an answer');
const answerText = line(maxAnswerLength).refine((text) => text !== '', 'an answer needs words');
const answerSchema = z.strictObject({ key: answerKeySchema, text: answerText });
export type Answer = z.infer<typeof answerSchema>;

export const verdictSchema = z.strictObject({
  /** A key of the project's scale. */
  rating: ratingKeySchema,
  /** Markdown. */
  justification: prose(20_000),
  /** Claims that it rests on. */
  evidence: z.array(recordIdSchema).max(200),
  by: personSchema,
  at: instantSchema,
});
export type Verdict = z.infer<typeof verdictSchema>;

export const statementForms = ['assertion', 'question'] as const;
/** An order key of the library fractional-indexing; code-unit order. */
const orderSchema = z.string().regex(/^[0-9A-Za-z]{1,200}$/, 'is not an order key');

const fields = {
  /** One proposition, or a question. */
  text: line(maxStatementLength).refine((text) => text !== '', 'a statement needs words'),
  form: z.enum(statementForms),
  /** What the question can be answered with; an assertion has none. */
  answers: z.array(answerSchema).max(maxAnswers),
  /** Statements of one topic stand together; empty when it has none. */
  topic: line(120),
  tags: z.array(tagSchema).max(50),
  /** Markdown. */
  note: prose(20_000),
};

/**
 * One proposition, or one question, that claims of several sources bear on: a row of the matrix. `sources` is empty; `links` are the claims that its
 * verdict rests on. By `order`, then by id, people see them sorted.
 */
export const statementSchema = z.strictObject({
  type: z.literal('statement'),
  ...recordEnvelope,
  ...fields,
  order: orderSchema,
  verdict: verdictSchema.optional(),
});
export type Statement = z.infer<typeof statementSchema>;

/** An answer that comes without a key is given one; a key says which answer is meant when it is reworded. */
const answersInputSchema = z
  .array(z.strictObject({ key: answerKeySchema.optional(), text: answerText }))
  .max(maxAnswers);
export type AnswersInput = z.infer<typeof answersInputSchema>;

export const statementInputSchema = z.strictObject({
  text: fields.text,
  form: fields.form.default('assertion'),
  answers: answersInputSchema.default([]),
  topic: fields.topic.default(''),
  tags: fields.tags.default([]),
  note: fields.note.default(''),
});
export type StatementInput = z.infer<typeof statementInputSchema>;

export const statementPatchSchema = z.strictObject({ ...fields, answers: answersInputSchema }).partial();
export type StatementPatch = z.infer<typeof statementPatchSchema>;

export const verdictInputSchema = z.strictObject({
  rating: verdictSchema.shape.rating,
  justification: verdictSchema.shape.justification.default(''),
  evidence: verdictSchema.shape.evidence.default([]),
});
export type VerdictInput = z.infer<typeof verdictInputSchema>;
