import type { LanguageRules } from '../language-rules.ts';

export const hy: LanguageRules = {
  never: 'պրոֆ դոկտ ակադ փող թ',
  number: 'էջ հ գ',
  stops: ':',
};
