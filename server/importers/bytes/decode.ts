import { DomainError } from '../../core/errors.ts';
import { toNfc } from '../../core/to-nfc.ts';
import type { Upload, Warning } from '../importer.ts';
import { decodeAs } from './decode-as.ts';
import { guessCharset } from './guess-charset.ts';
import { utf16Order } from './utf-16.ts';

export interface Decoded {
  /** NFC, line ends are `\n`, form feeds are kept, other control characters are gone. */
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/**
 * Bytes to text: by byte order mark, then by the charset that the document itself declares, then UTF-8 when valid, else the likeliest of the older
 * charsets, with a warning that names it.
 *
 * @throws {DomainError} `unreadable` when no charset makes text of the bytes
 */
export function decode({ bytes, name }: Upload, declared?: string): Decoded {
  const utf16 = utf16Order(bytes);
  if (utf16 !== undefined) return tidy(decodeAs(utf16, bytes), []);
  const utf8 = decodeStrictly('utf-8', bytes);
  if (utf8 !== undefined) return tidy(utf8, []);
  const asDeclared = declared === undefined ? undefined : decodeStrictly(declared, bytes);
  if (asDeclared !== undefined) return tidy(asDeclared, []);
  const charset = guessCharset(bytes);
  if (charset === undefined)
    throw new DomainError(
      'unreadable',
      `“${name}” is not text in any known charset. Save it as UTF-8 and import it again.`,
    );
  const warning: Warning = {
    code: 'charset',
    message: `The file does not say its charset and is not UTF-8. It was read as ${charset.name}; if letters look wrong, save it as UTF-8 and import it again.`,
  };
  return tidy(decodeAs(charset.label, bytes), [warning]);
}

/** `undefined` when the charset is unknown or the bytes are not valid in it. */
function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return decodeAs(label, bytes, true);
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

function tidy(decoded: string, warnings: readonly Warning[]): Decoded {
  const lines = decoded.replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n').replace(/^\ufeff/, '');
  // Overstrike of typewriter files: a character, a backspace, and the character that stays.
  const text = toNfc(lines.replace(controls, '').toWellFormed());
  if (text.length === lines.length || !/\S/.test(text)) return { text, warnings };
  const lost = lines.length - lines.replace(controls, '').length;
  if (lost === 0) return { text, warnings };
  const warning: Warning = { code: 'controls', message: `${lost} control characters were left out.` };
  return { text, warnings: [...warnings, warning] };
}
