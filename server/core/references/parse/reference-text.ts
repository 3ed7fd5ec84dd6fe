/** What is read of an entry, in UTF-16 code units: the longest entries of real lists have a third of it, and a page that was taken for one costs no more. */
export const maxReferenceLength = 3_000;

/** An entry in two spellings of the same length: places in one are places in the other. */
export interface ReferenceText {
  /** As fields quote it. */
  readonly text: string;
  /** For looking things up: full-width signs and every kind of dash and quotation mark in one plain form each. */
  readonly plain: string;
}

/** Invisible marks: soft hyphen, zero-width signs, direction marks, byte order mark, combining grapheme joiner; and what stands for tokens. */
const invisible = /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000]/g;

const plainSigns: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  '。': '.',
  '．': '.',
  '｡': '.',
  '；': ';',
  '؛': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '／': '/',
  '＜': '<',
  '＞': '>',
  '〈': '《',
  '〉': '》',
};
const dash = /[‐-―⸺⸻−─－﹣〜～]/;
const sign =
  /[，、،。．｡；؛：？！（）［］【】〔〕／＜＞〈〉‐-―⸺⸻−─－﹣〜～\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

export function referenceText(raw: string): ReferenceText {
  const text = healAddresses(
    raw
      .slice(0, maxReferenceLength)
      .toWellFormed()
      .normalize('NFC')
      .replace(invisible, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return { text, plain: text.replace(sign, plainOf) };
}

function plainOf(char: string): string {
  const known = plainSigns[char];
  if (known !== undefined) return known;
  if (dash.test(char)) return '-';
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

/** An address that was broken after a sign, or inside pointed brackets, is one again. */
function healAddresses(text: string): string {
  if (!/https?:|www\.|10\./.test(text)) return text;
  return joinedAddresses(
    text
      .replace(/((?:https?:|www\.)[!-~]{3,1900})(?=[，。；：（）、」』》])/gu, '$1 ')
      .replace(
        /<\s*((?:https?:|www\.)[^<>]{1,2000})>/g,
        (_, inside: string) => `<${inside.replace(/\s/g, '')}>`,
      )
      .replace(/\b(https?:\/\/) (?=[a-z0-9])/g, '$1'),
  );
}

/** Parts behind a space hold a sign of addresses themselves, as `reports/` and `night-calls.html` do. */
const brokenAddress =
  /((?:https?:|www\.|\b10\.\d)\S{3,300}[/_=&?-]) (?=[a-z0-9%#?=_~-]{1,200}(?:[/.=&%_-]\S|\/ [a-z0-9]))/gi;
/** An address is not broken more often. */
const maxBreaks = 4;

function joinedAddresses(text: string, times = maxBreaks): string {
  const joined = text.replace(brokenAddress, '$1');
  return joined === text || times === 0 ? joined : joinedAddresses(joined, times - 1);
}
