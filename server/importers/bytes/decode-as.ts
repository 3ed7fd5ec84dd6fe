/** Windows-1252 from 0x80 to 0x9f, by the WHATWG Encoding Standard; the five unassigned bytes stay as they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * `TextDecoder`, with the quotes and dashes of Windows-1252: several releases of Node in use, 20.19 among them, decode that charset as ISO 8859-1
 * (https://github.com/nodejs/node/issues/60888).
 *
 * @throws {RangeError} when the label is unknown
 * @throws {TypeError} when `fatal` and the bytes are not valid in the charset
 */
export function decodeAs(label: string, bytes: Uint8Array, fatal = false): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}
