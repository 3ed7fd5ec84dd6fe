import { isSlug } from '../../core/ids.ts';
import type { Range, TargetInput } from '../../core/target.ts';

const pattern = /^sentence:([^:]+):(\d{1,9}):(\d{1,9}):(\d{1,9})$/;

/** A sentence as the picker names it, so that choosing it tags it as a claim. */
export function sentenceChoice(source: string, version: number, { start, end }: Range): string {
  return `sentence:${source}:${version}:${start}:${end}`;
}

/** `undefined` when the value is not the name of a sentence. */
export function readSentenceChoice(value: string): TargetInput | undefined {
  const [, source = '', version, start, end] = pattern.exec(value) ?? [];
  if (!isSlug(source)) return undefined;
  return { source, version: Number(version), spans: [{ start: Number(start), end: Number(end) }] };
}
