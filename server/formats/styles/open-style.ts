import type citeproc from 'citeproc';
import type { CslItem } from '../../core/csl-item.ts';
import type { BibliographyLanguage, BibliographyStyle } from '../../core/references/bibliography-styles.ts';
import type { EntryRun, FormattedEntry } from '../../core/references/formatted-entry.ts';
import { citeprocItem } from './citeproc-item.ts';
import { type CslElement, readLocale, readStyle } from './csl-data.ts';
import { readEntry } from './read-entry.ts';

/** A reference with its record's id. */
export interface StyledItem {
  readonly id: string;
  readonly csl: CslItem;
}

export interface StyleProcessor {
  /**
   * The entries of those that `shown` names, by id. The items come in the order of the bibliography; those that are not shown are there to tell works of one
   * year apart (2015a, 2015b). An item that the style cannot set is missing from the answer. About 2 ms an item; nothing is awaited.
   */
  format(items: readonly StyledItem[], shown: ReadonlySet<string>): ReadonlyMap<string, FormattedEntry>;
}

/** GB/T 7714 says “et al.” or “等” in the language of the work, not in that of the list; a work of no known language speaks as a Latin name would. */
const termsOfTheWork: ReadonlySet<BibliographyStyle> = new Set(['gb-t-7714']);

/** Processors are kept, those used last: making one takes up to a quarter of a second, and each holds some megabytes. */
const maxProcessors = 12;
const processors = new Map<string, Promise<StyleProcessor | undefined>>();

/** The style in a language; `undefined` where the packages that know it are not installed. `repeatsNames`: no dash for a name that stands in the entry before. */
export function openStyle(
  style: BibliographyStyle,
  language: BibliographyLanguage,
  repeatsNames: boolean,
): Promise<StyleProcessor | undefined> {
  const key = [style, language, repeatsNames].join(' ');
  const known = processors.get(key) ?? loadProcessor(style, language, repeatsNames);
  processors.delete(key);
  processors.set(key, known);
  for (const oldest of [...processors.keys()].slice(0, Math.max(0, processors.size - maxProcessors)))
    processors.delete(oldest);
  // Whoever asked is told; who asks next shall have another try.
  known.catch(() => processors.delete(key));
  return known;
}

async function loadProcessor(
  style: BibliographyStyle,
  language: BibliographyLanguage,
  repeatsNames: boolean,
): Promise<StyleProcessor | undefined> {
  const found = await loadPackages(style);
  if (found === undefined) return undefined;
  const rules = repeatsNames ? withoutDash(found.rules) : found.rules;
  const engineFor = async (one: BibliographyLanguage) => {
    const { tag, locale } = await readLocale(one);
    return engineMaker(found.csl, rules, tag, locale);
  };
  if (!termsOfTheWork.has(style)) {
    const setOf = chunkSetter(await engineFor(language), style);
    return { format: (items, shown) => setOf(items, shown) };
  }
  const [chinese, other] = [
    chunkSetter(await engineFor(language === 'zh-Hant' ? language : 'zh-Hans'), style),
    chunkSetter(await engineFor('en'), style),
  ];
  return {
    format(items, shown) {
      const isChinese = ({ csl }: StyledItem) => speaksChinese(csl);
      const inChinese = chinese(items.filter(isChinese), shown);
      const inOther = other(
        items.filter((item) => !isChinese(item)),
        shown,
      );
      return new Map([...inChinese, ...inOther]);
    },
  };
}

function speaksChinese({ language = '', title }: CslItem): boolean {
  if (language !== '') return /^zh\b/i.test(language);
  return /\p{Script=Han}/u.test(title) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title);
}

async function loadPackages(style: BibliographyStyle) {
  try {
    const [{ default: csl }, rules] = await Promise.all([import('citeproc'), readStyle(style)]);
    return { csl, rules };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && missingCodes.has(String(error.code));
    if (isMissing) return undefined;
    throw error;
  }
}

const missingCodes: ReadonlySet<string> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ENOENT']);

function withoutDash(rules: CslElement): CslElement {
  const children = rules.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'bibliography') return child;
    const { 'subsequent-author-substitute': _, ...attrs } = child.attrs;
    return { ...child, attrs };
  });
  return { ...rules, children };
}

type Engine = InstanceType<typeof citeproc.Engine>;
type Items = Map<string, unknown>;

/** Makes an engine that reads its items from the map. The style is copied, as the engine writes into it. */
function engineMaker(csl: typeof citeproc, rules: CslElement, tag: string, locale: CslElement) {
  return (items: Items): Engine => {
    const system = {
      retrieveLocale: () => structuredClone(locale),
      retrieveItem: (id: string) => items.get(id),
    };
    return new csl.Engine(system, structuredClone(rules), tag, true);
  };
}

function chunkSetter(makeEngine: (items: Items) => Engine, style: BibliographyStyle) {
  const held: Items = new Map();
  let engine: Engine | undefined;
  let handed = 0;
  const set = (items: readonly StyledItem[], shown: ReadonlySet<string>) => {
    held.clear();
    // An engine keeps what it once read under an id, so that every item gets a new one each time.
    const named = items.map((item) => {
      handed += 1;
      held.set(String(handed), citeprocItem(item.csl, style, String(handed)));
      return { ...item, name: String(handed) };
    });
    engine ??= makeEngine(held);
    try {
      return entriesOf(engine, named, shown);
    } catch {
      // What it broke off at may have left it halfway.
      engine = undefined;
      return undefined;
    }
  };
  return (items: readonly StyledItem[], shown: ReadonlySet<string>): ReadonlyMap<string, FormattedEntry> => {
    const asked = items.filter(({ id }) => shown.has(id));
    if (asked.length === 0) return new Map();
    const together = set(items, shown);
    if (together !== undefined) return together;
    return new Map(asked.flatMap((item) => [...(set([item], shown) ?? [])]));
  };
}

function entriesOf(
  engine: Engine,
  items: readonly (StyledItem & { readonly name: string })[],
  shown: ReadonlySet<string>,
) {
  engine.updateItems(items.map(({ name }) => name));
  const ids = new Map(items.map(({ id, name }) => [name, id]));
  const include = items.filter(({ id }) => shown.has(id)).map(({ name }) => ({ field: 'id', value: name }));
  const made = engine.makeBibliography({ include });
  const entries = new Map<string, FormattedEntry>();
  if (made === false) return entries;
  const [{ entry_ids: names }, texts] = made;
  for (const [at, [name = '']] of names.entries()) {
    const entry = readEntry(texts[at] ?? '');
    const id = ids.get(name);
    if (entry !== undefined && id !== undefined)
      entries.set(id, { ...entry, runs: ended(entry.runs), isPlain: false });
  }
  return entries;
}

/** A semicolon after which nothing followed becomes the full stop of the entry: Vancouver leaves one where a volume or a year is missing. */
function ended(runs: readonly EntryRun[]): readonly EntryRun[] {
  const last = runs.at(-1);
  if (last === undefined || !last.text.endsWith(';')) return runs;
  return [...runs.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}.` }];
}
