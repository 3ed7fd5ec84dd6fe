import type { LanguageRules } from '../language-rules.ts';

export const ja: LanguageRules = { joins: 'と って との という など は が を に で も の へ や' };
