import type { LanguageRules } from './language-rules.ts';
import { languages } from './languages.ts';
import { type StopKinds, stopKindsWith } from './marks.ts';

/** What `LanguageRules` says of an abbreviation under the same name. */
export const kind = { never: 1, number: 2, maybe: 4, last: 8 } as const;

/** A language's rules, ready to be asked. */
export interface Rules {
  /** The kinds of each, added up. */
  readonly abbreviations: ReadonlyMap<string, number>;
  readonly clock: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly joins: readonly string[];
  readonly saying: readonly string[];
  readonly ordinals: 'figures' | 'roman' | 'none';
  readonly kinds: StopKinds;
}

const ready = new Map<string, Rules>();

/** The rules for a BCP 47 tag; where the language is unknown or has none of its own, English ones, which hold for most Latin text. */
export function rulesFor(tag: string): Rules {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const known = ready.get(language);
  if (known !== undefined) return known;
  if (!Object.hasOwn(languages, language)) return rulesFor('en');
  const rules = prepare(withLatin(languages[language] ?? {}));
  ready.set(language, rules);
  return rules;
}

/** In other scripts the Latin words are mostly English ones: `船在Oct. 31离港`. */
function withLatin(rules: LanguageRules): LanguageRules {
  if (/\p{Script=Latin}/u.test(rules.starters ?? '')) return rules;
  const both = (name: 'never' | 'number' | 'maybe' | 'last' | 'clock' | 'leads' | 'starters') =>
    `${rules[name] ?? ''} ${languages.en?.[name] ?? ''}`;
  return {
    ...rules,
    never: both('never'),
    number: both('number'),
    maybe: both('maybe'),
    last: both('last'),
    clock: both('clock'),
    leads: both('leads'),
    starters: both('starters'),
  };
}

/** They stand before names in texts of any language. */
const titles = 'dr prof mr mrs st lt capt col sgt';

function prepare(rules: LanguageRules): Rules {
  const abbreviations = new Map<string, number>();
  const add = (list: string, value: number) => {
    for (const word of words(list)) abbreviations.set(word, (abbreviations.get(word) ?? 0) | value);
  };
  add(`${titles} ${rules.never ?? ''}`, kind.never);
  add(rules.number ?? '', kind.number);
  add(rules.maybe ?? '', kind.maybe);
  add(rules.last ?? '', kind.last);
  return {
    abbreviations,
    clock: words(rules.clock),
    leads: words(rules.leads),
    starters: words(rules.starters),
    ranks: words(rules.ranks),
    speaking: words(rules.speaking),
    endings: [...words(rules.endings)],
    joins: [...words(rules.joins)],
    saying: [...words(rules.saying)],
    ordinals: rules.ordinals ?? 'none',
    kinds: stopKindsWith(rules.stops ?? ''),
  };
}

function words(list = ''): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}
