import type { LanguageRules } from './language-rules.ts';
import { ar } from './languages/ar.ts';
import { bg } from './languages/bg.ts';
import { ca } from './languages/ca.ts';
import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { hr } from './languages/hr.ts';
import { hu } from './languages/hu.ts';
import { hy } from './languages/hy.ts';
import { id } from './languages/id.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { nb } from './languages/nb.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sk } from './languages/sk.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { ur } from './languages/ur.ts';
import { vi } from './languages/vi.ts';
import { zh } from './languages/zh.ts';

/** By primary language subtag. */
export const languages: Readonly<Record<string, LanguageRules>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  hi,
  hr,
  hu,
  hy,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  tr,
  uk,
  ur,
  vi,
  zh,
  // Tags for the same or for nearly the same written language.
  bs: hr,
  ms: id,
  nn: nb,
  no: nb,
  sr: hr,
};
