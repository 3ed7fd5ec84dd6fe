import { type Ledger, quoted } from './ledger.ts';
import type { Line } from './line.ts';

/** Spaces that only hold two words on one line. French puts them before `: ; ! ? »` and after `«`, numbers between digits; there they stay. */
const hardSpace = /[\u00a0\u202f\u2007](?![:;!?»\u2013])/g;
/** Characters without width, left by web pages: break hints (a soft hyphen at a line's end broke a word there), byte order marks within the text. Joiners mean something in many scripts. */
const invisible = /[\u200b\u2060\ufeff\ufdd0-\ufdef]|\u00ad(?!$)/g;
const special = /[\u00ad\u00a0\u202f\u2007\u200b\u2060\ufeff\ufdd0-\ufdef]/;

/** Makes non-breaking spaces plain and takes invisible characters out, so that a quotation typed by hand is found. */
export function plainSpaces(lines: readonly Line[], ledger: Ledger): readonly Line[] {
  const decision = ledger.open({
    kind: 'spaces',
    label: (count) => `Made the special spaces of ${count} ${count === 1 ? 'line' : 'lines'} plain`,
  });
  return lines.map((line) => {
    if (line.fenced || !special.test(line.text)) return line;
    const text = line.text.replace(invisible, '').replace(hardSpace, keepOrPlain).trimEnd();
    if (text === line.text) return line;
    const at = line.text.search(/[\u00a0\u202f\u2007\u200b\u2060\ufeff]/);
    const near = line.text.slice(Math.max(0, at - 20), at + 20);
    decision.note(quoted(near), quoted(near.replace(invisible, '').replace(hardSpace, ' ')), line.at);
    return decision.applied ? { ...line, text } : line;
  });
}

/** The same for a piece of a web page. */
export function plainSpacesIn(text: string): string {
  return special.test(text) ? text.replace(invisible, '').replace(hardSpace, keepOrPlain) : text;
}

function keepOrPlain(space: string, at: number, line: string): string {
  const before = line[at - 1] ?? '';
  const after = line[at + 1] ?? '';
  if (before === '«' || (/\d/.test(before) && /\d/.test(after))) return space;
  return ' ';
}
