import { z } from 'zod';

/** C0 and C1 controls other than tab and newline: never typed on purpose, and they break files and terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

function clean(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed().normalize('NFC');
}

/**
 * One line that a person types: trimmed, NFC, without control characters. Lengths in UTF-16 code units; a few letters grow
 * under NFC, so the bound is held before (to refuse what is huge at once) and after (so that what is stored can be read again).
 */
export function line(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .overwrite((value) => clean(value).replace(/\s+/g, ' ').trim())
    .max(maxLength);
}

/** Several lines that a person types; Markdown where the field says so. Lengths as with `line`. */
export function prose(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .overwrite((value) => clean(value).trimEnd())
    .max(maxLength);
}
