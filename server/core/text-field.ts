import { z } from 'zod';
import { toNfc } from './to-nfc.ts';

/** C0 and C1 controls other than tab and newline: never typed on purpose, and they break files and terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Nothing more is done with what is too long. */
const refuseAtOnce = { abort: true };

function clean(value: string): string {
  return toNfc(value.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed());
}

/**
 * One line that a person types: trimmed, NFC, without control characters. Lengths in UTF-16 code units; a few letters grow
 * under NFC, so the bound is held before (to refuse what is huge at once) and after (so that what is stored can be read again).
 */
export function line(maxLength: number) {
  return z
    .string()
    .max(maxLength, refuseAtOnce)
    .overwrite((value) => clean(value).replace(/\s+/g, ' ').trim())
    .max(maxLength);
}

/** Several lines that a person types; Markdown where the field says so. Lengths as with `line`. */
export function prose(maxLength: number) {
  return z
    .string()
    .max(maxLength, refuseAtOnce)
    .overwrite((value) => clean(value).trimEnd())
    .max(maxLength);
}
