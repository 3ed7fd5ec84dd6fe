/** Addresses and numbers as they are: only what people escape out of habit is undone. */
export function readVerbatim(value: string): string {
  return value
    .replace(/\{?\\textasciitilde(?:\{\}|\s)?\}?|\\~\{\}|\{\\~\}|\\string~/g, '~')
    .replace(/\\([_&%#$~{}])/g, '$1')
    .replace(/^\s*\\url\s*/, '')
    .replace(/[{}\s]+/g, '');
}

/** Braces would not close, and a backslash begins a command: in an address both have a code. */
export function writeVerbatim(value: string): string {
  return value.replace(/[{}\\]/g, encodeURIComponent);
}
