import { isSmallLetter, kindAt, skipOpeners, stopKind } from './characters.ts';
import type { Stop } from './stop.ts';
import { digitFollows, letterPair, wordAfter, wordBefore } from './stop-word.ts';

type Reason = (stop: Stop) => boolean;

/** Why a sentence goes on after a stop of any kind. */
export const afterAny: readonly Reason[] = [smallLetterFollows, markFollows, omission, quotationIsPart];
/** Why a sentence goes on after a full stop, besides. */
export const afterFullStop: readonly Reason[] = [listMarker, abbreviation, initials, ordinal, date];

function smallLetterFollows({ text, next, limit }: Stop): boolean {
  return isSmallLetter(text, skipOpeners(text, next, limit));
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
const closes = /[()“”「」『』«»[\]（）]/g;

/** Inside a quotation or bracket after which the sentence around it goes on. */
function quotationIsPart({ text, end, limit }: Stop): boolean {
  closes.lastIndex = end;
  const ahead = text.slice(end, Math.min(limit, end + maxQuotation));
  const mark = ahead.search(/[()“”「」『』«»[\]（）]/);
  if (mark === -1 || !')”」』]）'.includes(ahead.charAt(mark))) return false;
  const after = ahead.slice(mark + 1).trimStart();
  return /^(?:\p{Ll}|[,;:，；：、])/u.test(after);
}

/** `1.`, `a.`, `iv.` at the beginning of a sentence number what follows. */
function listMarker(stop: Stop): boolean {
  const { text, start, at } = stop;
  return (
    at - start <= 8 &&
    /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,5}|[A-Z])[)\]]?$/.test(text.slice(start, at))
  );
}

function abbreviation(stop: Stop): boolean {
  const { rules } = stop;
  for (const form of [letterPair(stop), wordBefore(stop).toLowerCase()]) {
    if (form === '') continue;
    if (rules.never.has(form)) return true;
    if (rules.number.has(form) && numberFollows(stop)) return true;
    if (rules.maybe.has(form) || /^(?:\p{L}\.)+\p{L}$/u.test(form)) return !starts(stop);
  }
  return false;
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
  return /^(?:\p{Lu}|\p{Lu}\p{Ll}?[-‐]\p{Lu}|\p{Ll})$/u.test(wordBefore(stop)) && !starts(stop);
}

/** `am 3. Oktober`, `im 19. Jahrhundert`. */
function ordinal(stop: Stop): boolean {
  return stop.rules.ordinals && /^\d{1,3}$/.test(wordBefore(stop)) && !starts(stop);
}

/** `3. 10. 2021`, `2021. 5. 3.`. */
function date(stop: Stop): boolean {
  const { text, next } = stop;
  return /^\d{1,4}$/.test(wordBefore(stop)) && /^\d{1,4}\./.test(text.slice(next, next + 5));
}

export function isFullStop({ text, at, runEnd }: Stop): boolean {
  return kindAt(text, at) === stopKind.fullStop && runEnd === at + 1;
}
