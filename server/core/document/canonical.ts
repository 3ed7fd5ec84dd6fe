import { toNfc } from '../to-nfc.ts';

/** C0 controls other than tab and newline, DEL and the C1 controls: invisible, and dropped or changed by parsers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const everyControl = new RegExp(controls, 'g');

/** Any text as the canonical text has it: LF for every line end, no other controls, no lone surrogates, NFC with a bounded number of marks on a letter. */
export function canonical(text: string): string {
  const lines = /[\r\u0085]/.test(text) ? text.replace(/\r\n?|\u0085/g, '\n') : text;
  const visible = controls.test(lines) ? lines.replace(everyControl, '') : lines;
  return toNfc(visible.toWellFormed());
}

/** Combining grapheme joiner: invisible, and no normalisation composes across it. */
const joiner = '\u034f';
/** Below this no character composes with the one before it. */
const firstCombining = 0x300;
/** Enough for any run of combining marks that real text has. */
const seamLength = 16;

/**
 * What has to stand between two canonical pieces so that their concatenation is canonical too: nothing, but for a piece that begins with
 * a mark which would compose with the letter before it (`*e*` followed by a combining acute).
 */
export function seam(before: string, piece: string): string {
  if (piece.charCodeAt(0) < firstCombining) return '';
  const joined = before.slice(-seamLength) + piece.slice(0, seamLength);
  return joined.normalize('NFC') === joined ? '' : joiner;
}
