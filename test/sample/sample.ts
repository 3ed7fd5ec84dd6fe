import type { z } from 'zod';
import type { AssessmentInput } from '../../server/core/assessment.ts';
import type { CheckInput } from '../../server/core/check.ts';
import type { CitationInput } from '../../server/core/citation.ts';
import type { claimInputSchema } from '../../server/core/claim.ts';
import type { CslItem } from '../../server/core/reference.ts';
import type { RelationInput } from '../../server/core/relation.ts';
import type { stanceInputSchema } from '../../server/core/stance.ts';
import type { statementInputSchema, VerdictInput } from '../../server/core/statement.ts';

export const sampleId = 'sample-macartney';

/** Three invented readers. */
export const annotators = {
  whitlock: 'Amara Whitlock',
  lin: '林岚',
  khanh: 'Nguyễn Khánh',
} as const;
export type Annotator = keyof typeof annotators;

/** Ids of the sources, which are also the names of the files in `texts/`, in the order in which they are added. */
export const sampleSources = [
  'london-essay',
  'beijing-essay',
  'turon-column',
  'seminar-paper',
  'gallery-labels',
] as const;
export type SampleSource = (typeof sampleSources)[number];

/** A claim under a key of its own; relations and citations name it by that key. */
export interface SampleClaim extends Omit<z.input<typeof claimInputSchema>, 'target'> {
  readonly key: string;
  readonly by: Annotator;
  /** Each one occurs exactly once in the canonical text. */
  readonly quotes: readonly [string, ...string[]];
}

export interface SampleRelation extends Pick<RelationInput, 'kind' | 'rationale'> {
  readonly by: Annotator;
  readonly from: string;
  readonly to: string;
  readonly certainty?: RelationInput['certainty'];
  readonly assessments?: readonly (Omit<AssessmentInput, 'relation'> & { readonly by: Annotator })[];
}

export interface SampleReference {
  readonly key: string;
  readonly by: Annotator;
  readonly csl: CslItem;
  readonly fullText?: SampleSource;
}

export interface SampleCitation extends Pick<CitationInput, 'intent'> {
  readonly by: Annotator;
  readonly claim: string;
  readonly reference: string;
  readonly locator?: string;
  /** Only where the words of the reference are certain. */
  readonly quote?: string;
  /** Words that occur exactly once in the full text of the reference. */
  readonly passage?: string;
  readonly note?: string;
  readonly checks?: readonly (Omit<CheckInput, 'citation'> & { readonly by: Annotator })[];
}

/** A statement with everything that bears on it; claims are named by their keys. */
export interface SampleStatement extends z.input<typeof statementInputSchema> {
  readonly by: Annotator;
  readonly stances: readonly SampleStance[];
  readonly silences: readonly SampleSilence[];
  readonly verdict?: VerdictInput & { readonly by: Annotator };
}

interface SampleStance extends Omit<z.input<typeof stanceInputSchema>, 'statement'> {
  readonly by: Annotator;
  readonly rationale: string;
}

interface SampleSilence {
  readonly by: Annotator;
  readonly source: SampleSource;
  readonly note?: string;
}

const description = [
  'In September 1793 Lord Macartney met the Qianlong Emperor at Jehol (Rehe, now Chengde). He brought six hundred cases of presents and went home without a treaty. **What happened in the tent, and why was Britain refused?**',
  'Five short texts tell it in five framings: British, Chinese, Vietnamese, revisionist and museum. Try these questions on them:',
  [
    '- Who knelt, how, and on how many knees?',
    '- Did the kowtow decide the outcome?',
    '- What did the famous sentence of the emperor’s letter mean?',
    '- Which text is silent on the ceremony, and which on the letter?',
    '- Does the seminar paper say of the other texts what they say?',
  ].join('\n'),
  'The texts were written for this sample, and their authors and the three readers who annotated them are invented. The events are real, and so are the references, but for those to the five texts.',
];

export const sampleProject = {
  id: sampleId,
  title: 'Sample: the Macartney embassy, 1793',
  description: description.join('\n\n'),
};
