import { z } from 'zod';

/**
 * Ids reach file paths, URLs and HTML ids, so what they may hold is narrow.
 * A slug may use any script's letters (a file named 关系.md keeps its name), must be NFC, starts with a letter
 * or digit, never ends in a dot (Windows drops it) and cannot hold `..` or a separator.
 */
const slugPattern = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]|\.(?!\.))*$/u;
/** Names that Windows keeps for devices; a folder shared through git must open there too. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
export const maxSlugLength = 80;

export const slugSchema = z
  .string()
  .min(1)
  .max(maxSlugLength)
  .refine(
    isSlug,
    'must be letters, digits, hyphens, underscores or single dots, beginning with a letter or digit',
  );

export function isSlug(value: string): boolean {
  return (
    value.length <= maxSlugLength &&
    slugPattern.test(value) &&
    !value.endsWith('.') &&
    !reserved.test(value) &&
    value === value.normalize('NFC')
  );
}

/** The id of a record that the server names: lower-case letters and digits, sorted by time of creation. */
export const recordIdSchema = z.string().regex(/^[a-z0-9]{8,40}$/, 'is not the id of a record');

/**
 * The slug nearest to a title or a file name, `undefined` when nothing in it can be kept.
 * Latin letters lose their diacritics (`Quan hệ` → `quan-he`); other scripts stay as they are.
 */
export function slugFrom(title: string): string | undefined {
  const plain = title
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.replace(/^\p{M}+/u, '') : `${slug}-${word}`;
    if (next.length > 60) break;
    slug = next;
  }
  if (slug === '' && words[0] !== undefined)
    slug = Array.from(words[0])
      .slice(0, 24)
      .join('')
      .replace(/^\p{M}+/u, '');
  return isSlug(slug) ? slug : isSlug(`${slug}-1`) ? `${slug}-1` : undefined;
}
