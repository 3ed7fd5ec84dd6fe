import type { Place, Plan } from './plan.ts';
import { namesIn, type ReadSource, type Sentence } from './readings.ts';

export interface ChosenRelation {
  readonly kind: string;
  readonly from: Sentence;
  readonly to: Sentence;
  readonly rationale: string;
}

export interface Choice {
  /** Sentences to tag, source by source. */
  readonly claims: readonly Sentence[];
  readonly relations: readonly ChosenRelation[];
}

/** What the task asks for at least, and a little more. */
const claimsPerSource = 11;
const fewestRelations = 12;
/** Shorter ones are headings and captions, longer ones lists: neither makes a good example of a claim. */
const claimLength = { least: 50, most: 420 } as const;
const kindsInTurn = ['elaborates', 'agrees', 'qualifies', 'supports', 'reframes'] as const;

/** Chooses what the played user tags and relates: what the plan names, then sentences that share most names and figures. */
export function choose(sources: readonly ReadSource[], plan: Plan): Choice {
  const planned = plan.relations.map(({ kind, from, to, rationale }) => ({
    kind,
    rationale,
    from: find(sources, from),
    to: find(sources, to),
  }));
  const relations = [...planned, ...pairsByNames(sources, fewestRelations - planned.length)];
  const spoken = plan.statements.flatMap(({ stances }) => stances.map((place) => find(sources, place)));
  const citing = plan.chains.map(({ from }) => find(sources, from));
  const related = relations.flatMap(({ from, to }) => [from, to]);
  const wanted = new Map([...related, ...spoken, ...citing].map((sentence) => [keyOf(sentence), sentence]));
  for (const source of sources) {
    let count = [...wanted.values()].filter((sentence) => sentence.source === source.id).length;
    for (const sentence of [...source.sentences].filter(isClaimLike).sort(byNames)) {
      if (count >= claimsPerSource) break;
      if (wanted.has(keyOf(sentence))) continue;
      wanted.set(keyOf(sentence), sentence);
      count += 1;
    }
  }
  const claims = [...wanted.values()].sort((a, b) => a.source.localeCompare(b.source) || a.start - b.start);
  return { claims, relations };
}

export function keyOf({ source, start }: Sentence): string {
  return `${source}@${start}`;
}

/** @throws Error when no sentence of the document holds the words */
export function find(sources: readonly ReadSource[], place: Place): Sentence {
  const source = sources.find(({ file }) => file.includes(place.source));
  const found = source?.sentences.find(({ text }) => place.words.every((word) => text.includes(word)));
  if (found === undefined)
    throw new Error(`no sentence of ${place.source} holds ${place.words.join(' and ')}`);
  return found;
}

function pairsByNames(sources: readonly ReadSource[], count: number): ChosenRelation[] {
  const rows = sources.flatMap(({ sentences }) => sentences.filter(isClaimLike));
  const pairs = rows.flatMap((from, index) =>
    rows
      .slice(index + 1)
      .filter((to) => to.source !== from.source)
      .map((to) => ({ from, to, shared: sharedNames(from, to) })),
  );
  pairs.sort((a, b) => b.shared - a.shared);
  const used = new Set<string>();
  const chosen: ChosenRelation[] = [];
  for (const { from, to, shared } of pairs) {
    if (chosen.length >= count) break;
    if (shared === 0 || used.has(keyOf(from)) || used.has(keyOf(to))) continue;
    used.add(keyOf(from)).add(keyOf(to));
    const kind = kindsInTurn[chosen.length % kindsInTurn.length] ?? 'agrees';
    chosen.push({ kind, from, to, rationale: `They share ${shared} names and figures.` });
  }
  return chosen;
}

function sharedNames(a: Sentence, b: Sentence): number {
  const names = namesIn(b.text);
  return [...namesIn(a.text)].filter((name) => names.has(name)).length;
}

function isClaimLike({ text }: Sentence): boolean {
  return (
    text.length >= claimLength.least && text.length <= claimLength.most && /[.!?。！？”"’)]$/u.test(text)
  );
}

function byNames(a: Sentence, b: Sentence): number {
  return namesIn(b.text).size - namesIn(a.text).size || a.start - b.start;
}
