/** Ids of the page begin with other words, and no global name of a browser holds a hyphen after an `h`. */
const prefix = 'h-';
const maxIdLength = 80;

/** A heading's words as an id: letters, digits and hyphens of any script; empty when it has none. */
export function headingSlug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return words.join('-').slice(0, maxIdLength).toWellFormed().replaceAll('\ufffd', '');
}

/** The id that a link to a heading of these words points to. */
export function headingId(words: string): string {
  return prefix + headingSlug(words);
}

/** Gives each heading of one document an id of its own: a repeated one gets a number. */
export function headingIds(): (text: string) => string {
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  return (text) => {
    const base = headingId(text);
    let count = seen.get(base) ?? 0;
    let id = count === 0 && base !== prefix ? base : `${base}-${count + 1}`;
    while (taken.has(id)) {
      count += 1;
      id = `${base}-${count + 1}`;
    }
    seen.set(base, count + 1);
    taken.add(id);
    return id;
  };
}
