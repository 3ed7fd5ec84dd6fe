import { answerText } from '../answers.ts';
import { certaintyLabels } from '../certainty.ts';
import { relationKinds } from '../relation-kinds.ts';
import type { Stance } from '../stance.ts';
import { silenceSigns, stanceKinds } from '../stance-kinds.ts';
import type { Statement } from '../statement.ts';
import { writtenDate } from '../written-date.ts';
import type {
  Finding,
  Report,
  ReportPosition,
  ReportSource,
  ReportStatement,
  ReportVoice,
} from './report.ts';

/** A sign with what it says in words. */
export interface Sign {
  readonly sign: string;
  readonly hue: string;
  readonly label: string;
  readonly hint: string;
}

const { agrees, contradicts, reframes } = relationKinds;

/** What comes out of a statement, as a reader is told. */
export const findingSigns = {
  contradicted: {
    ...{ sign: contradicts.sign, hue: contradicts.hue, label: 'contradicted' },
    hint: 'what one source says another denies, or they answer the question differently',
  },
  reframed: {
    ...{ sign: reframes.sign, hue: reframes.hue, label: 'framed differently' },
    hint: 'the same fact is told in another light; nobody denies it',
  },
  agreed: {
    ...{ sign: agrees.sign, hue: agrees.hue, label: 'agreed' },
    hint: 'two or more sources say the same, and none denies it',
  },
  told: {
    sign: '…',
    hue: 'grey',
    label: 'told, no side shared',
    hint: 'sources speak of it, but no two of them take one side',
  },
  single: { sign: '1', hue: 'grey', label: 'one source only', hint: 'a single source speaks of it' },
  unspoken: { sign: '–', hue: 'grey', label: 'not spoken of', hint: 'no source is known to speak of it' },
} satisfies Record<Finding, Sign>;

/** How sure the place of a quote is. */
export const placeSigns = {
  check: {
    sign: '?',
    hue: 'orange',
    label: 'place to be checked',
    hint: 'the text has changed since; the quote stands at its likely place, which nobody has confirmed',
  },
  lost: {
    sign: '⊘',
    hue: 'vermilion',
    label: 'lost its place',
    hint: 'the text has changed since, and these words are no longer found in it',
  },
} satisfies Record<string, Sign>;

/** Every sign of a report, for a reader who has never seen one. */
export const signKey: readonly { readonly title: string; readonly signs: readonly Sign[] }[] = [
  { title: 'What a quote does to the statement', signs: Object.values(stanceKinds) },
  { title: 'Where a source has no quote', signs: Object.values(silenceSigns) },
  { title: 'What comes out of it', signs: Object.values(findingSigns) },
  { title: 'Quotes whose place is not sure', signs: Object.values(placeSigns) },
];

/** The kinds of stance that a quote has, each once: `affirms “three”`. */
export function stanceSigns(
  stances: readonly Stance[],
  statement: Pick<Statement, 'answers'>,
): readonly Sign[] {
  const found = new Map<string, Sign>();
  for (const { kind, answer } of stances) {
    const sign = stanceKinds[kind];
    const label = answer === undefined ? sign.label : `${sign.label} “${answerText(statement, answer)}”`;
    found.set(label, { ...sign, label });
  }
  return [...found.values()];
}

export function positionSign({ kind, answer }: ReportPosition, statement: Pick<Statement, 'answers'>): Sign {
  const sign = stanceKinds[kind];
  return answer === '' ? sign : { ...sign, label: `${sign.label} “${answerText(statement, answer)}”` };
}

const silenceOf = {
  silent: silenceSigns.silent,
  needsLook: silenceSigns.textChanged,
  unchecked: silenceSigns.unchecked,
} as const;

/** The sign of a source without a quote. */
export function silenceSign(state: Exclude<ReportVoice['state'], 'speaks'>): Sign {
  return silenceOf[state];
}

/** The sources without a quote by what is known of them, those that are silent first. */
export function withoutQuote({
  accounts,
}: ReportStatement): readonly (readonly [Sign, readonly ReportSource[]])[] {
  const voices = accounts.flatMap((account) => account.voices);
  const states = ['silent', 'needsLook', 'unchecked'] as const;
  return states.flatMap((state) => {
    const sources = voices.filter((voice) => voice.state === state).map(({ source }) => source);
    return sources.length === 0 ? [] : [[silenceOf[state], sources] as const];
  });
}

/** `Chinese`, `Chinese (S2)` where its framing has several sources in the report, or `S2` for one without a framing. */
export function sourceName(
  { number, source: { framing } }: ReportSource,
  all: readonly ReportSource[],
): string {
  if (framing === '') return `S${number}`;
  const isOnly = all.filter(({ source }) => source.framing === framing).length === 1;
  return isOnly ? framing : `${framing} (S${number})`;
}

/** `likely`, `unsure`; empty for what somebody is certain of. */
export function certaintyNote(certainty: keyof typeof certaintyLabels): string {
  return certainty === 'certain' ? '' : certaintyLabels[certainty];
}

/** @param instant ISO 8601 in UTC */
export function dayWords(instant: string): string {
  return writtenDate(instant.slice(0, 'yyyy-mm-dd'.length));
}

/** What the report holds, in one sentence: `19 statements, 5 sources, 51 quotes.` */
export function extentWords({ counts, sources }: Pick<Report, 'counts' | 'sources'>): string {
  const parts = [
    countedWords(counts.statements, 'statement'),
    countedWords(sources.length, 'source'),
    countedWords(counts.quotes, 'quote'),
  ];
  return parts.join(', ');
}

/** `12 contradicted`, `3 framed differently`, … : those that there are. */
export function outcomeCounts({
  counts,
}: Pick<Report, 'counts'>): readonly (Sign & { readonly count: number })[] {
  const findings = ['contradicted', 'reframed', 'agreed', 'told', 'single', 'unspoken'] as const;
  return findings.flatMap((finding) =>
    counts[finding] === 0 ? [] : [{ ...findingSigns[finding], count: counts[finding] }],
  );
}

/** What was left out by choice; empty for a whole report. */
export function choiceWords({ counts, sources, whole, choice }: Report): string {
  const parts = [
    ...(counts.statements < whole.statements
      ? [`${counts.statements} of ${countedWords(whole.statements, 'statement')}`]
      : []),
    ...(sources.length < whole.sources
      ? [`${sources.length} of ${countedWords(whole.sources, 'source')}`]
      : []),
  ];
  if (parts.length === 0) return '';
  const topic = choice.topic === undefined || choice.topic === '' ? '' : ` (topic: ${choice.topic})`;
  return `A part of the project: ${parts.join(' and ')}${topic}.`;
}

export function countedWords(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
}

/** Both directions of the contest of a statement: `2 pairs of sources cannot both be right`; empty without any. */
export function contestWords({ contest: { opposed, reframed } }: ReportStatement): string {
  const pairs = (count: number) => countedWords(count, 'pair').concat(' of sources');
  return [
    ...(opposed > 0 ? [`${pairs(opposed)} cannot both be right`] : []),
    ...(reframed > 0 ? [`${pairs(reframed)} in another light`] : []),
  ].join('; ');
}

/** Who found a source silent stands behind it. */
export const silenceWords = {
  stands: 'Read and found silent by',
  textChanged: `${silenceSigns.textChanged.sign} The text has changed since it was read and found silent by`,
  contradicted: `${silenceSigns.contradicted.sign} Though a claim speaks, taken to be silent by`,
};
