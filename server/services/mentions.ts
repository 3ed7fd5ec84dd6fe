import type { Citable } from '../core/references/mentions/citable.ts';
import { type Mention, mentionFinder, settleMentions } from '../core/references/mentions/find-mentions.ts';
import { apartFrom, byPlace } from '../core/references/mentions/overlap.ts';
import type { ReportedName } from '../core/references/mentions/reported-names.ts';
import { joinRuns } from '../core/runs.ts';
import type { Source } from '../core/source.ts';
import { primary } from '../core/suggest/primary.ts';
import type { Range } from '../core/target.ts';
import type { Store } from '../stores/store.ts';
import { type CitedWork, listedCitables, otherCitables } from './citables.ts';
import { keepLatest } from './keep-latest.ts';
import { listKey } from './own-list.ts';
import { pacer } from './pacer.ts';
import { peopleNamed } from './people-named.ts';
import { requireRecord } from './records.ts';
import { type ListedEntry, referenceListOf, referencesOf } from './reference-lists.ts';
import { languageOf } from './suggest/segments.ts';
import { partEnds } from './text-parts.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** What a source's current version cites, where it does. */
export interface SourceMentions {
  readonly version: number;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** The works that the mentions name, by key. */
  readonly works: ReadonlyMap<string, CitedWork>;
  /** People who are named for what they say, and of whom neither the source's list nor the project has a work; in the order of the text. */
  readonly unlisted: readonly ReportedName[];
  /** The same as long as the text, the project's references and what was skipped are. */
  readonly tag: string;
}

/** A mention costs some 300 bytes; those of each store by themselves. */
const kept = new WeakMap<Store, ReturnType<typeof keeper>>();

function keeper() {
  return keepLatest<SourceMentions>({
    weigh: ({ mentions, works, unlisted }) => mentions.length + works.size + unlisted.length + 1,
    most: 100_000,
  });
}

/**
 * The in-text citations of the current version: of the entries of its own list, and of the project's other references where a name and a year, or a name in
 * full, can mean only one. @throws DomainError `not-found`.
 */
export async function mentionsIn(
  workspace: Workspace,
  project: string,
  sourceId: string,
): Promise<SourceMentions> {
  const source = await requireRecord(workspace, project, 'source', sourceId);
  const references = await referencesOf(workspace, project);
  const newest = references.reduce((rev, reference) => Math.max(rev, reference.rev), 0);
  const tag = `${listKey(source)}-${source.language}-${references.length}-${newest}`;
  const keep = kept.get(workspace.store) ?? keeper();
  kept.set(workspace.store, keep);
  return keep(`${project}/${sourceId}/${tag}`, () => build(workspace, source, tag));
}

async function build(workspace: Workspace, source: Source, tag: string): Promise<SourceMentions> {
  const { project, id } = source;
  const [text, entries, references] = await Promise.all([
    workspace.texts.read(source),
    referenceListOf(workspace, project, id),
    referencesOf(workspace, project),
  ]);
  const [listed, others] = [listedCitables(entries), otherCitables(references, entries)];
  const except = exceptions(text, entries);
  const language = primary(languageOf(text, source));
  const own = await readPaced(text, numbered(listed.citables, text), except, language);
  const more = await readPaced(text, others.citables, except, language);
  const apart = apartFrom(
    more.filter((mention) => isUnmistakable(text, mention)),
    own,
  );
  const mentions = [...own, ...apart].sort(byPlace);
  const works = new Map([...listed.works, ...others.works]);
  return {
    version: text.number,
    mentions,
    works: namedBy(mentions, works),
    unlisted: await peopleNamed(text, [...mentions, ...except].sort(byPlace), language),
    tag,
  };
}

/** Where nothing is looked for: the lists themselves, and code. Ascending and apart. */
function exceptions(text: VersionText, entries: readonly ListedEntry[]): readonly Range[] {
  const code = text.blocks.filter(({ type }) => type === 'code');
  const runs = [...entries.map(({ entry }) => entry), ...code].map(({ start, end }): [number, number] => [
    start,
    end,
  ]);
  return joinRuns(runs).map(([start, end]) => ({ start, end }));
}

/** In parts that end with a block, so that others get their turn. */
async function readPaced(
  { text, blocks }: VersionText,
  citables: readonly Citable[],
  except: readonly Range[],
  language: string,
): Promise<readonly Mention[]> {
  if (citables.length === 0) return [];
  const pace = pacer();
  const finder = mentionFinder(citables, language);
  const found: Mention[] = [];
  let from = 0;
  for (const end of partEnds(text, blocks)) {
    for (const mention of finder.find(text.slice(from, end)))
      found.push({ ...mention, start: mention.start + from, end: mention.end + from });
    from = end;
    await pace();
  }
  return settleMentions(text, found, except);
}

/** Fewer numbers in brackets are no way of citing. */
const minNumbers = 3;

/** A list that Markdown numbers shows no numbers in the text; its entries have them all the same when the text cites by number. */
function numbered(citables: readonly Citable[], { text, blocks }: VersionText): readonly Citable[] {
  if (citables.some(({ label }) => label !== '') || blocks.some(({ type }) => type === 'footnote'))
    return citables;
  const numbers = Array.from(text.matchAll(/\[(\d{1,4})(?=[\],;–-])/g), (match) => Number(match[1]));
  const isWay = numbers.length >= minNumbers && numbers.every((one) => one > 0 && one <= citables.length);
  return isWay ? citables.map((citable, at) => ({ ...citable, label: String(at + 1) })) : citables;
}

/** A text without the work in its list may mean somebody else by a family name, or by a name that several works have. */
function isUnmistakable({ text }: VersionText, { kind, keys, start, end }: Mention): boolean {
  if (kind !== 'name') return true;
  return keys.length === 1 && /\p{L}\s\p{L}|\p{Lo}{3}|["”»》]/u.test(text.slice(start, end));
}

function namedBy(
  mentions: readonly Mention[],
  works: ReadonlyMap<string, CitedWork>,
): ReadonlyMap<string, CitedWork> {
  const named = new Map<string, CitedWork>();
  for (const key of mentions.flatMap(({ keys }) => keys)) {
    const work = works.get(key);
    if (work !== undefined) named.set(key, work);
  }
  return named;
}
