/** Addresses are left as they are: Markdown reads them as links, and a backslash would become part of them. */
const address = /https?:\/\/[^\s<>]+|www\.[^\s<>]+/giu;
/** What Markdown would take for a mark within a line. */
const inline = /[\\`*_]|\](?=[([])|\[(?=\^)|~+|<(?=[a-z/!?])|&(?=#?[a-z0-9]{1,32};)/giu;

/** What would begin a block at the start of a line: the group is the character to escape. */
const lineStarts: readonly RegExp[] = [
  /^(?=#{1,6}(?:\s|$))/,
  /^(?=>)/,
  /^(?=[-+](?:\s|$))/,
  /^(?=\|)/,
  // A definition of a link, or the box of a task.
  /^(?=\[[^\]]{1,999}\]:|\[[ x]\]\s)/i,
];
/**
 * The same where a text is written piece by piece and the next piece is not seen: brackets, and what a piece ends with, could become a mark with
 * what follows.
 */
const inlineOfPiece = /[\\`*_[\]<]|~+|&(?=#?[a-z0-9]{0,32}(?:;|$))/giu;
const orderedStart = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** Writes plain text so that Markdown reads it as the same text. One line, or several parted by `\n`. */
export function escapeText(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => escapeLine(line, inline))
        .join('\n')
    : escapeLine(text, inline);
}

/** The same for a piece of a line, whose neighbours are written elsewhere. */
export function escapePiece(text: string): string {
  return escapeLine(text, inlineOfPiece);
}

function escapeLine(line: string, marks: RegExp): string {
  const within = /[\\`*[\]~<&_]/.test(line) ? escapeWithin(line, marks) : line;
  if (orderedStart.test(within)) return within.replace(orderedStart, '$1\\');
  return isRule(within) || lineStarts.some((start) => start.test(within)) ? `\\${within}` : within;
}

/** Whether a line consists of one sign repeated, `---` or `= = =`, which Markdown reads as a rule or as an underline. */
export function isRule(line: string): boolean {
  const sign = line.trimStart()[0] ?? '';
  if (sign === '' || !'-=*_'.includes(sign)) return false;
  for (const character of line)
    if (character !== sign && character !== ' ' && character !== '\t') return false;
  return true;
}

function escapeWithin(line: string, marks: RegExp): string {
  let escaped = '';
  let from = 0;
  for (const found of line.matchAll(address)) {
    // `<https://…>` is a link in Markdown as well; its angle brackets stay.
    escaped += escapePlain(line, from, found.index, marks) + found[0];
    from = found.index + found[0].length;
  }
  return escaped + escapePlain(line, from, line.length, marks);
}

function escapePlain(line: string, from: number, to: number, marks: RegExp): string {
  return line.slice(from, to).replace(marks, (mark: string, at: number) => {
    if (mark === '_' && isInsideWord(line, from + at)) return mark;
    if (mark === '<' && /^<https?:$/i.test(line.slice(from + at, from + at + 7).replace(/\/$/, '')))
      return mark;
    return mark.length === 1 ? `\\${mark}` : `\\${Array.from(mark).join('\\')}`;
  });
}

/** Between two letters or digits an underscore is no mark. */
function isInsideWord(line: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(line[at + 1] ?? '');
}

/** In a text whose own marks are kept, only a `<` that would begin HTML is text. */
export function escapeHtml(text: string): string {
  return text.replace(/<(?=[a-z/!?])(?!https?:|mailto:|[\w.+-]{1,64}@)/giu, '\\<');
}
