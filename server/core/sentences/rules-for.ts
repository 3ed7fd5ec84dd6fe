import type { LanguageRules } from './language-rules.ts';
import { languages } from './languages.ts';

/** A language's rules, ready to be asked. */
export interface Rules {
  readonly never: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly joins: readonly string[];
  readonly saying: readonly string[];
  readonly ordinals: boolean;
}

const ready = new Map<string, Rules>();

/** The rules for a BCP 47 tag; where the language is unknown or has none of its own, English ones, which hold for most Latin text. */
export function rulesFor(tag: string): Rules {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const known = ready.get(language);
  if (known !== undefined) return known;
  if (!Object.hasOwn(languages, language)) return rulesFor('en');
  const rules = prepare(languages[language] ?? {});
  ready.set(language, rules);
  return rules;
}

function prepare(rules: LanguageRules): Rules {
  return {
    never: words(rules.never),
    number: words(rules.number),
    maybe: words(rules.maybe),
    starters: words(rules.starters),
    endings: [...words(rules.endings)],
    joins: [...words(rules.joins)],
    saying: [...words(rules.saying)],
    ordinals: rules.ordinals === true,
  };
}

function words(list = ''): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}
