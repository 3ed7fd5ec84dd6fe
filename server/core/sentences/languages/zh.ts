import type { LanguageRules } from '../language-rules.ts';

export const zh: LanguageRules = { saying: '说 說 问 問 道 喊 叫 答 写 寫 称 稱 回应 回應' };
