import type { WalkStep } from '../../services/citation-walk.ts';
import { sentenceValue } from '../forms/place-form.ts';
import { chainPath } from './chain-paths.ts';
import { sentenceChoices } from './review-sentences.ts';

/** The sentences of the full text from which a passage is chosen: those most like it, those that hold the words, or those near the present one. */
export function passageSentences(
  step: WalkStep,
  conditions: Readonly<Record<string, string>>,
  words: string,
) {
  const { fullText, likely, link } = step;
  if (fullText === undefined) return undefined;
  const { source, text } = fullText;
  const { citation } = link;
  const isHere = citation.passage?.source === source.id && citation.passage.version === text.number;
  const near = isHere ? (citation.passage?.spans[0]?.start ?? 0) : (likely?.[0]?.start ?? 0);
  const asked = { ...conditions, like: 'yes' };
  return {
    source: source.id,
    title: source.title,
    lang: source.language,
    version: text.number,
    sentences: sentenceChoices(text, near, words),
    isSearching: words !== '',
    likely: likely?.map((range, at) => ({
      key: String(at + 1),
      choice: sentenceValue(range),
      text: text.text.slice(range.start, range.end),
    })),
    by: citation.quote === '' ? 'the claim' : 'the quote',
    look: `${chainPath(citation.project, asked, citation.id)}#likely`,
  };
}
