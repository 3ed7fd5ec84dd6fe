import { isCapital, isDigit, isLetterOrDigit, isSmallLetter, skipOpeners, skipWord } from './characters.ts';
import { isInList } from './list-items.ts';
import { markAt, marks } from './marks.ts';
import type { Stop } from './stop.ts';

/** Why a sentence goes on after a stop of any kind. */
export const afterAny: readonly ((stop: Stop) => boolean)[] = [
  smallLetterFollows,
  markFollows,
  omission,
  quotationIsPart,
  quoterGoesOn,
  speakerFollows,
  decimals,
];

function smallLetterFollows({ text, start, next, limit }: Stop): boolean {
  const letter = skipOpeners(text, next, limit);
  if (!isSmallLetter(text, letter)) return false;
  // `iPhone` and `eBay` begin sentences as they are.
  if (isCapital(text, letter + 1)) return false;
  return !(isInList(text, start) && isInList(text, letter));
}

function markFollows({ text, next }: Stop): boolean {
  return (markAt(text, next) & marks.inside) !== 0;
}

/** `[...]` and `(…)` stand for words left out, and `…` before `I` is a pause. */
function omission({ text, at, next, limit, runEnd }: Stop): boolean {
  const dots = text.charAt(at) === '…' || (runEnd - at >= 2 && text.charAt(at) === '.');
  // Four are an ellipsis and the full stop after it.
  if (!dots || (runEnd - at === 4 && text.startsWith('....', at))) return false;
  if ('[('.includes(text.charAt(at - 1)) && '])'.includes(text.charAt(runEnd))) return true;
  const word = skipOpeners(text, next, limit);
  return text.charAt(word) === 'I' && skipWord(text, word, limit) === word + 1;
}

/** How far ahead the end of a quotation or bracket is looked for. */
const maxQuotation = 200;

/** Inside a quotation or bracket after which the sentence around it goes on. */
function quotationIsPart({ text, end, limit, rules, bracketFrom }: Stop): boolean {
  const at = bracketFrom(end);
  const far = Math.min(limit, end + maxQuotation);
  if (at >= far) return false;
  // German opens quotations with the mark that closes French ones.
  const closes =
    (markAt(text, at) & marks.closingBracket) !== 0 ||
    (text.charAt(at) === '»' && !isLetterOrDigit(text, at + 1));
  if (!closes) return false;
  // A title is a name, whatever stops are in it.
  if ('》〉'.includes(text.charAt(at))) return true;
  const rest = text.slice(at + 1, far);
  return /^\s?(?:\p{Ll}|[,;:，；：、])/u.test(rest) || rules.joins.some((word) => rest.startsWith(word));
}

/** How far the clause that names the speaker reaches. */
const maxClause = 14;
/** What may follow a verb of saying at the end of its clause: an ending, and whom it was said to. */
const afterSaying = /^(?:[他她我你]们?)?(?:了|道|着|다|습니다)?$/;

/** Without capitals only words tell that a sentence goes on after the quotation in it. */
function quoterGoesOn({ text, at, next, runEnd, end, limit, rules }: Stop): boolean {
  if (end === runEnd || (rules.joins.length === 0 && rules.saying.length === 0)) return false;
  if (!/["”’»」』]/.test(text.slice(runEnd, end))) return false;
  const ahead = text.slice(next, Math.min(limit, next + maxClause));
  if (rules.joins.some((word) => ahead.startsWith(word))) return true;
  const clause = /^[^，。！？、：；,.!?:;؟।“「«]*/u.exec(ahead)?.[0] ?? '';
  const isWhole = next + clause.length < limit && clause.length < ahead.length;
  return rules.saying.some((word) => {
    const said = clause.lastIndexOf(word);
    if (said === -1) return false;
    if (isWhole && afterSaying.test(clause.slice(said + word.length))) return true;
    // A question or a call is part of its sentence. After a quoted statement another sentence may well speak of saying.
    return said === 0 && !'.。।'.includes(text.charAt(at));
  });
}

/** One to three names and the verb: `“Is it over?” Ann Lund asked.` */
const speaker = /(?:\p{Lu}[\p{L}\p{M}’'-]*\.?\s){1,3}(\p{Ll}+)/uy;

/** With capitals, too, a quotation goes on with the name of who spoke, unless that begins a sentence of its own, `The clerk asked`. */
function speakerFollows({ text, next, runEnd, end, limit, rules }: Stop): boolean {
  if (end === runEnd || rules.speaking.size === 0 || !/["”’]/.test(text.slice(runEnd, end))) return false;
  speaker.lastIndex = next;
  const verb = speaker.exec(text)?.[1];
  if (verb === undefined || !rules.speaking.has(verb)) return false;
  return !rules.starters.has(text.slice(next, skipWord(text, next, limit)));
}

/** `３．５`, in the wide figures of Chinese and Japanese. */
function decimals({ text, at, next }: Stop): boolean {
  return text.charAt(at) === '．' && next === at + 1 && isDigit(text, at - 1) && isDigit(text, next);
}
