import { toNfc } from '../../../core/to-nfc.ts';
import { accents, faces, lowered, namedSigns, raised, withoutArgument } from './latex-signs.ts';

/** What is plain in a value of LaTeX, up to the next character that says something. */
const plain = /[^\\{}$~\-`'^_\s?!]+/y;
const word = /[A-Za-z]+\*?/y;
const blank = /[ \t\r\n]+/y;
/** Signs behind a backslash that stand for something other than themselves. */
const escaped: ReadonlyMap<string, string> = new Map([
  ['\n', ' '],
  ['\t', ' '],
  [',', ' '],
  [';', ' '],
  [':', ' '],
  ['-', ''],
  ['/', ''],
  ['!', ''],
  ['@', ''],
  ['(', ''],
  [')', ''],
  ['[', ''],
  [']', ''],
]);
/** Characters that LaTeX joins, longest first. */
const ligatures: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['?`', '¿'],
  ['!`', '¡'],
];

export interface Read {
  readonly text: string;
  /** Commands that are not known; what stands behind them is read as text. */
  readonly unknown: readonly string[];
}

/**
 * LaTeX as BibTeX files have it, as plain text in NFC: accents and signs are letters, braces and faces are gone, runs of white space are one space, `\ ` is one
 * more, `\par` and `\newline` are line breaks. One walk over the value, whatever it nests.
 */
export function latexToText(latex: string): Read {
  if (!/[\\{}$~\-`'^_]|\s\s|[\r\n\t]/.test(latex)) return { text: toNfc(latex), unknown: [] };
  const walk: Walk = { latex, at: 0, text: '', waiting: [], isMath: false, unknown: [] };
  while (walk.at < latex.length) step(walk);
  return { text: toNfc(walk.text), unknown: walk.unknown };
}

interface Walk {
  readonly latex: string;
  at: number;
  text: string;
  /** Accents that wait for their letter, outermost first. */
  waiting: string[];
  isMath: boolean;
  readonly unknown: string[];
}

function step(walk: Walk): void {
  const character = walk.latex[walk.at] ?? '';
  if (character === '\\') {
    command(walk);
    return;
  }
  const space = take(walk, blank);
  if (space !== '') {
    if (walk.waiting.length === 0) walk.text += ' ';
    return;
  }
  if (character === '{' || character === '}') {
    walk.at += 1;
    if (character === '}') walk.waiting = [];
    return;
  }
  if (character === '$') {
    walk.at += 1;
    walk.isMath = !walk.isMath;
    return;
  }
  if (walk.isMath && (character === '^' || character === '_')) {
    script(walk, character);
    return;
  }
  const run = walk.waiting.length === 0 ? take(walk, plain) : '';
  if (run !== '') walk.text += run;
  else sign(walk);
}

/** One character, or several that LaTeX joins. */
function sign(walk: Walk): void {
  const joined = ligatures.find(([from]) => walk.latex.startsWith(from, walk.at));
  const found = String.fromCodePoint(walk.latex.codePointAt(walk.at) ?? 0x20);
  walk.at += joined?.[0].length ?? found.length;
  put(walk, joined?.[1] ?? (found === '~' ? '\u00a0' : found));
}

/** Text behind which the accents that wait are put, innermost first. */
function put(walk: Walk, text: string): void {
  const dotted = text === 'ı' ? 'i' : text === 'ȷ' ? 'j' : text;
  walk.text += walk.waiting.length === 0 ? text : dotted + walk.waiting.reverse().join('');
  walk.waiting = [];
}

function command(walk: Walk): void {
  walk.at += 1;
  const name = take(walk, word);
  if (name === '') {
    escapedSign(walk);
    return;
  }
  const accent = accents.get(name);
  const sign = namedSigns.get(name);
  take(walk, blank);
  if (accent !== undefined) walk.waiting.push(accent);
  else if (sign !== undefined) put(walk, sign);
  else if (name === 'par') walk.text += '\n\n';
  else if (name === 'newline') walk.text += '\n';
  else if (name === 'textsuperscript') script(walk, '^');
  else if (name === 'textsubscript') script(walk, '_');
  else if (withoutArgument.has(name)) group(walk);
  else if (!faces.has(name)) walk.unknown.push(name);
}

/** A backslash and a sign: an accent, a line break, or the sign itself. */
function escapedSign(walk: Walk): void {
  const sign = walk.latex[walk.at] ?? '';
  walk.at += 1;
  const accent = accents.get(sign);
  if (accent !== undefined) walk.waiting.push(accent);
  else if (sign === '\\') {
    take(walk, blank);
    walk.text += '\n';
  } else put(walk, escaped.get(sign) ?? sign);
}

/** Raised or lowered text: in the characters that Unicode has for it, or as it is. */
function script(walk: Walk, sign: '^' | '_'): void {
  if (walk.latex[walk.at] === sign) walk.at += 1;
  const held = walk.latex[walk.at] === '{' ? group(walk) : one(walk);
  const table = sign === '^' ? raised : lowered;
  const written = Array.from(held, (character) => table.get(character));
  walk.text += written.every((character) => character !== undefined) ? written.join('') : held;
}

function one(walk: Walk): string {
  const found = walk.latex[walk.at] ?? '';
  if (found === '\\' || found === '}' || found === '$') return '';
  walk.at += 1;
  return found;
}

/** What stands in the group that begins here, without its braces; empty where none begins. Groups inside lose theirs too. */
function group(walk: Walk): string {
  if (walk.latex[walk.at] !== '{') return '';
  const start = walk.at + 1;
  let depth = 0;
  for (; walk.at < walk.latex.length; walk.at += 1) {
    if (walk.latex[walk.at] === '{') depth += 1;
    if (walk.latex[walk.at] === '}') depth -= 1;
    if (depth === 0) break;
  }
  const held = walk.latex.slice(start, walk.at).replace(/[{}]/g, '');
  walk.at += 1;
  return held;
}

function take(walk: Walk, pattern: RegExp): string {
  pattern.lastIndex = walk.at;
  const found = pattern.exec(walk.latex)?.[0] ?? '';
  walk.at += found.length;
  return found;
}
