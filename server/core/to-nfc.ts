/** UAX #15 holds thirty marks on one letter to be more than any text needs; those behind these are taken away, as NFC takes the square of such a run. */
const maxMarks = 100;
const longRun = new RegExp(`(\\p{M}{${maxMarks}})\\p{M}+`, 'gu');

/** The text in Unicode NFC, in a time that is linear in its length whatever it holds. */
export function toNfc(text: string): string {
  const bounded = text.length > maxMarks ? text.replace(longRun, '$1') : text;
  return bounded.normalize('NFC');
}
