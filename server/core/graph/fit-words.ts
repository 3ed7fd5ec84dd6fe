/** Letters as wide as high: Chinese, Japanese, Korean, and full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const mark = /\p{M}/u;
/** Widths in ems of the sans face, on the safe side; a mark stands on the letter before it. */
const widths = { wide: 1, upper: 0.6, other: 0.45 } as const;

/** The width that the words need, in ems, roughly. */
export function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) width += letterWidth(letter);
  return width;
}

/** Before this there is neither a wide letter nor a mark; most letters are told by it at once. */
const firstMark = 0x300;

function letterWidth(letter: string): number {
  if (letter.charCodeAt(0) < firstMark) return letter === letter.toLowerCase() ? widths.other : widths.upper;
  if (wide.test(letter)) return widths.wide;
  if (mark.test(letter)) return 0;
  return letter !== letter.toLowerCase() ? widths.upper : widths.other;
}

/**
 * The words on at most so many lines of this width, the last cut short with … where they do not fit. Lines break at spaces, and anywhere between wide
 * letters; a word longer than a line is broken.
 * @param ems width of a line, in ems
 */
export function fitWords(words: string, ems: number, lines: number): string[] {
  const fitted: string[] = [];
  let rest = words.trim();
  while (rest !== '' && fitted.length < lines) {
    const isLast = fitted.length === lines - 1;
    const line = isLast ? cutTo(rest, ems) : firstLine(rest, ems);
    fitted.push(line);
    rest = isLast ? '' : rest.slice(line.length).trimStart();
  }
  return fitted;
}

function cutTo(words: string, ems: number): string {
  const whole = taken(words, ems);
  if (whole === words.length) return words;
  const end = taken(words, ems - 1);
  return `${words.slice(0, end).trimEnd()}…`;
}

function firstLine(words: string, ems: number): string {
  const end = taken(words, ems);
  if (end === words.length) return words;
  const line = words.slice(0, end);
  if (/\s/.test(words.charAt(end))) return line;
  const last = Array.from(line).at(-1) ?? '';
  const space = line.lastIndexOf(' ');
  return wide.test(last) || space <= 0 ? line : line.slice(0, space);
}

/** How many UTF-16 code units from the beginning fit; at least one letter, so that one always gets on. */
function taken(words: string, ems: number): number {
  let width = 0;
  let end = 0;
  for (const letter of words) {
    width += letterWidth(letter);
    if (width > ems && end > 0) return end;
    end += letter.length;
  }
  return end;
}
