import type { Source } from '../../core/source.ts';
import { findLike } from '../../core/suggest/find-like.ts';
import { keysOf } from '../../core/suggest/keys.ts';
import { sentenceReader } from '../../core/suggest/reading.ts';
import type { Range } from '../../core/target.ts';
import type { VersionText } from '../texts.ts';
import { segmentOf } from './segments.ts';

/** The sentences of a text that are most like these words, best first: where a citation probably rests. Nothing is stored. @param language of the words */
export async function likelyPassages(
  text: VersionText,
  source: Source,
  words: string,
  language: string,
  limit: number,
): Promise<readonly Range[]> {
  const segment = await segmentOf(text, source);
  const keys = keysOf(sentenceReader(language)(words));
  const hits = findLike({ language, keys }, [segment], limit);
  return hits.flatMap(({ sentence }) => text.sentences[sentence] ?? []);
}
