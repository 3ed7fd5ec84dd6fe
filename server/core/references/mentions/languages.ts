import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { ru } from './languages/ru.ts';
import { vi } from './languages/vi.ts';
import { zh } from './languages/zh.ts';
import type { MentionWords } from './mention-words.ts';

/** By primary language subtag. */
export const languages: Readonly<Record<string, MentionWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  ja,
  ko,
  ru,
  vi,
  zh,
};
