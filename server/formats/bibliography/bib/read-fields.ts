import { braceOrEntry, endOfGroup } from './end-of-group.ts';
import type { Macros } from './macros.ts';

interface Setting {
  readonly from: number;
  /** What closes the entry. */
  readonly close: '}' | ')';
  readonly macros: Macros;
  readonly lineAt: (at: number) => number;
}

interface Body {
  readonly fields: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
  /** Why the entry cannot be read; empty when it can. */
  readonly problem: string;
  /** Where to go on reading. */
  readonly end: number;
}

interface Value {
  readonly text: string;
  readonly end: number;
  readonly problem: string;
}

const space = /\s*/y;
const namePattern = /[A-Za-z][\w:.+/-]{0,80}/y;
const macroPattern = /[A-Za-z_][\w:.+/-]{0,80}/y;
const digits = /\d{1,200}/y;
/** A field behind the end of its entry. */
const afterwards = /\s{0,20},\s{0,200}[A-Za-z][\w-]{0,80}\s{0,20}=/y;
/** The fields of an entry, from behind its key to behind its closing brace. Each character is looked at a bounded number of times. */
export function readFields(text: string, { from, close, macros, lineAt }: Setting): Body {
  const fields = new Map<string, string>();
  const warnings: string[] = [];
  const ended = (end: number, problem = ''): Body => ({ fields, warnings, problem, end });
  let at = from;
  for (;;) {
    at = skipSpace(text, at);
    const character = text[at];
    if (character === undefined) return ended(at, 'it is not closed: a brace is missing');
    if (character === close) {
      afterwards.lastIndex = at + 1;
      if (afterwards.test(text))
        warnings.push('A brace closes the entry early; what follows it is left out.');
      return ended(at + 1);
    }
    if (character === ',') {
      at += 1;
      continue;
    }
    const name = take(namePattern, text, at);
    const equals = skipSpace(text, at + name.length);
    if (name === '' || text[equals] !== '=') {
      const reason = broken(text, { at, name, line: lineAt(at) });
      return ended(recover(text, at), reason);
    }
    const value = readValue(text, equals + 1, macros);
    if (value.problem !== '') return ended(value.end, `${value.problem} (“${name}”, line ${lineAt(equals)})`);
    const field = name.toLowerCase();
    if (fields.has(field)) warnings.push(`“${field}” stands twice; the first is kept.`);
    else fields.set(field, value.text);
    at = skipSpace(text, value.end);
    if (text[at] !== ',' && text[at] !== close && text[at] !== undefined)
      warnings.push(`A comma is missing after “${field}”.`);
  }
}

function broken(text: string, { at, name, line }: { at: number; name: string; line: number }): string {
  if (text[at] === '@') return 'it is not closed: a brace is missing';
  if (name !== '') return `“${name}” has no value (line ${line})`;
  return `a field was expected at “${text.slice(at, at + 20).replace(/\s+/g, ' ')}” (line ${line})`;
}

/** Braced, quoted, a number or an abbreviation; several with `#` between them. */
function readValue(text: string, from: number, macros: Macros): Value {
  let value = '';
  let at = from;
  for (;;) {
    const piece = readPiece(text, skipSpace(text, at), macros);
    if (piece.problem !== '') return piece;
    value += piece.text;
    at = skipSpace(text, piece.end);
    if (text[at] !== '#') return { text: value, end: piece.end, problem: '' };
    at += 1;
  }
}

function readPiece(text: string, at: number, macros: Macros): Value {
  if (text[at] === '{') return readGroup(text, at + 1, '}');
  if (text[at] === '"') return readGroup(text, at + 1, '"');
  const number = take(digits, text, at);
  if (number !== '') return { text: number, end: at + number.length, problem: '' };
  const name = take(macroPattern, text, at);
  if (name === '') return { text: '', end: recover(text, at), problem: 'a value is missing' };
  const value = macros.expand(name);
  const end = at + name.length;
  if (value === undefined)
    return {
      text: '',
      end: recover(text, end),
      problem: `the abbreviation “${name}” is not defined by an @string`,
    };
  return { text: value, end, problem: '' };
}

/** What stands up to the closing brace or quotation mark, with the braces inside. */
function readGroup(text: string, from: number, close: '}' | '"'): Value {
  const stop = close === '}' ? new RegExp(braceOrEntry) : new RegExp(`"|${braceOrEntry.source}`, 'g');
  stop.lastIndex = from;
  let depth = 0;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const [found] = match;
    if (found.startsWith('\n')) return unclosed(match.index, close);
    if (found === close && depth === 0)
      return { text: text.slice(from, match.index), end: stop.lastIndex, problem: '' };
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    if (depth < 0) return unclosed(match.index, close);
  }
  return unclosed(text.length, close);
}

function unclosed(end: number, close: '}' | '"'): Value {
  return { text: '', end, problem: `a ${close === '}' ? 'brace' : 'quotation mark'} is not closed` };
}

/** Where reading goes on after an entry that cannot be read: at the line that begins the next entry, or behind the brace that closes this one. */
function recover(text: string, from: number): number {
  return text[from] === '@' ? from : (endOfGroup(text, from) ?? text.length);
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  space.exec(text);
  return space.lastIndex;
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
