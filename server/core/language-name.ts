const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A language tag in words: `zh-Hans` → `Simplified Chinese`. Empty for an empty tag; the tag itself where it is not known. */
export function languageName(tag: string): string {
  if (tag === '') return '';
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
