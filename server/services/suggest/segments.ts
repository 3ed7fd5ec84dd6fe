import { detectLanguage } from '../../core/language.ts';
import type { Source } from '../../core/source.ts';
import { prepareReading } from '../../core/suggest/reading.ts';
import type { Segment } from '../../core/suggest/segment.ts';
import { segmentBuilder } from '../../core/suggest/segment.ts';
import { pacer } from '../pacer.ts';
import type { VersionText } from '../texts.ts';

/** Kept as long as the text itself is: a version never changes. */
const segments = new WeakMap<VersionText, Promise<Segment>>();

/** The index of a version's sentences, in their order. Made once, in slices that let other requests run. */
export function segmentOf(text: VersionText, source: Source): Promise<Segment> {
  const found = segments.get(text);
  if (found !== undefined) return found;
  const making = make(text, source);
  segments.set(text, making);
  making.catch(() => segments.delete(text));
  return making;
}

async function make(text: VersionText, source: Source): Promise<Segment> {
  const pace = pacer();
  const language = languageOf(text, source);
  const preparing = prepareReading(language);
  while (preparing.next().done !== true) await pace();
  const builder = segmentBuilder(language);
  for (const { start, end } of text.sentences) {
    builder.add(text.text.slice(start, end));
    await pace();
  }
  return builder.finish();
}

/** What the source says of itself, else what its text looks like. */
export function languageOf(text: VersionText, source: Source): string {
  return source.language === '' ? detectLanguage(text.text) : source.language;
}
