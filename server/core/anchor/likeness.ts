/** What separates typographic variants of the same wording, and nothing else: two texts of equal likeness say the same. */
export function likeness(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/(?<=\p{L})[-‐‑]\s*(?=\p{L})/gu, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, '')
    .toLowerCase();
}
