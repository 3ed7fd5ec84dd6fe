import { endOfGroup } from './end-of-group.ts';
import { macroTable } from './macros.ts';
import { readFields } from './read-fields.ts';

/** An entry as it stands in a .bib file: values are LaTeX with their outer braces or quotation marks gone. */
export interface RawEntry {
  /** Lower case: `article`. */
  readonly type: string;
  readonly key: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** By name in lower case; where a name stands twice the first counts, as in BibTeX. */
  readonly fields: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
  /** Why it cannot be read; empty when it can. */
  readonly problem: string;
  readonly text: string;
}

const opening = /@[ \t]{0,20}([A-Za-z][\w-]{0,60})\s{0,200}([{(])/g;
const keyPattern = /\s*([^\s,"#%\\={}]{0,500})\s*/y;
/** Types of BibTeX that are no entries. */
const commands = new Set(['string', 'comment', 'preamble']);

/**
 * The entries of a .bib file in one walk over it. What stands between entries is a comment, as in BibTeX. An entry whose braces are not closed ends where a line begins the
 * next one, so that it alone is lost.
 */
export function* scanEntries(text: string): Iterable<RawEntry> {
  const macros = macroTable(text.length);
  const find = new RegExp(opening);
  const lineAt = lineCounter(text);
  /** After one that is not, others are not looked to the end for: that would take the square of the text. */
  let isEveryCommentClosed = true;
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    const [, word = '', bracket] = match;
    const type = word.toLowerCase();
    const close = bracket === '{' ? '}' : ')';
    const line = lineAt(match.index);
    if (type === 'comment' || type === 'preamble') {
      const end: number | undefined = isEveryCommentClosed
        ? endOfGroup(text, find.lastIndex, /[{}]/g)
        : undefined;
      isEveryCommentClosed &&= end !== undefined;
      find.lastIndex = end ?? find.lastIndex;
      continue;
    }
    let key = '';
    let from = find.lastIndex;
    if (!commands.has(type)) {
      keyPattern.lastIndex = from;
      key = keyPattern.exec(text)?.[1] ?? '';
      from = keyPattern.lastIndex;
    }
    const isKeyMissing = text[from] === '=';
    const body = readFields(text, { from: isKeyMissing ? find.lastIndex : from, close, macros, lineAt });
    find.lastIndex = body.end;
    if (type === 'string') macros.define(body.fields);
    else
      yield {
        type,
        key: isKeyMissing ? '' : key,
        line,
        fields: body.fields,
        warnings: body.warnings,
        problem: body.problem,
        text: text.slice(match.index, body.end),
      };
  }
}

/** The line of a place in the text, from 1; places must be asked for in order, so that the text is counted once. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let end = text.indexOf('\n');
  return (at) => {
    for (; end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  };
}
