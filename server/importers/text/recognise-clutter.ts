import { buttonPhrases, consentWords, cookieWords, invitationPhrases, pointerPhrases } from './phrases.ts';

export type ClutterKind = 'clutter' | 'cookie-notice';

const buttons = new Set(Object.values(buttonPhrases).flat());
const longestButton = Math.max(...[...buttons].map((phrase) => phrase.split(' ').length));
const pointers = pointerPhrases.map((phrase) => phrase.toLowerCase());

/** UTF-16 code units. Buttons are short, and so are the lines that point elsewhere; notices are longer. */
const maxButtons = 160;
const maxPointer = 200;
const maxInvitation = 320;
const maxNotice = 1500;
const minConsentWords = 2;

/** Whether a passage is what web pages put around an article; `undefined` for text. */
export function recogniseClutter(passage: string): ClutterKind | undefined {
  if (passage.length > maxNotice) return undefined;
  const text = passage.toLowerCase().replaceAll('’', "'");
  if (isCookieNotice(text)) return 'cookie-notice';
  if (text.length <= maxButtons && isButtons(text)) return 'clutter';
  if (text.length <= maxPointer && isPointer(text)) return 'clutter';
  return text.length <= maxInvitation && isInvitation(text) ? 'clutter' : undefined;
}

function isCookieNotice(text: string): boolean {
  if (!cookieWords.some((word) => text.includes(word))) return false;
  return consentWords.filter((word) => text.includes(word)).length >= minConsentWords;
}

/** Whether the words can be read as a row of buttons from first to last; numbers between them are counts. */
function isButtons(text: string): boolean {
  const words = text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  // `reach[n]`: the first n words are buttons.
  const reach = new Set([0]);
  let named = false;
  for (let at = 0; at < words.length; at += 1) {
    if (!reach.has(at)) continue;
    if (/^\d{1,6}$/.test(words[at] ?? '')) reach.add(at + 1);
    for (let length = 1; length <= longestButton && at + length <= words.length; length += 1) {
      if (!buttons.has(words.slice(at, at + length).join(' '))) continue;
      reach.add(at + length);
      named ||= tells(words.slice(at, at + length).join(' '));
    }
  }
  return named && reach.has(words.length);
}

/** A letter or a short syllable alone is no button, only one beside others. */
function tells(phrase: string): boolean {
  return phrase.length > (/\p{Script=Han}|\p{Script=Hangul}/u.test(phrase) ? 1 : 2);
}

/** `Read more: …` and the like, followed by the name of another page rather than by a sentence. */
function isPointer(text: string): boolean {
  const start = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return pointers.some(
    (phrase) => start.startsWith(phrase) && /^\s*[:：>»|]\s*\S/.test(start.slice(phrase.length)),
  );
}

function isInvitation(text: string): boolean {
  return invitationPhrases.some((phrase) => text.includes(phrase));
}
