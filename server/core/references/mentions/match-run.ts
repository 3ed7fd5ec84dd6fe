import { languages } from './languages.ts';
import type { Named } from './match-names.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { unspaced } from './words-of.ts';
import { likeYear, type WrittenYear } from './years.ts';

/** Longest name in a script without spaces, in characters. */
export const maxRunLength = 8;
const unspacedLanguages = Object.values(languages).filter(({ spaceless }) => spaceless === true);
const endings = [
  ...unspacedLanguages.flatMap(({ others }) => others.split(' ')),
  '教授',
  '先生',
  '博士',
  '学者',
  '學者',
].sort((a, b) => b.length - a.length);
const joiners = new Set([...unspacedLanguages.flatMap(({ and }) => and.split(' ')), '，', ',', ' ', '·']);
const isRunSign = new RegExp(`[${unspaced}]`, 'u');

/** The same for names without spaces, `张三、李四等`: they are read backwards from the year, since nothing parts them from the words before. */
export function matchRun(
  index: NameIndex,
  text: string,
  from: number,
  to: number,
  year: WrittenYear,
): Named | undefined {
  const ending = endings.find((one) => text.slice(from, to).endsWith(one));
  const ends = ending === undefined ? [to] : [trimmedEnd(text, to - ending.length), to];
  for (const end of ends) {
    const found = nameBefore(index, text, from, end, (form) => likeYear(year, form.citable.year));
    if (found === undefined) continue;
    const { start, forms } = earlierNames(index, text, from, found);
    return { start, citables: [...new Set(forms.map(({ citable }) => citable))] };
  }
  return undefined;
}

function trimmedEnd(text: string, end: number): number {
  return text[end - 1] === ' ' ? end - 1 : end;
}

interface FoundName {
  readonly start: number;
  readonly forms: readonly NameForm[];
}

/** The longest name that ends at `end` and that the works with the highest worth have. */
function nameBefore(
  index: NameIndex,
  text: string,
  from: number,
  end: number,
  worth: (form: NameForm) => number,
): FoundName | undefined {
  for (let length = Math.min(maxRunLength, end - from); length > 0; length -= 1) {
    // A name of one sign must not be the end of another word.
    if (length === 1 && isRunSign.test(text.slice(end - 2, end - 1))) continue;
    const forms = (index.runs.get(text.slice(end - length, end)) ?? []).filter((form) => worth(form) > 0);
    const best = Math.max(...forms.map(worth));
    if (forms.length > 0) return { start: end - length, forms: forms.filter((form) => worth(form) === best) };
  }
  return undefined;
}

/** Goes on to the names before, as long as some of the works have them too. */
function earlierNames(index: NameIndex, text: string, from: number, found: FoundName): FoundName {
  let { start, forms } = found;
  for (;;) {
    let end = start;
    while (end > from && joiners.has(text[end - 1] ?? '')) end -= 1;
    if (end === start) return { start, forms };
    const known = new Set(forms.map(({ citable }) => citable));
    const before = nameBefore(index, text, from, end, ({ citable }) => (known.has(citable) ? 1 : 0));
    if (before === undefined) return { start, forms };
    ({ start, forms } = before);
  }
}
