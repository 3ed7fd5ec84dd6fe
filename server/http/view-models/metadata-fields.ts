import type { Metadata } from '../../core/source.ts';
import type { FieldShape } from './form-fields.ts';
import { languageName } from './language-name.ts';

/** Offered while typing; any language tag will do. */
const commonLanguages = ['en', 'zh-Hans', 'zh-Hant', 'vi', 'fr', 'de', 'es', 'ru', 'ja', 'ko', 'ar'];

interface MetadataHints {
  /** Framings that the project has used. */
  readonly framings: readonly string[];
  /** Where each guess was found, by field. */
  readonly found?: Partial<Readonly<Record<keyof Metadata, string>>>;
  /** The language as it is shown, to be told in words. */
  readonly language?: string;
}

/** The form of what is known of a source. */
export function metadataFieldShapes({ framings, found = {}, language = '' }: MetadataHints): FieldShape[] {
  const hint = (name: keyof Metadata, otherwise: string) =>
    found[name] === undefined ? otherwise : `Found: ${found[name]}`;
  const languageWords =
    language === '' ? 'Not known: a tag such as en, zh-Hans or vi' : languageName(language);
  const shapes: FieldShape[] = [
    { name: 'title', label: 'Title', hint: hint('title', ''), required: true, wide: true },
    {
      name: 'framing',
      label: 'Framing',
      hint: 'Whose account it gives, in your words',
      suggestions: framings,
    },
    {
      name: 'language',
      label: 'Language',
      hint: found.language === undefined ? languageWords : `${languageWords}. Found: ${found.language}`,
      suggestions: commonLanguages,
    },
    { name: 'creators', label: 'Creators', hint: hint('creators', 'One a line'), lines: 2, wide: true },
    { name: 'publisher', label: 'Publisher', hint: hint('publisher', '') },
    { name: 'date', label: 'Date', hint: hint('date', '2022-11-08, 2022-11 or 2022') },
    { name: 'url', label: 'Web address', hint: hint('url', ''), wide: true },
  ];
  return shapes.map(({ hint: text, ...shape }) =>
    text === undefined || text === '' ? shape : { ...shape, hint: text },
  );
}
