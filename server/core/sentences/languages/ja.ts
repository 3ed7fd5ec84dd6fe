import type { LanguageRules } from '../language-rules.ts';

/** After a closing quotation mark these go on with the sentence that quotes. */
export const ja: LanguageRules = { saying: 'と って との という などと など は が を に で も の へ や' };
