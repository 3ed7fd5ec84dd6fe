import { keysOf } from '../keys.ts';

/** In which order a style sets its list. `first-cited`: numbered as they come up in the project, those never cited behind. */
export type StyleOrder = 'author-year' | 'author-title' | 'first-cited';

interface StyleRow {
  readonly label: string;
  readonly hint: string;
  readonly order: StyleOrder;
  readonly isNumbered: boolean;
}

/** The styles that a bibliography can be set in. */
export const bibliographyStyles = {
  apa: {
    label: 'APA',
    hint: 'American Psychological Association, 7th edition',
    order: 'author-year',
    isNumbered: false,
  },
  chicago: {
    label: 'Chicago author-date',
    hint: 'Chicago Manual of Style, 17th edition',
    order: 'author-year',
    isNumbered: false,
  },
  mla: {
    label: 'MLA',
    hint: 'Modern Language Association, 9th edition',
    order: 'author-title',
    isNumbered: false,
  },
  vancouver: {
    label: 'Vancouver',
    hint: 'numbered, as medical journals ask for',
    order: 'first-cited',
    isNumbered: true,
  },
  'gb-t-7714': {
    label: 'GB/T 7714',
    hint: 'China’s national standard of 2015, numbered',
    order: 'first-cited',
    isNumbered: true,
  },
} as const satisfies Readonly<Record<string, StyleRow>>;

export type BibliographyStyle = keyof typeof bibliographyStyles;
export const bibliographyStyleNames = keysOf(bibliographyStyles);

/** Languages in which a bibliography says “et al.”, “eds.” or “retrieved”. Tags as sources have them. */
export const bibliographyLanguages = [
  'en',
  'zh-Hans',
  'zh-Hant',
  'vi',
  'de',
  'fr',
  'es',
  'ru',
  'ja',
  'ar',
  'hi',
] as const;
export type BibliographyLanguage = (typeof bibliographyLanguages)[number];

/** What a list of references is called. */
const headings: Readonly<Record<BibliographyLanguage, string>> = {
  en: 'References',
  'zh-Hans': '参考文献',
  'zh-Hant': '參考文獻',
  vi: 'Tài liệu tham khảo',
  de: 'Literaturverzeichnis',
  fr: 'Bibliographie',
  es: 'Referencias',
  ru: 'Список литературы',
  ja: '参考文献',
  ar: 'المراجع',
  hi: 'संदर्भ सूची',
};

/** The heading of a list; MLA has one of its own in English. */
export function bibliographyHeading(style: BibliographyStyle, language: BibliographyLanguage): string {
  return style === 'mla' && language === 'en' ? 'Works Cited' : headings[language];
}
