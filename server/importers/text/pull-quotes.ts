import type { Block } from './block.ts';
import { fingerprint } from './fingerprint.ts';
import { type Ledger, quoted } from './ledger.ts';

/** UTF-16 code units: shorter passages repeat by chance, longer ones are not set apart. */
const minLength = 60;
const maxLength = 700;
/** A text with more blocks than this is no article, and is not searched. */
const maxBlocks = 20_000;

/** Proposes to take out passages that stand word for word in another, longer paragraph. Left alone until the person agrees. */
export function proposePullQuotes(blocks: readonly Block[], ledger: Ledger): readonly Block[] {
  if (blocks.length > maxBlocks) return blocks;
  const sentences = sentenceOwners(blocks);
  return blocks.filter((block, at) => {
    if (block.kind !== 'prose' || block.text.length < minLength || block.text.length > maxLength) return true;
    const parts = sentencesOf(block.text);
    const repeated =
      parts.length > 0 &&
      parts.every((part) => sentences.get(fingerprint(part))?.some((owner) => owner !== at));
    if (!repeated) return true;
    const { text } = block;
    const decision = ledger.open({
      kind: 'pull-quote',
      about: text,
      byDefault: false,
      label: () => `Remove ${quoted(text)}, which repeats words of another paragraph`,
    });
    decision.note(text, '', block.at);
    return !decision.applied;
  });
}

/** For each sentence, the paragraphs that it stands in among others. */
function sentenceOwners(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'prose') continue;
    const parts = sentencesOf(block.text);
    if (parts.length < 2) continue;
    for (const part of parts) {
      const key = fingerprint(part);
      const known = owners.get(key);
      if (known === undefined) owners.set(key, [at]);
      else known.push(at);
    }
  }
  return owners;
}

/** Rough sentences, good enough to compare with themselves: letters and digits only, so that quotes and marks do not matter. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?。！？])\s*(?=[\p{Lu}\p{Lo}"“])/u)
    .map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((part) => part.length >= 12);
}
