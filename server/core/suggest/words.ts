import { stopWords } from '../language-data.ts';
import { type Meaning, meaningOf, wordsFor } from '../language-words/words-for.ts';
import { months } from '../months.ts';
import { fold } from '../search-terms.ts';
import { keyKinds } from './key-kinds.ts';
import { primary } from './primary.ts';
import { stem } from './stems.ts';

/** What is known of a word by itself, however often it occurs. */
export interface Word {
  /** In lower case, with straight apostrophes. */
  readonly form: string;
  /** What its forms have in common; without a possessive `’s`. */
  readonly key: string;
  /** Without accents: names are written with and without them. */
  readonly plain: string;
  readonly isStop: boolean;
  readonly isCapital: boolean;
  /**
   * The shared key of a name, or empty. A capital makes a name, also at the beginning of a sentence, where it may be none: a word that is none rarely stands there in the other
   * sentence too.
   */
  readonly nameKey: string;
  /** Whether a date can begin with it. */
  readonly beginsDate: boolean;
  /** Number, negation or quantifier. */
  readonly meaning: Meaning | undefined;
}

export type WordReader = (written: string) => Word;

/** Common words that lists made for telling languages apart lack. */
const alsoStops: Readonly<Record<string, string>> = {
  en: "also am any because before being between both by could did does doing down during each even few further get got having here hers him himself how however i if into it's itself just let me might most much must my nor now off once own over same shall she should since such theirs themselves then those though through thus too under until up upon very we what where whether while whom whose why within yet your",
  vi: 'các những cái chiếc con thì mà ở này kia ấy nào đây rằng rất lại vẫn nên nếu vì bằng lên xuống cùng chỉ hơn sau trước',
};

/** Words of the lists that say much where sentences are compared. */
const noStops: Readonly<Record<string, string>> = { en: 'two year years', vi: 'nước quan hệ hai việc' };

/** Reads the words of one language. `tag` is a BCP 47 tag, or empty. */
export function wordReader(tag: string): WordReader {
  const language = primary(tag);
  const stops = stopsOf(language);
  const telling = wordsFor(language);
  return (written) => {
    const meaning = telling === undefined ? undefined : meaningOf(telling, written);
    return { ...readWord(written, language, stops), meaning };
  };
}

const stopsKept = new Map<string, ReadonlySet<string>>();

function stopsOf(language: string): ReadonlySet<string> {
  const found = stopsKept.get(language);
  if (found !== undefined) return found;
  const listOf = (table: Readonly<Record<string, string>>) =>
    Object.hasOwn(table, language) ? (table[language] ?? '').split(' ') : [];
  const known = Object.hasOwn(stopWords, language) ? stopWords[language] : undefined;
  const stops = new Set([...(known ?? []), ...listOf(alsoStops)]);
  for (const word of listOf(noStops)) stops.delete(word);
  if (known !== undefined) stopsKept.set(language, stops);
  return stops;
}

/** Words that stand before a day, a month and a year in Vietnamese. */
const datePrefixes = new Set(['ngày', 'tháng', 'năm']);

function readWord(written: string, language: string, stops: ReadonlySet<string>): Omit<Word, 'meaning'> {
  const form = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ＇]/g, "'");
  const base = language === 'en' ? form.replace(/'s?$/, '') : form;
  const bare = base.replace(/[.']/g, '');
  const letter = written.charAt(0);
  const isCapital = letter !== letter.toLowerCase();
  const isStop = stops.has(form);
  const plain = fold(bare);
  return {
    form,
    key: stem(bare, language),
    plain,
    isStop,
    isCapital,
    nameKey: isCapital && !isStop && plain.length > 1 ? keyKinds.name + plain : '',
    beginsDate: /^\d/.test(form) || months.has(form) || datePrefixes.has(form),
  };
}
