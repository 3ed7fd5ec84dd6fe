import { isNumeral, numeralsOf } from './numerals.ts';
import type { RunEntry, RunLexicon } from './run-lexicon.ts';
import type { Token } from './token.ts';
import type { Word } from './words.ts';

/** Characters that mostly hold a Chinese sentence together and say nothing by themselves. */
const stops = new Set(
  '的了在是和与也就而及于将把被对为以之其这那有等着过上中下来去到从向并但却又且或所者会能可要该由则还再很更最已曾',
);
const noConcepts: readonly string[] = [];

/** Parts a run of characters into numerals, words that the lexicon knows, and single characters. `run` is simplified; `start` is where it begins in the text. */
export function readRun(run: string, start: number, lexicon: RunLexicon, found: Token[]): void {
  let at = 0;
  while (at < run.length) {
    const entry = entryAt(run, at, lexicon);
    const numerals =
      isNumeral(run.charAt(at)) && (entry === undefined || entry.form.length < 2) ? numeralsOf(run, at) : '';
    const form = numerals !== '' ? numerals : (entry?.form ?? characterAt(run, at));
    const isKnown = numerals === '' && entry !== undefined;
    found.push({
      start: start + at,
      end: start + at + form.length,
      kind: numerals !== '' ? 'numerals' : 'piece',
      word: pieceWord(form),
      concepts: isKnown ? entry.concepts : noConcepts,
      covers: 1,
      force: isKnown ? entry.force : undefined,
      forceCovers: 1,
    });
    at += form.length;
  }
}

function entryAt(run: string, at: number, lexicon: RunLexicon): RunEntry | undefined {
  return lexicon.get(run.charAt(at))?.find(({ form }) => run.startsWith(form, at));
}

function characterAt(run: string, at: number): string {
  const code = run.codePointAt(at);
  return code !== undefined && code > 0xffff ? run.slice(at, at + 2) : run.charAt(at);
}

/** Pieces are few and come again and again; more than these are hostile. */
const maxKept = 20_000;
const kept = new Map<string, Word>();

function pieceWord(form: string): Word {
  const found = kept.get(form);
  if (found !== undefined) return found;
  if (kept.size >= maxKept) kept.clear();
  const word = {
    form,
    key: form,
    plain: form,
    isStop: stops.has(form),
    isCapital: false,
    nameKey: '',
    beginsDate: numeralsOf(form, 0) !== '',
    meaning: undefined,
  };
  kept.set(form, word);
  return word;
}
