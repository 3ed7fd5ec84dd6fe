import { readDate } from './read-date.ts';

export interface Byline {
  readonly creators: readonly string[];
  readonly publisher?: string;
  readonly date?: string;
}

const maxLength = 200;
const opening =
  /^(?:written\s+by|by|authors?|von|autor(?:in|en|es|a)?|par|auteurs?|por|di|autore|autorzy|door|автор|tác giả|người viết|bài|oleh|penulis|作者|记者|記者|文|撰文|著者|筆者|기자|글)(?:\s*[:：/／]\s*|\s+)(\S.*)$/iu;
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
  return fromParts(parts) ?? fromCommas(rest);
}

function fromParts(parts: readonly string[]): Byline | undefined {
  const [who = '', ...more] = parts;
  const creators = readNames(who);
  if (creators === undefined) return undefined;
  const date = more.map(readDate).find((found) => found !== undefined);
  const publisher = more.find(
    (part) => readDate(part) === undefined && part.length <= 100 && !/[.!?]$/.test(part),
  );
  return {
    creators,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  };
}

/** `By A, B and C, November 8, 2022`: the last commas may belong to the date or to a newspaper’s name. */
function fromCommas(rest: string): Byline | undefined {
  const parts = rest.split(/,\s*/);
  for (let taken = Math.min(3, parts.length - 1); taken > 0; taken -= 1) {
    const date = readDate(parts.slice(-taken).join(', '));
    if (date === undefined) continue;
    const creators = readNames(parts.slice(0, -taken).join(', '));
    if (creators !== undefined) return { creators, date };
  }
  return undefined;
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
