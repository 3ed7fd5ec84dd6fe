import type { Reading, Token, TokenKind } from '../token.ts';
import { seasons } from '../words/date-words.ts';
import {
  editionAfter,
  editionBefore,
  editionsInWords,
  editionsOfRevision,
  extentWords,
  issueSigns,
  issueWords,
  pageSigns,
  pageWords,
  volumeSigns,
  volumeWords,
} from '../words/number-words.ts';

const roman = '[ivxlc]{1,8}';
const one = '[A-Za-z]{0,2}\\d{1,9}[A-Za-z]?';
/** A page or a range of them, or several: `12–34, 40`. */
export const pageRange = `(?:${one}|${roman}(?=-| ))(?: ?- ?(?:${one}|${roman}))?(?:, ?(?!(?:1[5-9]|20)\\d\\d\\b)\\d{1,5}(?: ?- ?\\d{1,5}|(?=[.,;)]|$)))?(?:\\+\\d{1,5})?`;
const numberOrRange = '\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5})?(?!\\d)';
const wordStart = '(?<![\\p{L}\\p{N}])';

interface Form {
  readonly kind: TokenKind;
  /** Its first group is the value. */
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  form(
    'noise',
    `${wordStart}(\\d{1,4}) (?:${extentWords})(?:\\.(?! \\d)(?![\\p{L}\\p{N}])|(?![.\\p{L}\\p{N}]| \\d))`,
  ),
  form(
    'edition',
    `\\(?${wordStart}(\\d{1,2})\\.?[ -]?(?:st|nd|rd|th|e|è|ème|er|re|ª|a|º|\\.ª|[её]|[а-я]{1,2})?\\.? ?(?:,? ?[\\p{Ll}.]{2,20} ){0,3}(?:${editionAfter})(?![\\p{L}])\\.?\\)?`,
  ),
  form('edition', `\\(?${wordStart}(?:${editionBefore}) ?(\\d{1,2})\\)?`),
  form('edition', `\\(?(?:第|제) ?(\\d{1,2}|[一二三四五六七八九十]) ?[版판]\\)?`),
  form(
    'edition',
    `\\(?${wordStart}(${Object.keys(editionsInWords).join('|')})\\.? (?:ed|edn|edition)(?![\\p{L}])\\.?\\)?`,
  ),
  // 140-58 (p. 151)
  form('noise', `(?<=\\d ?- ?\\d{1,5} )\\((?:pp?|S|pág|с)\\. ?(${pageRange})\\)`),
  form('issue', `(?<=\\d, ?)n\\. ?(${numberOrRange})`),
  form('edition', `(${editionsOfRevision})`),
  form('volume', `第([一二三四五六七八九十]{1,3}) ?[卷巻册冊]`),
  form('issue', `第([一二三四五六七八九十]{1,3}) ?[期号號辑輯]`),
  form('page', `(?<=[,.;)\ue000] ?)[頁页] ?(${pageRange})(?!\\d)`),
  form('volume', `(?:第|제)? ?(\\d{1,4}) ?(?:${volumeSigns})`),
  form('volume', `${wordStart}(\\d{1,4})\\.? (?:Jg|Jahrgang|Jahrg|Bd|évf|année)(?![\\p{L}])\\.?`),
  form('issue', `(?:第|제)? ?(\\d{1,5}(?:-\\d{1,5})?) ?(?:${issueSigns})`),
  form('page', `(?:第|제)? ?(\\d{1,5}(?: ?- ?\\d{1,5})?) ?(?:${pageSigns})`),
  form(
    'volume',
    `${wordStart}(?:${volumeWords})(?:\\.| |\\. |: ?)(\\d{1,4}(?:[-/]\\d{1,4})?|${roman}(?=[ ,.;(]))`,
  ),
  form(
    'page',
    `\\(?${wordStart}(?:${pageWords})(?:\\.|\\. | |: ?)(${pageRange})(?: ?ff?\\.?)?(?![\\p{L}\\p{N}])\\)?`,
  ),
  form(
    'issue',
    `\\(?(?:${wordStart}(?:${issueWords})(?:\\.|\\. | |: ?)|(?:№|n°|nº|#) ?)(${numberOrRange})(?: ?\\(\\d{1,4}\\))?\\)?`,
  ),
  form(
    'noise',
    `,? ?\\(?${wordStart}(?:ch|chap|chapter|kap|kapitel|chapitre|cap|глава)\\.? (\\d{1,3})(?![\\p{L}\\p{N}])\\)?`,
  ),
  form('noise', `(?<=[\\d\ue000] ?)\\((${seasons})\\)`),
  // (Manchester: Press, 1978), II, p. 45
  form('volume', `(?<=\\), ?)(${roman})(?=, ?(?:pp?|S)\\.)`),
  form('issue', `(?<!\\((?:\\d{1,4} )?)${wordStart}(Suppl(?:ement)?\\.? ?\\d{0,3})(?![\\p{L}])`),
];

function form(kind: TokenKind, source: string): Form {
  return { kind, pattern: new RegExp(source, 'giu') };
}

/** `Lim, S. 2014.` is a name and a year, `с 2012` is since then. */
const isInitial = /^\p{L}\.? ?(?:1[4-9]\d\d|20\d\d)[a-z]?$|^(?![pPсСصجع])\p{L} /u;

/** Numbers that a word or sign says the meaning of: volumes, issues, pages, editions. */
export function findMarkedNumbers(reading: Reading): Token[] {
  const found: Token[] = [];
  for (const { kind, pattern } of forms) {
    for (const { 0: whole, 1: value = '', index } of reading.left.matchAll(pattern)) {
      const end = index + whole.length;
      if (isInitial.test(whole)) continue;
      if (found.some((other) => other.start < end && index < other.end)) continue;
      const [start, stop] = balanced(whole, index, end);
      found.push({ kind, start, end: stop, value: cleanValue(kind, value), certainty: 0.96 });
    }
  }
  return found;
}

/** An opened bracket that does not close inside belongs to what is around, and so the other way round. */
function balanced(whole: string, start: number, end: number): readonly [number, number] {
  const opens = whole.startsWith('(');
  const closes = whole.endsWith(')') && !whole.slice(1).includes('(');
  if (opens && !whole.endsWith(')')) return [start + 1, end];
  return closes && !opens ? [start, end - 1] : [start, end];
}

function cleanValue(kind: TokenKind, value: string): string {
  if (/^[一二三四五六七八九十]+$/.test(value)) return String(hanNumber(value));
  return kind === 'edition' ? (editionsInWords[value.toLowerCase()] ?? value) : value.trim();
}

/** Up to 99: `三`, `十二`, `二十一`. */
function hanNumber(text: string): number {
  const digit = (sign: string) => '一二三四五六七八九'.indexOf(sign) + 1;
  const [tens, ones] = text.split('十');
  if (ones === undefined) return digit(text);
  return (tens === undefined || tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
