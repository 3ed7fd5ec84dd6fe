import type { Range } from '../target.ts';
import type { DateMark } from './dates.ts';
import { bigScales, valueOfNumerals } from './numerals.ts';
import { primary } from './primary.ts';
import type { Token } from './token.ts';

/** A number that counts or measures something. */
export interface NumberMark extends Range {
  readonly value: number;
  readonly kind: 'count' | 'percent' | 'money' | 'rank';
  /** The first token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Languages that write `1.500,5` for what English writes as `1,500.5`. */
const commaIsDecimal = new Set('vi de fr es pt it ru pl nl id tr uk cs ro da sv fi'.split(' '));
const ordinal =
  /^(?:first|second|third|premi|deuxi|secon|terc|prim|nhất|nhì|перв|втор|трет)|(?:th|ième|ten|ste)$/u;
const percentWords = new Set(['percent', '%', 'procent', 'prozent', 'pourcent', 'процент', 'процентов']);

/** The numbers of a sentence in their order; those of dates are left out. `tag` is a BCP 47 tag, or empty. */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateMark[],
  tag: string,
): NumberMark[] {
  const found: NumberMark[] = [];
  const language = primary(tag);
  let nextDate = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((dates[nextDate]?.to ?? tokens.length + 1) <= at) nextDate += 1;
    const date = dates[nextDate];
    if (date !== undefined && date.from <= at) {
      at = date.to;
      continue;
    }
    const mark = numberAt(tokens, at, language);
    if (mark === undefined) at += 1;
    else {
      const [start, end] = [tokens[at]?.start ?? 0, tokens[mark.to - 1]?.end ?? 0];
      if (!isVague(tokens, at, mark.to, language))
        found.push({ ...mark, ...withKind(text, tokens, at, mark, start, end) });
      at = mark.to;
    }
  }
  return found;
}

interface Read {
  readonly value: number;
  readonly to: number;
  readonly isRank: boolean;
}

function numberAt(tokens: readonly Token[], from: number, language: string): Read | undefined {
  const token = tokens[from];
  if (token === undefined) return undefined;
  if (token.kind === 'figure') {
    const value = valueOfFigure(token.word.form, language);
    return value === undefined ? undefined : scaled(tokens, from + 1, value);
  }
  if (token.kind === 'numerals') return numeralsAt(tokens, from, token);
  return token.word.meaning?.kind === 'number' ? wordsAt(tokens, from, language) : undefined;
}

/** Figures with their marks. With more than one mark of a kind, or three digits after the language's thousands mark, the mark groups. */
function valueOfFigure(written: string, language: string): number | undefined {
  const grouping = commaIsDecimal.has(language) ? '.' : ',';
  const plain = written.replace(/[٬]/g, '').replace(/[٫]/g, '.');
  const groups = plain.split(grouping);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => /^\d{3}(?:[.,]\d+)?$/.test(group));
  const rest = isGrouped ? groups.join('') : plain;
  const value = Number(rest.replace(',', '.').normalize('NFKC'));
  return Number.isFinite(value) ? value : undefined;
}

/** `3.5 million`, `1.5万`. */
function scaled(tokens: readonly Token[], from: number, value: number): Read {
  let [to, total] = [from, value];
  for (;;) {
    const scale = scaleOf(tokens[to]);
    if (scale === undefined) return { value: total, to, isRank: false };
    total *= scale;
    to += 1;
  }
}

function scaleOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'numerals')
    return [...token.word.form].every((one) => bigScales[one] !== undefined)
      ? valueOfNumerals(token.word.form)
      : undefined;
  if (token?.kind === 'piece') return bigScales[token.word.form];
  const value = wordValue(token);
  return value !== undefined && value >= 100 && token?.word.meaning?.isWeak !== true ? value : undefined;
}

function wordValue(token: Token | undefined): number | undefined {
  const meaning = token?.word.meaning;
  if (meaning?.kind !== 'number' || meaning.value.includes('/')) return undefined;
  const values = meaning.value.split(' ').map(Number);
  return values.length === 1 ? values[0] : values.reduce(compound, 0);
}

/** `three hundred and forty`, `ba trăm bốn mươi`: a greater part multiplies what is smaller before it, a smaller one is added. */
function wordsAt(tokens: readonly Token[], from: number, language: string): Read | undefined {
  let total = 0;
  let section = 0;
  let to = from;
  let isRank = false;
  for (let at = from; at < tokens.length; at += 1) {
    const value = wordValue(tokens[at]);
    const form = tokens[at]?.word.form ?? '';
    if (at > from && !isNextTo(tokens[at - 1], tokens[at])) break;
    if (language === 'vi' && form === 'trăm' && tokens[at - 1]?.word.form === 'phần') break;
    if (value === undefined) {
      const joins = to > from && (form === 'and' || form === 'linh' || form === 'lẻ') && section >= 100;
      if (joins && wordValue(tokens[at + 1]) !== undefined) continue;
      break;
    }
    if (language === 'vi' && form === 'năm' && (to > from ? section < 20 || section % 10 !== 0 : false))
      break;
    isRank ||= ordinal.test(form) && language !== 'vi';
    section = compound(section, value);
    if (value >= 1_000) {
      total += section;
      section = 0;
    }
    to = at + 1;
  }
  return to === from ? undefined : { value: total + section, to, isRank };
}

function compound(before: number, value: number): number {
  if (value >= 100 || (value === 10 && before > 0 && before < 10)) return (before === 0 ? 1 : before) * value;
  return before + value;
}

function numeralsAt(tokens: readonly Token[], from: number, token: Token): Read | undefined {
  const before = tokens[from - 1];
  const isRank = before?.word.form === '第' && before.end === token.start;
  return { value: valueOfNumerals(token.word.form), to: from + 1, isRank };
}

/** Tens of, several hundred, 数百, 几十: no number. A bare `one` or `一` is often none either. */
function isVague(tokens: readonly Token[], from: number, to: number, language: string): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (first === undefined || first.kind === 'figure') return false;
  const form = first.word.form;
  if (isBoth(before, form, next)) return true;
  if (/s$/.test(form) && language === 'en' && (first.word.meaning?.value ?? '').length > 2) return true;
  if (first.kind === 'numerals') {
    if ('数几上多'.includes(before?.word.form ?? '?') && before?.end === first.start) return true;
    // A numeral by itself before no measure is mostly part of another word: `统一`, `一直`.
    const isAlone = to === from + 1 && form.length === 1;
    return (
      isAlone &&
      (next === undefined || next.start !== first.end || !measures.includes(next.word.form.charAt(0)))
    );
  }
  if (language === 'en' && form === 'one')
    return /^(?:of|another|can|must|may|should|who|that)$/.test(next?.word.form ?? 'of');
  if (
    language === 'vi' &&
    to === from + 1 &&
    (form === 'năm' || form === 'tư' || form === 'ba' || form === 'một' || form === 'nhất')
  )
    return (
      next === undefined ||
      next.kind !== 'word' ||
      (next.word.isStop && next.word.form !== 'năm') ||
      (isNumberWord(before) && isNextTo(before, first)) ||
      (form === 'năm' && /^(?:nay|ngoái|trước|sau|qua|đó|này|tới|nào)$/.test(next.word.form)) ||
      (form === 'một' && /^(?:số|vài|phần|cách|loạt|trong)$/.test(next.word.form)) ||
      form === 'nhất' ||
      form === 'tư'
    );
  return false;
}

/** `the two countries`, `两国`, `hai nước`: those spoken of before, and no count. */
function isBoth(before: Token | undefined, form: string, next: Token | undefined): boolean {
  if (form === 'two') return before?.word.form === 'the';
  if (form === '两') return /^[国岸方]/u.test(next?.word.form ?? '');
  return form === 'hai' && /^(?:nước|bên|đảng|quốc)$/.test(next?.word.form ?? '');
}

/** With a space or a hyphen between them at most. */
function isNextTo(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next !== undefined && next.start - token.end <= 1;
}

function isNumberWord(token: Token | undefined): boolean {
  return token?.kind === 'figure' || token?.word.meaning?.kind === 'number';
}

/** What Chinese counts with, and what it counts without. */
export const measures =
  '个名位人艘架辆座条只头匹所家间张份次场年月日天周时分秒岁倍成元吨米里公海英平方国项种点批支枚门尊座座件封户村船舰不军校师团营连排班国省市县党块斤两亿万百千';

function withKind(
  text: string,
  tokens: readonly Token[],
  from: number,
  { to, isRank }: Read,
  start: number,
  end: number,
): Pick<NumberMark, 'kind' | 'from' | 'to' | 'start' | 'end'> {
  const place = { from, to, start, end };
  if (isRank) return { ...place, kind: 'rank' };
  const next = tokens[to];
  const after = text.slice(end, end + 3);
  const isNextPercent =
    next !== undefined &&
    (percentWords.has(next.word.form) ||
      next.concepts.includes('percent') ||
      (next.word.form === 'per' && tokens[to + 1]?.word.form === 'cent'));
  if (/^\s?[%％]/u.test(after) || isNextPercent || tokens[from - 1]?.concepts.includes('percent') === true)
    return { ...place, kind: 'percent' };
  const isMoney =
    /[$€£¥₫]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?[€₫]/u.test(after) ||
    next?.concepts.some((concept) => concept === 'dollar' || concept === 'yuan') === true;
  return { ...place, kind: isMoney ? 'money' : 'count' };
}
