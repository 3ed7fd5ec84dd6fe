import type { LanguageRules } from '../language-rules.ts';

export const ko: LanguageRules = {
  joins: '하고 하며 라고 이라고 라는 라며 고 며',
  saying: '물었 말했 말하 대답 외쳤 했다 답했',
};
