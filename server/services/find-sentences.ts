import { fold } from '../core/search-terms.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Range } from '../core/target.ts';
import { claimIndex } from './claim-index.ts';
import { pacer } from './pacer.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** A sentence that is not yet a claim. */
export interface FoundSentence extends Range {
  readonly source: Source;
  readonly version: number;
  readonly exact: string;
}

/** Fewer than these would match nearly everything. A Chinese word has two characters. */
const minLetters = 3;
const minHan = 2;
const maxFound = 10;
/** Matches looked at, most of which may be tagged already. */
const maxMatches = 200;
/** Texts searched for one key press, in UTF-16 code units; beyond it only claims are offered. */
const maxSearched = 4_000_000;

const foldedSentences = new WeakMap<VersionText, readonly string[]>();

/** Untagged sentences of other sources that hold everything typed, so that one can be tagged by relating to it. */
export async function findSentences(
  workspace: Workspace,
  project: string,
  typed: string,
  exceptSource: string,
): Promise<readonly FoundSentence[]> {
  const phrase = fold(typed).trim();
  const least = /\p{Script=Han}/u.test(phrase) ? minHan : minLetters;
  if (phrase.length < least) return [];
  const words = phrase.split(/\s+/);
  const { items } = await workspace.store.list(project, { type: 'source' });
  const others = items.filter((source) => source.id !== exceptSource);
  if (others.reduce((sum, source) => sum + currentVersion(source).textLength, 0) > maxSearched) return [];
  const found: FoundSentence[] = [];
  const pace = pacer();
  for (const source of others) {
    const text = await workspace.texts.read(source);
    for (const [index, folded] of foldedOf(text).entries()) {
      const sentence = text.sentences[index];
      if (found.length === maxMatches || sentence === undefined) break;
      if (!words.every((word) => folded.includes(word))) continue;
      const { start, end } = sentence;
      found.push({ start, end, source, version: text.number, exact: text.text.slice(start, end) });
    }
    await pace();
  }
  return (await withoutTagged(workspace, project, found)).slice(0, maxFound);
}

function foldedOf(text: VersionText): readonly string[] {
  const found =
    foldedSentences.get(text) ?? text.sentences.map(({ start, end }) => fold(text.text.slice(start, end)));
  foldedSentences.set(text, found);
  return found;
}

async function withoutTagged(
  workspace: Workspace,
  project: string,
  found: readonly FoundSentence[],
): Promise<readonly FoundSentence[]> {
  if (found.length === 0) return [];
  const untagged = new Map(found.map((sentence) => [`${sentence.source.id}:${sentence.start}`, sentence]));
  const sources = new Set(found.map(({ source }) => source.id));
  for (const { claim } of (await claimIndex(workspace, project)).values()) {
    const { source, spans } = claim.target;
    if (sources.has(source)) for (const { start } of spans) untagged.delete(`${source}:${start}`);
  }
  return [...untagged.values()];
}
