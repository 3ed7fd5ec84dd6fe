import { type Reading, type Token, taken } from '../token.ts';
import { translatorBefore, translatorMarks, translatorSigns } from '../words/role-words.ts';

const initials = '(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,3}';
const word = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const particle = '(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin)';
const cased = `(?:${initials})?(?:${particle} )?${word}(?: (?:${particle} )?(?:${word}|${initials})){0,3}`;
const arabic = '\\p{Script=Arabic}{2,}(?: \\p{Script=Arabic}{2,}){1,3}';
const name = `(?:${cased}|${arabic})`;
const and = '(?:,? (?:and|und|et|y|e|и|và|&) | و ?)';
const row = `${name}(?:(?:, ${name}){0,3}${and}${name})?`;
const listed = `${name}(?:(?:${and}|, )${name}){0,4}`;
const end = `(?=[.,;:()[\\]/]| [-(]|${taken}|$)`;
const han = '\\p{Script=Han}{2,5}(?: ?[、,·・和] ?\\p{Script=Han}{2,5}){0,3}';
const hangul = '\\p{Script=Hangul}{2,4}(?:[·,] ?\\p{Script=Hangul}{2,4}){0,3}';
const vietnamese = '(?:\\p{Lu}\\p{L}{0,7} ){1,4}\\p{Lu}\\p{L}{0,7}';

/** Each takes in the names and the word that makes translators of them; the first group is the names. */
const forms: readonly RegExp[] = [
  // (A. Reed & P. Crane, Trans.; (정미영 역)
  new RegExp(
    `,? ?\\((${listed}|${han}|${hangul}|${vietnamese}),? ?(?:${translatorMarks}|${translatorSigns})(?=[);,])\\)?`,
    'giu',
  ),
  // Translated by Ann Reed and Paul Crane
  new RegExp(
    `(?<=[.,;:/(${taken}] ?)(?:${translatorBefore})(?: (?:by|von|par|por))?:? (${row})${end}`,
    'giu',
  ),
  // 『…』村井和子訳、
  new RegExp(`(?<=[,:.》」』${taken}] ?)(${han}),? ?(?:译|譯|訳)(?=[,.:;『「《${taken}]|$)`, 'gu'),
  new RegExp(`(?<=[,.:』」》] ?)(${hangul}) (?:번역|역|옮김)(?=[,.:;]| \\(|$)`, 'gu'),
  new RegExp(`(?<=[,.:] )(${vietnamese}) dịch(?=[,.:;]| \\(|$)`, 'gu'),
];

/** Words are looked for in any case, names in their own. */
const inCase = new RegExp(`^(?:${listed}|${han}|${hangul}|${vietnamese})$`, 'u');

/** Translators with the word that says so. The value is the names as they stand. */
export function findTranslators({ text, left }: Reading): Token[] {
  for (const form of forms)
    for (const { 0: whole, 1: people = '', index } of left.matchAll(form)) {
      const start = index + whole.indexOf(people);
      const value = text.slice(start, start + people.length);
      if (!inCase.test(value)) continue;
      return [{ kind: 'translator', start: index, end: index + whole.length, value, certainty: 0.95 }];
    }
  return [];
}
