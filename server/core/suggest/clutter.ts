const clutter =
  /https?:|www\.|\S@\S+\.\S|\bdoi\b|cookie|©|copyright|all rights reserved|print friendly|subscribe|newsletter|\bisbn\b|\bpp\.\s?\d|\bvol\.\s?\d|\bretrieved\s\d|版权所有|bản quyền/iu;
/** `Maurel, H., & Renaud, P. (1931). The bridge`: the beginning of an entry in a list of references. */
const entry = /^\W{0,4}\p{Lu}[\p{L}'’ -]{0,60}[,.].{0,160}?\((?:1[5-9]|20)\d\d[a-z]?\)[.:]/u;

/** Whether a sentence belongs to the page and not to the text: notices, links, entries of a list of references. */
export function isClutter(text: string): boolean {
  return clutter.test(text) || entry.test(text);
}
