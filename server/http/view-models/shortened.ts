/** A text with room for `max` UTF-16 code units, whole or cut with an ellipsis; no character is cut in two. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
