import type { FoundMention } from './citable.ts';
import type { Cue, Cues } from './cues.ts';
import {
  clauseBehind,
  hasRun,
  isLast,
  passives,
  placeBehind,
  reach,
  sentenceBefore,
  stands,
  subjectClause,
} from './guess-intent.ts';
import { type Part, wordsBetween } from './part.ts';
import type { Word } from './words-of.ts';

/** Words that may stand between the name and what tells that it is cited. */
const farthest = 3;
/** What is said begins here: `found that …`, `found: “…`. */
const said =
  /^\s*(?:[,:，：、“"«„「『]|(?:that|que|rằng|là|что|dass|daß|أن|إن|بأن|कि)(?![\p{L}\p{M}])|qu[’'])/u;
const quoteEnd = /[”"»」』]\s?$/;
/** `wrote down`, `wrote to`: what somebody does. */
const deed = /^\s(?:down|to|off|back|up)(?!\p{L})/u;
/** In languages with the verb before its subject: `يرى خليل أن`. */
const that = /^\s+(?:ب?أن|إن|بأن|فإن)(?![\p{L}])/u;
/** A verb before a name speaks of it where what was said stands before the verb: `“…”, wrote Thayer`. */
const quoteBefore = /[,，”"»’']\s*$/;

/**
 * How many words stand between a plain name and a word by which it is named as somebody whose work is cited, and who does not only act in what the text tells; `undefined`
 * where there is no such word.
 */
export function distanceToCue(part: Part, mention: FoundMention, cues: Cues): number | undefined {
  if (isOwner(part, mention, cues)) return 0;
  const found = [cueBefore(part, mention, cues), cueBehind(part, mention, cues)].filter(
    (one) => one !== undefined,
  );
  return found.length === 0 ? undefined : Math.min(...found);
}

/** `Thayer’s view` */
function isOwner(part: Part, { end }: FoundMention, { owned }: Cues): boolean {
  if (!/^[’']s?\s/.test(part.text.slice(end, end + 3))) return false;
  const [word, next] = wordsBetween(part, end + 2, end + reach.after);
  return owned.has(word?.form ?? '') || owned.has(next?.form ?? '');
}

function cueBefore(part: Part, { start, end }: FoundMention, cues: Cues): number | undefined {
  const before = sentenceBefore(part, start);
  const from = start - before.length;
  const behind = part.text.slice(end, end + 12);
  const isSetOff = /^\s*[,，]/.test(behind);
  const isEnough = ({ isWeak }: Cue, place: number) =>
    !isWeak || that.test(behind) || (isSetOff && !/[\p{L}\p{N}]/u.test(before.slice(0, place)));
  const tail = before.slice(-reach.beforeRun);
  const spare = before.length - tail.length;
  for (const cue of hasRun.test(tail) ? cues.beforeRun : []) {
    const at = tail.lastIndexOf(cue.words[0] ?? '');
    if (at !== -1 && isEnough(cue, spare + at)) return 0;
  }
  const words = wordsBetween(part, from, start);
  for (let last = words.length - 1; last >= 0 && words.length - 1 - last <= farthest; last -= 1) {
    const form = words[last]?.form ?? '';
    const tells = (cues.before.get(form) ?? []).some((cue) => {
      const first = last + 1 - cue.words.length;
      return first >= 0 && stands(cue, words, first) && isEnough(cue, (words[first]?.start ?? 0) - from);
    });
    if (tells) return words.length - 1 - last;
  }
  return isInverted(before, from, words.at(-1), cues) ? 0 : undefined;
}

function isInverted(before: string, from: number, verb: Word | undefined, { after }: Cues): boolean {
  if (verb === undefined || !/^\s*$/.test(before.slice(verb.end - from))) return false;
  const isVerb = after.get(verb.form)?.some(({ words }) => words.length === 1) === true;
  return isVerb && quoteBefore.test(before.slice(0, verb.start - from));
}

function cueBehind(part: Part, { start, end }: FoundMention, cues: Cues): number | undefined {
  const { text } = part;
  const clause = clauseBehind(text, end);
  // Behind the clause stands the sign that ends it.
  const room = text.slice(end, end + reach.after + 8);
  // “Thayer wrote in a letter: …”, and “…” Thayer wrote.
  const isQuoting = room[clause.length] === ':' || quoteEnd.test(text.slice(Math.max(0, start - 3), start));
  const isEnough = ({ isWeak }: Cue, place: number) => {
    const rest = room.slice(place);
    return isQuoting || said.test(rest) || !(isWeak || deed.test(rest));
  };
  const sentence = subjectClause(text, end);
  for (const cue of hasRun.test(sentence + clause) ? cues.afterRun : []) {
    const [words = ''] = cue.words;
    const at = placeBehind(clause, words);
    if (at !== -1 && isEnough(cue, at + words.length)) return 0;
    if (isLast(cue) && !cue.isWeak && sentence.includes(words)) return 0;
  }
  const words = wordsBetween(part, end, end + clause.length);
  for (let at = 0; at < words.length && at <= farthest; at += 1) {
    const form = words[at]?.form ?? '';
    const tells = (cues.after.get(form) ?? []).some(
      (cue) => stands(cue, words, at) && isEnough(cue, (words[at + cue.words.length - 1]?.end ?? end) - end),
    );
    if (tells) return at;
    if (passives.has(form)) return undefined;
  }
  return undefined;
}
