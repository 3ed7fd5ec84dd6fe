import { isSmallLetter, kindAt, skipOpeners, stopKind } from './characters.ts';
import type { Stop } from './stop.ts';
import { digitFollows, letterPair, wordAfter, wordBefore } from './stop-word.ts';

type Reason = (stop: Stop) => boolean;

/** Why a sentence goes on after a stop of any kind. */
export const afterAny: readonly Reason[] = [
  smallLetterFollows,
  markFollows,
  omission,
  quotationIsPart,
  quoterGoesOn,
];
/** Why a sentence goes on after a full stop, besides. */
export const afterFullStop: readonly Reason[] = [
  listMarker,
  abbreviation,
  initials,
  ordinal,
  date,
  yearOfPublication,
];

function smallLetterFollows({ text, start, next, limit }: Stop): boolean {
  const letter = skipOpeners(text, next, limit);
  return isSmallLetter(text, letter) && !(isMarked(text, start) && isMarked(text, letter));
}

const marker = /(?:[a-z]|[ivxlc]{1,5})[.)]\s/y;

/** Whether a small letter or numeral numbers what begins there. Only a list that began so goes on so. */
function isMarked(text: string, at: number): boolean {
  marker.lastIndex = text.charAt(at) === '(' ? at + 1 : at;
  return marker.test(text);
}

/** A comma or another mark inside a sentence. */
function markFollows({ text, next }: Stop): boolean {
  return ',;:)]}，；：、'.includes(text.charAt(next));
}

/** `[...]` and `(…)` stand for words left out, and `…` before `I` is a pause. */
function omission({ text, at, end, runEnd, ...stop }: Stop): boolean {
  const dots = text.charAt(at) === '…' || (runEnd - at >= 2 && text.charAt(at) === '.');
  if (!dots) return false;
  const bracketed = '[('.includes(text.charAt(at - 1)) && '])'.includes(text.charAt(runEnd));
  return bracketed || wordAfter({ text, at, end, runEnd, ...stop }) === 'I';
}

/** How far ahead the end of a quotation or bracket is looked for. */
const maxQuotation = 200;
const bracket = /[()“”「」『』«»[\]（）]/;
const closing = new Set(')”」』])）');

/** Inside a quotation or bracket after which the sentence around it goes on. */
function quotationIsPart({ text, end, limit, rules }: Stop): boolean {
  const ahead = text.slice(end, Math.min(limit, end + maxQuotation));
  const at = ahead.search(bracket);
  if (at === -1) return false;
  const rest = ahead.slice(at + 1);
  // German opens quotations with the mark that closes French ones.
  const closes = closing.has(ahead.charAt(at)) || (ahead.charAt(at) === '»' && !/^[\p{L}\p{N}]/u.test(rest));
  if (!closes) return false;
  return /^\s?(?:\p{Ll}|[,;:，；：、])/u.test(rest) || rules.joins.some((word) => rest.startsWith(word));
}

/** How far the clause that names the speaker reaches. */
const maxClause = 14;

/** Without capitals only words tell that a sentence goes on after the quotation in it. */
function quoterGoesOn({ text, at, next, runEnd, end, limit, rules }: Stop): boolean {
  if (rules.joins.length === 0 && rules.saying.length === 0) return false;
  if (!/["”’»」』]/.test(text.slice(runEnd, end))) return false;
  const ahead = text.slice(next, Math.min(limit, next + maxClause));
  if (rules.joins.some((word) => ahead.startsWith(word))) return true;
  // After a quoted statement another sentence may well speak of saying; a question or a call is part of its sentence.
  if ('.。।'.includes(text.charAt(at))) return false;
  const clause = /^[^，。！？、：；,.!?:;؟।“「«]*/u.exec(ahead)?.[0] ?? '';
  return rules.saying.some((word) => clause.includes(word));
}

/** `1.`, `a.`, `iv.` at the beginning of a sentence number what follows. */
function listMarker(stop: Stop): boolean {
  const { text, start, at } = stop;
  return (
    at - start <= 8 &&
    /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxlc]{1,5}|[IVXLC]{1,5})[)\]]?$/.test(text.slice(start, at))
  );
}

function abbreviation(stop: Stop): boolean {
  const { rules } = stop;
  const word = wordBefore(stop).toLowerCase();
  for (const form of [letterPair(stop), word, lastPart(word)]) {
    if (form === '') continue;
    if (rules.never.has(form)) return true;
    const numbered = rules.number.has(form) || rules.endings.some((ending) => form.endsWith(ending));
    if (numbered && numberFollows(stop)) return true;
    if (rules.maybe.has(form) || /^(?:\p{L}\.)+\p{L}$/u.test(form)) return !starts(stop);
  }
  return false;
}

/** What an elided article or a lost space left before the abbreviation is cut: `l’on` as `on`, `Tuesday.Mr` as `Mr`. */
function lastPart(word: string): string {
  return /^(?:\p{L}{1,2}[’']|\p{L}{3,}\.)(\p{L}{2,})$/u.exec(word)?.[1] ?? '';
}

/** A figure, a roman numeral or a single letter. */
function numberFollows(stop: Stop): boolean {
  return digitFollows(stop) || /^(?:[IVXLCDM]+|\p{Lu})$/u.test(wordAfter(stop));
}

/** Whether a sentence begins after the stop, to judge by its first word; `He,` and `He (` are names. */
function starts(stop: Stop): boolean {
  const word = wordAfter(stop);
  if (!stop.rules.starters.has(word)) return false;
  const after = stop.text.indexOf(word, stop.next) + word.length;
  return !/^[,.(&]/.test(stop.text.slice(after, after + 2).trimStart());
}

/** `Carlyle A. Thayer`, `J. R. R. Tolkien`. */
function initials(stop: Stop): boolean {
  return /^(?:\p{Lu}|\p{Lu}\p{Ll}?\.?[-‐]\p{Lu}|\p{Ll})$/u.test(wordBefore(stop)) && !starts(stop);
}

/** `am 3. Oktober`, `im 19. Jahrhundert`. */
function ordinal(stop: Stop): boolean {
  return stop.rules.ordinals && /^\d{1,3}$/.test(wordBefore(stop)) && !starts(stop);
}

/** `3. 10. 2021`, `2021. 5. 3. 서울`. */
function date(stop: Stop): boolean {
  const { text, start, at, next } = stop;
  if (/\d{4}\.\s\d{1,2}\.\s\d{1,2}$/.test(text.slice(Math.max(start, at - 12), at))) return true;
  return /^\d{1,4}$/.test(wordBefore(stop)) && /^\d{1,4}\./.test(text.slice(next, next + 5));
}

const year = /\((?:1[5-9]|20)\d\d[a-z]?\)/;
const yearAfterName = new RegExp(`\\.\\s${year.source}$`);
const yearNext = new RegExp(`^${year.source}\\.`);

/** `Amer, R. (2014). A history`: the year after the author in a list of literature. */
function yearOfPublication({ text, start, at, next }: Stop): boolean {
  return (
    yearAfterName.test(text.slice(Math.max(start, at - 9), at)) || yearNext.test(text.slice(next, next + 8))
  );
}

export function isFullStop({ text, at, runEnd }: Stop): boolean {
  return kindAt(text, at) === stopKind.fullStop && runEnd === at + 1;
}

/** A word of small letters before the stop, and after it a word that begins sentences and is no part of a name or an address. */
export function isSpaceLost(stop: Stop): boolean {
  return (
    /^[“"«(]?\p{L}?\p{Ll}{2,}$/u.test(wordBefore(stop)) &&
    starts(stop) &&
    stop.text.startsWith(' ', stop.next + wordAfter(stop).length)
  );
}
