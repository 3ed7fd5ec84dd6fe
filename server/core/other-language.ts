import { detectLanguage } from './language.ts';

/** The language that a text seems to be in, as a BCP 47 tag, where it is another than the one known; empty when it is not, or cannot be told. */
export function otherLanguage(known: string, text: string): string {
  const seems = detectLanguage(text);
  const isOther = known !== '' && seems !== '' && primaryOf(seems) !== primaryOf(known);
  return isOther ? seems : '';
}

/** `zh` of `zh-Hans`: another script or country is no other language. */
function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
