/** `zh` of `zh-Hant-TW`: the primary language subtag, in lower case. */
export function primary(tag: string): string {
  const end = tag.indexOf('-');
  return (end === -1 ? tag : tag.slice(0, end)).toLowerCase();
}
