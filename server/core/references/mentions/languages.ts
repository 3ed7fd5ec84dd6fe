import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ru } from './languages/ru.ts';
import { vi } from './languages/vi.ts';
import { zh } from './languages/zh.ts';
import type { MentionWords } from './mention-words.ts';

/** By primary language subtag. */
export const languages: Readonly<Record<string, MentionWords>> = { de, en, es, fr, ru, vi, zh };
