import type { Range } from '../../target.ts';

/** Closing marks by their opening one. German opens low and closes with what opens in English. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '„': '“”',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '《': '》',
};
const opener = /["“‘'«„‚「『《]/g;
/** Fewer signs between the marks are a word that is quoted. */
const minTitle = 2;
/** So many words between marks are a title though no sign follows. */
const minWords = 3;

/** Titles in quotation marks, as places of the plain text; marks inside a title, as in `China's “quiet diplomacy” today`, are none. */
export function findTitleQuotes(plain: string): Range[] {
  const found: Range[] = [];
  let at = 0;
  for (const { 0: mark, index } of plain.matchAll(opener)) {
    if (index < at || !mayOpen(plain.slice(0, index).trimEnd(), mark)) continue;
    const end = closeOf(plain, index, closers[mark] ?? '');
    if (end === undefined || end - index < minTitle + 2) continue;
    found.push({ start: index, end });
    at = end;
  }
  return found;
}

/** After a stop, a comma, a bracket, another title; in Japanese and Korean right after the name, but not after a particle. */
function mayOpen(before: string, mark: string): boolean {
  const last = before.at(-1) ?? '';
  if (last === '' || /[.,;:)\]」』》”»]/.test(last)) return true;
  return (
    /[「『《]/.test(mark) &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー\d]$/u.test(before) &&
    before.length <= 40
  );
}

/** The first closing mark after which a new part of the entry begins. */
function closeOf(plain: string, open: number, marks: string): number | undefined {
  for (let at = open + 1; at < plain.length; at += 1) {
    if (!marks.includes(plain[at] ?? '')) continue;
    if (mayClose(plain, open, at)) return at + 1;
  }
  return undefined;
}

function mayClose(plain: string, open: number, at: number): boolean {
  const after = plain.slice(at + 1, at + 3);
  if (/^(?: ?$| ?[.,;:()[\]])/.test(after)) return true;
  // “Title” Container, without a sign between
  if (
    /["”»“]/.test(plain[at] ?? '') &&
    /^ \p{Lu}/u.test(after) &&
    plain.slice(open, at).split(' ').length >= minWords
  )
    return true;
  if (/[」』》]/.test(plain[at] ?? '')) return /^ ?(?![的与與和及之中等是])[\p{Lo}\p{N}「『《]/u.test(after);
  return /[.,!?]/.test(plain[at - 1] ?? '') && /^ /.test(after);
}
