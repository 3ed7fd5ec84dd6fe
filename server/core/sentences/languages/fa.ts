import type { LanguageRules } from '../language-rules.ts';

export const fa: LanguageRules = {
  never: 'دکتر مهندس ه.ق ه.ش ق.م د م ا',
  number: 'ص ج ش',
  maybe: 'م ق.م',
  joins: 'و که',
  saying: 'گفت پرسید فریاد',
};
