import type { FoundMention } from './citable.ts';
import { locatorAt } from './locator.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { type Part, sentenceStart, wordsBetween } from './part.ts';
import { unspaced, type Word } from './words-of.ts';

/** “The same”, by itself or behind a name, as the languages shorten it. */
const words = [
  'ibid(?:em)?',
  'ibíd',
  '(?:op|loc|ob)\\.\\s?cit',
  'ebd',
  'ebenda',
  'a\\.\\s?a\\.\\s?O',
  'там же',
  '(?:указ|цит)\\.\\s?соч',
  'sđd',
  'như trên',
  '同上[书書注]?',
  '同前[书書注]?',
  '同[书書]',
  '前揭[书文]?|前掲[書論]?文?',
  '(?:같은|위의|앞의) [책글]',
  '(?:المرجع|المصدر) (?:نفسه|السابق)',
  'वही',
  'पूर्वोक्त',
];
const sign = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}])\\.?`, 'giu');
/** By itself it begins a bracket, what follows a semicolon in one, or a note; a word such as “see” may stand before it. With a capital it also begins a sentence. */
const leadIn = /(?:[([（［;；]|(?:^|\n)\[\d{1,4}\])\s?(?:\p{L}{1,8}\.?\s){0,2}$/u;
const isCapital = /\p{Lu}/u;
const marks = /[\s,，、([（]{0,3}$/;
/** What is looked at before it, in UTF-16 code units. */
const reach = { lead: 30, name: 80 } as const;
/** Words of the longest family name, and signs of the longest name without spaces. */
const maxWords = 4;
const maxSigns = 8;
const isRunSign = new RegExp(`[${unspaced}]$`, 'u');

/** A name and the works that it may stand for. */
interface Again {
  readonly start: number;
  readonly keys: readonly string[];
}

/**
 * Reads where a text cites again what it has cited: `(ibid., p. 12)`, `Thayer, op. cit., 45`. By itself it stands for the mention before, behind a name for the last work of that
 * name that was mentioned. Parts of a text are read in their order.
 *
 * @returns from a part and its mentions, ascending, to the mentions that cite again
 */
export function againReader(
  index: NameIndex,
): (part: Part, mentions: readonly FoundMention[]) => FoundMention[] {
  /** The place of the last mention of each work, counted. */
  const told = new Map<string, number>();
  let last: FoundMention | undefined;
  let count = 0;
  const tell = (mention: FoundMention) => {
    last = mention;
    count += 1;
    for (const key of mention.keys) told.set(key, count);
  };
  return (part, mentions) => {
    const { text } = part;
    const found: FoundMention[] = [];
    let at = 0;
    const tellUntil = (end: number) => {
      for (let next = mentions[at]; next !== undefined && next.end <= end; next = mentions[at]) {
        tell(next);
        at += 1;
      }
    };
    for (const match of text.matchAll(sign)) {
      tellUntil(match.index);
      const again = namedBefore(part, index, match.index, told) ?? alone(part, match.index, last);
      if (again === undefined) continue;
      const mention = whole(text, match.index + match[0].length, again);
      tell(mention);
      found.push(mention);
    }
    tellUntil(text.length);
    return found;
  };
}

function alone(part: Part, start: number, last: FoundMention | undefined): Again | undefined {
  if (last === undefined) return undefined;
  const { text } = part;
  const isSentence = isCapital.test(text.charAt(start)) && sentenceStart(part, start) === start;
  return isSentence || leadIn.test(text.slice(Math.max(0, start - reach.lead), start))
    ? { start, keys: last.keys }
    : undefined;
}

/** With its page, and with the bracket that opens behind a name. */
function whole(text: string, end: number, { start, keys }: Again): FoundMention {
  const locator = locatorAt(text, end);
  const to = locator?.end ?? end;
  const isOpen = /[(（]/.test(text.slice(start, end));
  const close = isOpen && /^[)）]/.test(text.slice(to, to + 1)) ? 1 : 0;
  return { start, end: to + close, kind: 'again', keys, locator: locator?.text ?? '' };
}

function namedBefore(
  part: Part,
  index: NameIndex,
  start: number,
  told: ReadonlyMap<string, number>,
): Again | undefined {
  const from = Math.max(0, start - reach.name);
  const before = part.text.slice(from, start).replace(marks, '');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const offset = from + before.length - line.length;
  const named = isRunSign.test(line)
    ? runAtEnd(line, offset, index)
    : namesAtEnd(part, offset, offset + line.length, index);
  if (named === undefined) return undefined;
  const firsts = named.forms.filter((form) => form.at === 0);
  const keys = [...new Set((firsts.length > 0 ? firsts : named.forms).map(({ citable }) => citable.key))];
  const latest = Math.max(0, ...keys.map((key) => told.get(key) ?? 0));
  return { start: named.start, keys: keys.filter((key) => (told.get(key) ?? 0) === latest) };
}

interface Named {
  readonly start: number;
  readonly forms: readonly NameForm[];
}

function namesAtEnd(part: Part, from: number, to: number, index: NameIndex): Named | undefined {
  const all = wordsBetween(part, from, to);
  if (all.at(-1)?.end !== to) return undefined;
  for (let at = Math.max(0, all.length - maxWords); at < all.length; at += 1) {
    const forms = (index.heads.get(all[at]?.form ?? '') ?? []).filter(
      (form) => form.kind !== 'part' && fitsEnd(form, all, at),
    );
    if (forms.length > 0) return { start: all[at]?.start ?? from, forms };
  }
  return undefined;
}

function fitsEnd(form: NameForm, all: readonly Word[], at: number): boolean {
  return (
    form.words.length === all.length - at && form.words.every((one, place) => all[at + place]?.form === one)
  );
}

function runAtEnd(line: string, offset: number, index: NameIndex): Named | undefined {
  for (let length = Math.min(maxSigns, line.length); length > 0; length -= 1) {
    const forms = index.runs.get(line.slice(-length)) ?? [];
    const isCut = length === 1 && isRunSign.test(line.slice(0, -1));
    if (forms.length > 0 && !isCut) return { start: offset + line.length - length, forms };
  }
  return undefined;
}
