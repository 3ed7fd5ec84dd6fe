import { type Random, seeded } from './anchor-random.ts';

/** A made-up text: paragraphs of sentences, and what is needed to change it in its own script. */
export interface Text {
  readonly paragraphs: readonly (readonly string[])[];
  /** Between the sentences of a paragraph. */
  readonly space: string;
  /** What a typing error puts in. */
  readonly letters: readonly [string, ...string[]];
  readonly titles: readonly [string, ...string[]];
  readonly isQuoted: (sentence: string) => boolean;
  /** How far an edge of a right answer may lie from the true one, in code units. */
  readonly tolerance: number;
}

/** A word's length: an edit in the last letters of a sentence takes some of them with it, and nobody can say which. */
const tolerance = 5;
const chineseTolerance = 2;
const maxShort = 39;

const common =
  'the of and to in a is that it was he for as on with his be at by I this had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state those people too'.split(
    ' ',
  );
const onsets = 'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl st str th tr'.split(' ');
const vowels = 'a e i o u ea ou ai'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ng', 'st', 'nd', 'ck'];
const latin: readonly [string, ...string[]] = ['e', ...'abcdefghijklmnopqrstuvwxyz'];

/** Seeds of two runs lie so far apart that none of their parts has the same. */
export const apart = 7_919;

/** Texts of about a megabyte of UTF-8. Words are drawn as Zipf found them; one part in seven is a set phrase, as in prose. */
export const texts = { prose, short, chinese, repeats } as const satisfies Record<
  string,
  (seed: number) => Text
>;
export type TextKind = keyof typeof texts;
export const textKinds: readonly TextKind[] = ['prose', 'short', 'chinese', 'repeats'];

function prose(seed: number): Text {
  const random = seeded(11 + seed * apart);
  const words = wordsOf(random);
  const sentence = () => written(random, phrasesOf(random, words, random.between(9, 25)));
  return alphabetic(random, words, sentence, () => true);
}

/** Short sentences among the long ones, as in talk; only they are quoted. */
function short(seed: number): Text {
  const random = seeded(12 + seed * apart);
  const words = wordsOf(random);
  const sentence = () =>
    written(
      random,
      phrasesOf(random, words, random.share() < 0.4 ? random.between(3, 6) : random.between(9, 25)),
    );
  return alphabetic(random, words, sentence, (text) => text.length >= 12 && text.length <= maxShort);
}

/** Contracts and liturgies: every sentence is put together from 400 set phrases, and one in twenty is a refrain that stands word for word elsewhere. */
function repeats(seed: number): Text {
  const random = seeded(13 + seed * apart);
  const words = wordsOf(random);
  const stock = times(400, () => phrasesOf(random, words, random.between(4, 8)));
  const compose = () => written(random, times(random.between(2, 4), () => drawn(random, stock)).flat());
  const refrains = times(40, compose);
  const sentence = () => (random.share() < 0.05 ? drawn(random, refrains) : compose());
  return alphabetic(random, words, sentence, () => true);
}

function chinese(seed: number): Text {
  const random = seeded(14 + seed * apart);
  const characters = times(2_500, (index) => String.fromCharCode(0x4e00 + ((index * 7) % 20_000)));
  const words = times(6_000, () =>
    times(random.share() < 0.15 ? 1 : 2, () => zipf(random, characters)).join(''),
  );
  const sentence = () => {
    const parts = times(
      random.between(7, 22),
      (index) => zipf(random, words) + (index % 6 === 5 ? '，' : ''),
    );
    return `${parts.join('').replace(/，$/, '')}${random.share() < 0.02 ? random.between(1900, 2025) : ''}。`;
  };
  const letters: readonly [string, ...string[]] = [characters[0] ?? '', ...characters];
  const titles = nonEmpty(times(20, () => times(4, () => zipf(random, words)).join('')));
  const paragraphs = paragraphsOf(random, sentence, 345_000);
  return { paragraphs, space: '', letters, titles, isQuoted: () => true, tolerance: chineseTolerance };
}

function alphabetic(
  random: Random,
  words: readonly string[],
  sentence: () => string,
  isQuoted: (sentence: string) => boolean,
): Text {
  const titles = nonEmpty(times(20, () => phrasesOf(random, words, 4).join(' ').toUpperCase()));
  const paragraphs = paragraphsOf(random, sentence, 1_000_000);
  return { paragraphs, space: ' ', letters: latin, titles, isQuoted, tolerance };
}

function paragraphsOf(random: Random, sentence: () => string, length: number): string[][] {
  const paragraphs: string[][] = [];
  for (let written = 0; written < length; ) {
    const paragraph = times(random.between(3, 8), sentence);
    paragraphs.push(paragraph);
    written += paragraph.reduce((sum, text) => sum + text.length + 1, 1);
  }
  return paragraphs;
}

function wordsOf(random: Random): string[] {
  const syllable = () =>
    drawn(random, onsets) + drawn(random, vowels) + (random.share() < 0.5 ? drawn(random, codas) : '');
  return [...common, ...times(12_000, () => times(random.between(1, 3), syllable).join(''))];
}

function phrasesOf(random: Random, words: readonly string[], count: number): string[] {
  const chosen: string[] = [];
  const stock = seeded(15);
  const set = times(40, () => times(3, () => zipf(stock, words)));
  while (chosen.length < count)
    chosen.push(...(random.share() < 0.05 ? drawn(random, set) : [zipf(random, words)]));
  return chosen.slice(0, count);
}

/** Some sentences have a comma, and one in fifty a year. */
function written(random: Random, words: readonly string[]): string {
  const parts = words.map((word, index) => (index % 8 === 6 && random.share() < 0.7 ? `${word},` : word));
  if (random.share() < 0.02) parts.push('in', String(random.between(1800, 2025)));
  const text = parts.join(' ').replace(/,$/, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random.share() < 0.08 ? '?' : '.'}`;
}

/** The item of rank r as often as 1 / (r + 2.7), after Mandelbrot. */
function zipf(random: Random, items: readonly string[]): string {
  const rank = Math.floor(2.7 * ((items.length / 2.7 + 1) ** random.share() - 1));
  return items[rank] ?? '';
}

function drawn<Item>(random: Random, items: readonly Item[]): Item {
  return random.pick(nonEmpty(items));
}

function nonEmpty<Item>([first, ...others]: readonly Item[]): readonly [Item, ...Item[]] {
  if (first === undefined) throw new Error('nothing to choose from');
  return [first, ...others];
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
