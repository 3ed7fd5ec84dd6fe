import type { LanguageRules } from '../language-rules.ts';

export const ur: LanguageRules = {
  never: 'ڈاکٹر پروفیسر ڈاکٹڑ ق.م ا م ایم اے بی سی ڈی ایف جے کے ایل این',
  joins: 'اور کہ',
  saying: 'کہا پوچھا چلایا',
};
