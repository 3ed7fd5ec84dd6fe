import { fold } from '../core/search-terms.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Range } from '../core/target.ts';
import { claimIndex } from './claim-index.ts';
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
  const tagged = await taggedStarts(workspace, project);
  const found: FoundSentence[] = [];
  for (const source of others) {
    const text = await workspace.texts.read(source);
    for (const [index, folded] of foldedOf(text).entries()) {
      if (found.length === maxFound) return found;
      const sentence = text.sentences[index];
      if (sentence === undefined || !words.every((word) => folded.includes(word))) continue;
      if (tagged.has(`${source.id}:${sentence.start}`)) continue;
      const exact = text.text.slice(sentence.start, sentence.end);
      found.push({ start: sentence.start, end: sentence.end, source, version: text.number, exact });
    }
  }
  return found;
}

function foldedOf(text: VersionText): readonly string[] {
  const found =
    foldedSentences.get(text) ?? text.sentences.map(({ start, end }) => fold(text.text.slice(start, end)));
  foldedSentences.set(text, found);
  return found;
}

async function taggedStarts(workspace: Workspace, project: string): Promise<ReadonlySet<string>> {
  const starts = new Set<string>();
  for (const { claim } of (await claimIndex(workspace, project)).values())
    for (const span of claim.target.spans) starts.add(`${claim.target.source}:${span.start}`);
  return starts;
}
