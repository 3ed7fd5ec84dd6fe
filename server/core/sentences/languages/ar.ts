import type { LanguageRules } from '../language-rules.ts';

export const ar: LanguageRules = {
  never: 'د أ م ا ب ت ج ص ط ع س هـ ه وج وص ق.م أ.د إلخ ش ف ك ن و.م.أ مج تح',
  joins: 'ثم وقال وهو وهي',
  saying: 'قال سأل صاح أجاب هتف',
};
