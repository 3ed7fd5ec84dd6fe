import { abbreviations } from './words/abbreviations.ts';

/** The piece before the one that a stop may end. */
interface Before {
  readonly plain: string;
  readonly end: number;
}

/** `2021).Title`, `agency.The`: the space was forgotten. */
export function isGlued(left: string, at: number): boolean {
  return (
    /\p{Ll}{3}$/u.test(left.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}\p{Ll}/u.test(left.slice(at + 1, at + 3))
  );
}

/** Stops of initials and abbreviations part nothing. */
export function isStop(left: string, from: number, at: number, before: Before | undefined): boolean {
  const so = left.slice(Math.max(from, at - 60), at);
  const word = /[\p{L}\p{M}.'’-]+$/u.exec(so)?.[0] ?? '';
  const follows = left.slice(at + 1, at + 4).trimStart();
  if (isPartOfTown(so, follows) || isRowOfAbbreviations(so, follows)) return false;
  if (/^[,;:]/.test(left.slice(at + 1))) return !isInitial(word) && !abbreviations.has(word.toLowerCase());
  if (isInitial(word)) {
    if (/^\p{Lu}(?:[.-]|$)/u.test(follows)) return false;
    if (!/^\p{Lu}/u.test(follows) && !/^\p{Lo}/u.test(follows)) return /^[\p{N}\ue000"“(]|^$/u.test(follows);
    return !isNaturalOrder(so.trimStart(), before, left.slice(before?.end ?? 0, from + 1).includes(','));
  }
  return !abbreviations.has(word.toLowerCase());
}

/** `Frankfurt a. M.`, `TP. Hồ Chí Minh`. */
function isPartOfTown(so: string, follows: string): boolean {
  return (
    (/\p{Ll} [aiob]$/u.test(so) && /^[MBTSd]/.test(follows)) ||
    (/(?:^|\s)TP$/.test(so) && /^(?:H[ồC]|Đà)/u.test(follows))
  );
}

/** `Conf. Multiling. Text`: a word that is cut short behind another that is. */
function isRowOfAbbreviations(so: string, follows: string): boolean {
  const [, former = ''] = /(\p{Lu}\p{Ll}{1,7})\. \p{Lu}\p{Ll}{1,8}[^aeiouy\P{Ll}]$/u.exec(so) ?? [];
  return abbreviations.has(former.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(follows);
}

function isInitial(word: string): boolean {
  return (
    /^(?:\p{Lu}\.?-?){1,3}$|^[ЮЯ]$|^(?:Yu|Ya|Zh|Ch|Th|Ph|Kh|Sh)$/u.test(word) && !/^\p{Lu}{3}$/u.test(word)
  );
}

const joined = / (?:and|und|et|y)(?= )/g;
const particle = / (?:van|von|de|der|den|del|di|da|la|le|dos|du|ten|ter|zu|al|el|bin)(?= )/g;

/** `A. Becker, C. D. Evans`: initials before the family name. After a family name, or a name of which they are the end, they are its given name. */
function isNaturalOrder(so: string, before: Before | undefined, isAfterComma: boolean): boolean {
  const name = so.split(/(?: & | and | und | et | y |,)/u).at(-1) ?? '';
  if (!/^\s*(?:\p{Lu}\p{Ll}?(?:\.|-|$)[ -]?)+$/u.test(name)) return false;
  if (before === undefined || !isAfterComma || name !== so) return true;
  const last = before.plain.split(/ ?& ?| (?:and|und|et|y) /u).at(-1) ?? '';
  return (
    /(?:^|\s)\p{Lu}\./u.test(last) ||
    /\s\p{Ll}+\s/u.test(` ${before.plain}`.replace(joined, ' ').replace(particle, ' '))
  );
}
