/** The first character of a shared key. */
export const keyKinds = {
  name: '^',
  date: '@',
  number: '#',
  counted: '*',
  quoted: '"',
  concept: '=',
} as const;

const conceptKeys = new Map<string, string>();

/** The key of a concept, always the same string: a new one would be hashed anew at every look-up. */
export function conceptKey(concept: string): string {
  const known = conceptKeys.get(concept);
  if (known !== undefined) return known;
  const key = keyKinds.concept + concept;
  conceptKeys.set(concept, key);
  return key;
}
