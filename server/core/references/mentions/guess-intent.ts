import type { CitationIntent } from '../../citation.ts';
import type { FoundMention } from './citable.ts';
import type { Cue, Cues } from './cues.ts';
import { type Part, sentenceStart, wordsBetween } from './part.ts';
import { unspaced, type Word } from './words-of.ts';

export interface Guess {
  readonly intent: CitationIntent;
  readonly because: string;
  /** Words between the cue and the name. */
  readonly distance: number;
}

/** What is looked at on either side, in UTF-16 code units. */
export const reach = { before: 120, after: 60, beforeRun: 10, afterRun: 8, afterLast: 90 } as const;
/** Words that may stand between the cue and the name: `according to the historian Carlyle A. Thayer`, `Thayer (1994) has long argued`. */
const maxBetween = 3;
/** From brackets, back to what the clause before them says: `contrary to what earlier studies found (Hayton 2014)`. */
const maxBetweenClause = 10;
const usual = { intent: 'citesAsEvidence', because: '', distance: 0 } as const;
/** These tell how a whole clause stands to what is cited at its end; others say it only right before a name. */
const clauseIntents: ReadonlySet<CitationIntent> = new Set(['disagreesWith', 'agreesWith', 'critiques']);
/** What is said, shown or found behind these is not what the named one says. */
export const passives: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
/** Why the mention is made, as far as the words of its sentence tell; the usual reason where they do not. */
export function guessIntent(part: Part, mention: FoundMention, cues: Cues): Guess {
  return guessFrom(part, mention, cues) ?? usual;
}

/** The same, `undefined` where no word tells. */
export function guessFrom(part: Part, mention: FoundMention, cues: Cues): Guess | undefined {
  const before = sentenceBefore(part, mention.start);
  const bracket = mention.kind === 'narrative' || mention.kind === 'name' ? -1 : openBracket(before);
  const lead = bracket === -1 ? before : before.slice(bracket + 1);
  const close = cueBefore(part, mention.start - lead.length, lead, cues, maxBetween, undefined);
  if (close !== undefined) return close;
  if (bracket !== -1)
    return cueBefore(
      part,
      mention.start - before.length,
      before.slice(0, bracket),
      cues,
      maxBetweenClause,
      clauseIntents,
    );
  return cueAfter(part, endOfBracket(part.text, mention), cues);
}

/** Of `Smith and Jones (2001, 2003)` the first is followed by more of the bracket. */
function endOfBracket(text: string, { kind, end }: FoundMention): number {
  const rest = kind === 'narrative' ? /^[^()（）\n]{0,80}[)）]/u.exec(text.slice(end, end + 81)) : null;
  return end + (text[end - 1] === ')' || text[end - 1] === '）' ? 0 : (rest?.[0].length ?? 0));
}

/** What stands of the sentence before the offset, as far as it is looked at. */
export function sentenceBefore(part: Part, start: number): string {
  return part.text.slice(Math.max(0, start - reach.before, sentenceStart(part, start)), start);
}

/** Brackets in a bracket do not close it. */
const closed = /[[(（][^()（）[\]]*[\])）]/g;

function openBracket(sentence: string): number {
  const before = sentence.replace(closed, (words) => ' '.repeat(words.length));
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'), before.lastIndexOf('['));
  return open > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'), before.lastIndexOf(']'))
    ? open
    : -1;
}

function cueBefore(
  part: Part,
  offset: number,
  stretch: string,
  cues: Cues,
  between: number,
  only: ReadonlySet<CitationIntent> | undefined,
): Guess | undefined {
  const run = runCue(cues.beforeRun, stretch, (cue) => {
    const at = stretch.lastIndexOf(cue);
    const limit = only === undefined ? reach.beforeRun : reach.before;
    return at !== -1 && stretch.length - at - cue.length <= limit ? at : -1;
  });
  if (run !== undefined && allows(only, run)) return run;
  const words = wordsBetween(part, offset, offset + stretch.length);
  for (let end = words.length; end > 0 && words.length - end <= between; end -= 1) {
    const last = words[end - 1];
    for (const cue of cues.before.get(last?.form ?? '') ?? []) {
      const first = words[end - cue.words.length];
      if (first === undefined || !stands(cue, words, end - cue.words.length) || !allows(only, cue)) continue;
      return { intent: cue.intent, because: said(part.text, first, last), distance: words.length - end };
    }
  }
  return undefined;
}

function cueAfter(part: Part, end: number, cues: Cues): Guess | undefined {
  const { text } = part;
  const clause = clauseBehind(text, end);
  const run =
    runCue(cues.afterRun, clause, (cue) => placeBehind(clause, cue)) ??
    runCue(cues.afterRun.filter(isLast), subjectClause(text, end), (cue, stretch) =>
      stretch.lastIndexOf(cue),
    );
  if (run !== undefined) return run;
  const words = wordsBetween(part, end, end + clause.length);
  for (let at = 0; at < words.length && at <= maxBetween; at += 1) {
    const first = words[at];
    for (const cue of cues.after.get(first?.form ?? '') ?? [])
      if (stands(cue, words, at))
        return {
          intent: cue.intent,
          because: said(text, first, words[at + cue.words.length - 1]),
          distance: at,
        };
    if (passives.has(first?.form ?? '')) return undefined;
  }
  return undefined;
}

/** Where a cue without spaces stands near enough behind a name; -1 where it does not. */
export function placeBehind(clause: string, cue: string): number {
  const at = clause.indexOf(cue);
  return at <= reach.afterRun ? at : -1;
}

export function isLast(cue: Cue): boolean {
  return cue.isLast;
}

/** Of languages with the verb at the end: what is said of a name that is the subject; empty where it is none. */
export function subjectClause(text: string, end: number): string {
  const [sentence = ''] = text.slice(end, end + reach.afterLast).split(/[。！？\n]|[.!?]\s/u, 1);
  return /^(?:は|が|も|은|는|이|가|도)/.test(sentence) ? sentence : '';
}

/** What stands of the clause behind the offset, as far as it is looked at. */
export function clauseBehind(text: string, end: number): string {
  const [clause = ''] = text.slice(end, end + reach.after).split(/[。！？；\n]|[.!?;:]\s/u, 1);
  return clause;
}

/** Whether cues of languages without spaces can stand there at all. */
export const hasRun = new RegExp(`[${unspaced}]`, 'u');

/** The first cue of the list, which begins with the longest, that stands in the stretch where it may. */
function runCue(
  list: readonly Cue[],
  stretch: string,
  place: (cue: string, stretch: string) => number,
): Guess | undefined {
  if (!hasRun.test(stretch)) return undefined;
  for (const { intent, words } of list) {
    const [cue = ''] = words;
    const at = place(cue, stretch);
    if (at !== -1) return { intent, because: stretch.slice(at, at + cue.length), distance: 0 };
  }
  return undefined;
}

/** Whether the cue's words stand from the index on. */
export function stands(cue: Cue, words: readonly Word[], at: number): boolean {
  return cue.words.every((word, place) => words[at + place]?.form === word);
}

function allows(
  only: ReadonlySet<CitationIntent> | undefined,
  { intent }: { readonly intent: CitationIntent },
) {
  return only === undefined || only.has(intent);
}

function said(text: string, first: Word | undefined, last: Word | undefined): string {
  return text.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, ' ');
}
