import { decodeAs } from './decode-as.ts';

interface Charset {
  /** Label of the WHATWG Encoding Standard. */
  readonly label: string;
  readonly name: string;
  /** Points of one character, after the one before it: positive for what ordinary text of this charset is made of. */
  readonly weigh: (character: string, before: string) => number;
}

const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const hangul = /\p{Script=Hangul}/u;
const wideMarks = /[、-】！（），：；？“”‘’…—]/u;
const rare = /[\p{Co}\p{Cn}\p{Cc}\ufffd\uff61-\uff9f]/u;
const vietnamese = /[àáâãèéêìíòóôõùúýăđĩũơư]|[\u0300\u0301\u0303\u0309\u0323]/iu;
const western = /[àâäáãåæçèéêëìíîïñòóôöõøœßùúûüÿ«»“”‘’–—…°§©£€]/iu;

/**
 * Common characters, most used first, of Chinese as it is written with each of its two charsets. Random bytes fall on rare
 * characters; running text has one of these in about every sixth place.
 */
const commonSimplified = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实',
);
const commonTraditional = new Set(
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實',
);

const charsets: readonly Charset[] = [
  { label: 'gb18030', name: 'GB 18030 (Chinese)', weigh: (c) => weighHan(c, commonSimplified) },
  { label: 'big5', name: 'Big5 (Chinese)', weigh: (c) => weighHan(c, commonTraditional) },
  {
    label: 'shift_jis',
    name: 'Shift_JIS (Japanese)',
    weigh: weighJapanese,
  },
  {
    label: 'euc-jp',
    name: 'EUC-JP (Japanese)',
    weigh: weighJapanese,
  },
  {
    label: 'euc-kr',
    name: 'EUC-KR (Korean)',
    weigh: (c) => (hangul.test(c) ? 2 : han.test(c) ? -1 : weighMark(c)),
  },
  // Where both read a text as well, it is Western European: the first of equals is taken.
  { label: 'windows-1252', name: 'Windows-1252 (Western European)', weigh: (c) => weighLetter(c, western) },
  { label: 'windows-1258', name: 'Windows-1258 (Vietnamese)', weigh: (c) => weighLetter(c, vietnamese) },
  {
    label: 'windows-1251',
    name: 'Windows-1251 (Cyrillic)',
    weigh: weighCyrillic,
  },
];

function weighHan(character: string, common: ReadonlySet<string>): number {
  if (common.has(character)) return 6;
  return han.test(character) ? 0.4 : weighMark(character);
}

/** Half-width kana are what other charsets look like when they are read as Japanese. */
function weighJapanese(character: string): number {
  return kana.test(character) && !rare.test(character) ? 2.5 : weighHan(character, commonTraditional);
}

function weighMark(character: string): number {
  if (rare.test(character)) return -8;
  return wideMarks.test(character) ? 1 : -1.5;
}

function weighLetter(character: string, usual: RegExp): number {
  return usual.test(character) ? 1 : -2;
}

/** A Cyrillic letter does not stand beside a Latin one. */
function weighCyrillic(character: string, before: string): number {
  if (!/\p{Script=Cyrillic}/u.test(character)) return weighMark(character);
  if (/[a-z]/i.test(before)) return -2;
  return /\p{Ll}/u.test(character) ? 1.2 : 0.2;
}

/** Bytes that are looked at; enough to tell, little enough to try every charset. */
const sampleBytes = 64 * 1024;

/**
 * The likeliest charset of bytes that are not UTF-8: each candidate decodes a sample, and the characters beyond ASCII are weighed. Points are counted per
 * byte, so that charsets of one and of two bytes compare. `undefined` when none makes text of them.
 */
export function guessCharset(
  bytes: Uint8Array,
): { readonly label: string; readonly name: string } | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const highBytes = sample.reduce((count, byte) => (byte > 127 ? count + 1 : count), 0);
  let best: { charset: Charset; points: number } | undefined;
  for (const charset of charsets) {
    const points = weigh(charset, sample) / Math.max(1, highBytes);
    if (best === undefined || points > best.points) best = { charset, points };
  }
  return best !== undefined && best.points > 0 ? best.charset : undefined;
}

function weigh({ label, weigh: points }: Charset, sample: Uint8Array): number {
  let sum = 0;
  let before = '';
  for (const character of decodeAs(label, sample)) {
    if (character > '\u007f') sum += points(character, before);
    before = character;
  }
  return sum;
}
