import type { CslName } from '../../../core/csl-item.ts';
import { latexToText } from './latex-to-text.ts';
import { splitOutsideBraces } from './split-outside-braces.ts';

/**
 * The names of a value: `First von Last`, `von Last, First`, `von Last, Jr, First`, the extended names of BibLaTeX (`family=…, given=…`), or a literal in braces. `others`,
 * which stands for those who are not named, is a literal.
 */
export function parseNames(value: string): CslName[] {
  return splitOutsideBraces(value, /(?<!\s)\s+and(?=\s)/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(parseName);
}

function parseName(name: string): CslName {
  if (name === 'others' || isOneGroup(name)) return { literal: text(name) };
  const parts = splitOutsideBraces(name, /,/).map((part) => part.trim());
  const [first = '', second = ''] = parts;
  if (/^(?:family|given|prefix|suffix)\s?=/i.test(first)) return extendedName(parts);
  if (parts.length === 1) return nameInOrder(first);
  if (parts.length === 2) return built(wordsOf(first), second);
  return {
    ...built(wordsOf(first), parts.slice(2).join(', ')),
    ...(second !== '' && { suffix: text(second) }),
  };
}

/** `{World Bank}`: one pair of braces around all of it. */
function isOneGroup(name: string): boolean {
  if (!name.startsWith('{') || !name.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < name.length - 1; at += 1) {
    if (name[at] === '{') depth += 1;
    if (name[at] === '}') depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}

function extendedName(parts: readonly string[]): CslName {
  const given = new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf('=');
      const value = part.slice(at + 1).trim();
      return [part.slice(0, Math.max(at, 0)).trim().toLowerCase(), text(value)];
    }),
  );
  const particle = given.get('useprefix') === 'false' ? 'dropping-particle' : 'non-dropping-particle';
  const name = {
    family: given.get('family'),
    given: given.get('given'),
    [particle]: given.get('prefix'),
    suffix: given.get('suffix'),
  };
  return Object.fromEntries(Object.entries(name).filter(([, part]) => part !== undefined && part !== ''));
}

/** `First von Last`: the last word is the family name, words before it that begin small its particles. */
function nameInOrder(name: string): CslName {
  const words = wordsOf(name);
  const from = words.findIndex((word, at) => isSmall(word) && at < words.length - 1);
  const at = from === -1 ? words.length - 1 : from;
  return built(words.slice(at), words.slice(0, at).join(' '));
}

/** Particles go to the last word that begins small and has another behind it. */
function built(words: readonly string[], given: string): CslName {
  const last = words.findLastIndex((word, at) => isSmall(word) && at < words.length - 1);
  const particle = text(words.slice(0, last + 1).join(' '));
  const family = text(words.slice(last + 1).join(' '));
  return {
    family,
    ...(given !== '' && { given: text(given) }),
    ...(particle !== '' && { 'non-dropping-particle': particle }),
  };
}

function wordsOf(name: string): string[] {
  return splitOutsideBraces(name, /\s+|~/).filter((word) => word !== '');
}

/** What stands in braces has no case, but for a letter with its accent: `{\'e}`. */
function isSmall(word: string): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false;
  return /^\p{Ll}/u.test(word.startsWith('{') || word.startsWith('\\') ? text(word) : word);
}

function text(latex: string): string {
  return latexToText(latex).text.replace(/\s+/g, ' ').trim();
}
