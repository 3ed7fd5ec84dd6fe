import { readDate } from './read-date.ts';

export interface Byline {
  readonly creators: readonly string[];
  readonly publisher?: string;
  readonly date?: string;
}

const maxLength = 200;
/** What languages put before a writer's name. */
const labels = [
  'written by|by|authors?|von|autor(?:in|en|es|a)?|par|auteurs?|por|di|autore|autorzy|door|авторы?',
  'tác giả|người viết|bài|oleh|penulis|作者|记者|記者|文|撰文|著者|筆者|기자|글',
];
const label = `(?:${labels.join('|').replaceAll(' ', '\\s+')})`;
const opening = new RegExp(`^${label}(?:\\s*[:：/／]\\s*|\\s+)(\\S.*)$`, 'iu');
const openingWithMark = new RegExp(`^${label}\\s*[:：／]`, 'iu');
/** Words that begin sentences after `by` or `par`, never names. */
const notNames =
  /^(?:the|a|an|this|that|these|all|contrast|far|comparison|now|then|la|le|les|un|une|el|los|der|die|das|dem)\b/i;

/** `By A and B – Publisher – November 8, 2022`: who, where and when, as far as the line says it. */
export function readByline(passage: string): Byline | undefined {
  const text = passage.trim().replace(/^[*_]+|[*_]+$/g, '');
  if (text.length > maxLength) return undefined;
  const rest = opening.exec(text)?.[1];
  if (rest === undefined || notNames.test(rest)) return undefined;
  const parts = rest
    .split(/\s+[–—|•·-]\s+|\s*[|•·]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return readDate(rest) === undefined ? fromParts(parts) : undefined;
}

/** A line that says by a label and its mark whose text this is: no sentence begins so. */
export function isLabelledByline(line: string): boolean {
  return openingWithMark.test(line.trim()) && readByline(line) !== undefined;
}

function fromParts(parts: readonly string[]): Byline | undefined {
  const [first = '', ...more] = parts;
  const who = readWho(first);
  if (who === undefined) return undefined;
  const date = who.date ?? more.map(readDate).find((found) => found !== undefined);
  const publisher =
    who.publisher ??
    more.find((part) => readDate(part) === undefined && part.length <= 100 && !/[.!?]$/.test(part));
  return {
    creators: who.creators,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Where names end and a date can begin: a comma, a wide gap, a digit after a Chinese name, the Vietnamese word for a day. */
const beforeDate = /\s*[,，、;；]\s*|\s{2,}|\u3000|(?<=\p{Script=Han})\s+(?=\d)|\s+(?=ngày\s)/giu;

/** `A, B and C, a newspaper, November 8, 2022`. The date may hold commas itself. */
function readWho(text: string): Byline | undefined {
  for (const gap of text.matchAll(beforeDate)) {
    const date = readDate(text.slice(gap.index + gap[0].length));
    const named = date === undefined ? undefined : namesAndPublisher(text.slice(0, gap.index));
    if (date !== undefined && named !== undefined) return { ...named, date };
  }
  return namesAndPublisher(text);
}

/** What newspapers and agencies are called, by how their names begin or end. Surnames that are such words too are left out. */
const publisherName =
  /^(?:The|Báo|Tạp chí|Đài|Thông tấn xã|Nhà xuất bản|Газета|Журнал|Агентство)\s+\S|\s(?:Times|News|Tribune|Gazette|Herald|Agency|Magazine|Zeitung|Allgemeine|Presse)$|\p{Script=Han}(?:日报|日報|晚报|晚報|时报|時報|周刊|週刊|新闻|新聞|通讯社|通訊社|电视台|電視台|杂志|雜誌)$|^(?:新华社|新華社|新华网|人民网|中新社|中新网|澎湃新闻)$/u;

/** The last of several names may be the newspaper's. */
function namesAndPublisher(text: string): Pick<Byline, 'creators' | 'publisher'> | undefined {
  const parts = text.split(/\s*[,，、;；]\s*/u);
  const last = parts.at(-1) ?? '';
  const publisher = parts.length > 1 && last.length <= 100 && publisherName.test(last) ? last : undefined;
  const creators = readNames(publisher === undefined ? text : parts.slice(0, -1).join(', '));
  if (creators === undefined) return undefined;
  return { creators, ...(publisher === undefined ? {} : { publisher }) };
}

const between =
  /\s*(?:,|;|&|、|，|；)\s*(?:(?:and|und|et|y|e|i|en|và|dan|и|和|與|与)\s+)?|\s+(?:and|und|et|y|và|dan|и|和|與|与|with)\s+/u;

/** Names of persons, `undefined` when the text is anything else. */
export function readNames(text: string): readonly string[] | undefined {
  const names = text
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 && names.length <= 12 && names.every(isName) ? names : undefined;
}

const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|binti|ibn|al|el|ter|ten|zu|zur|y)$/;
const title = /^(?:dr|prof|mr|mrs|ms|sir|dame|gen|col|amb|jr|sr|phd)$/i;

function isName(text: string): boolean {
  if (/^[\p{Script=Han}·]{2,12}$/u.test(text) || /^[\p{Script=Hangul}\s]{2,12}$/u.test(text)) return true;
  if (text.length < 3 || text.length > 60 || /[\d?!:;()“”"]/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  const capital = words.filter((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word));
  const rest = words.filter((word) => !capital.includes(word));
  if (words.some((word) => word.endsWith('.') && word.length > 3 && !title.test(word.slice(0, -1))))
    return false;
  return capital.length > 0 && rest.every((word) => particle.test(word));
}
