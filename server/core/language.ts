import {
  languageScripts,
  simplifiedOnly,
  stopWords,
  tellingLetters,
  traditionalOnly,
} from './language-data.ts';

/** Fewer letters than this tell nothing, unless the script itself does. */
const minLetters = 12;
/** How much of a text is read. UTF-16 code units. */
const maxRead = 20_000;
/** A language's common words make up at least this share of its running text. */
const minShare = 0.12;
/** How far the best must be ahead of the next. */
const minLead = 1.15;
/** Japanese mixes in kana everywhere; a Chinese text may quote a few. Share of its letters. */
const minKana = 0.08;

/**
 * The language of a text as a BCP 47 tag (`en`, `vi`, `zh-Hans`, …), or `''` when it cannot be told. By script where one language has it, else by
 * common words and letters.
 */
export function detectLanguage(text: string): string {
  const read = text
    .slice(0, maxRead)
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/https?:\/\/[^\s)>]+/g, ' ');
  const letters = read.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return '';
  const share = (pattern: RegExp) => letters.filter((letter) => pattern.test(letter)).length / letters.length;
  const han = share(/\p{Script=Han}/u);
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  // Scripts whose signs say a word each, or that mix with Latin names, need less than half of the letters.
  if (kana >= minKana && han + kana > 0.3) return 'ja';
  if (han > 0.3) return chineseScript(letters);
  for (const { script, languages } of languageScripts) {
    if (share(script) <= 0.4) continue;
    const [only, ...others] = languages;
    return only !== undefined && others.length === 0 ? only : bestByWords(read, languages, letters.length);
  }
  return share(/\p{Script=Latin}/u) > 0.5 ? bestByWords(read, latinLanguages(), letters.length) : '';
}

function chineseScript(letters: readonly string[]): string {
  const simplified = letters.filter((letter) => simplifiedOnly.has(letter)).length;
  const traditional = letters.filter((letter) => traditionalOnly.has(letter)).length;
  if (simplified === traditional) return 'zh';
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}

function latinLanguages(): readonly string[] {
  const elsewhere = new Set(languageScripts.flatMap(({ languages }) => languages));
  return Object.keys(stopWords).filter((language) => !elsewhere.has(language));
}

function bestByWords(text: string, languages: readonly string[], letters: number): string {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length === 0 || letters < minLetters) return '';
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = languages
    .map((language) => ({ language, score: scoreOf(language, counts, text) / words.length }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined || best.score < minShare) return '';
  return next === undefined || best.score >= next.score * minLead ? best.language : '';
}

/** Common words count one each; a letter that few languages have counts half. */
function scoreOf(language: string, counts: ReadonlyMap<string, number>, text: string): number {
  let score = 0;
  for (const word of stopWords[language] ?? []) score += counts.get(word) ?? 0;
  const telling = tellingLetters[language];
  return telling === undefined ? score : score + (text.match(telling)?.length ?? 0) / 2;
}
