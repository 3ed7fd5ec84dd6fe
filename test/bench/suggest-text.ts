import { type Random, seeded } from './anchor-random.ts';

/** One made-up source: sentences of one language. */
export interface MadeSource {
  readonly language: string;
  readonly sentences: readonly string[];
}

const wordsPerLanguage = 6_000;
const parts = {
  en: {
    initials: 'b c d f g h l m n p r s t v st tr pr sh'.split(' '),
    vowels: 'a e i o u ea ou'.split(' '),
    ends: 'n r s t l d nd st m '.split(' '),
  },
  vi: {
    initials: 'b c ch d đ g h kh l m n ng nh ph s t th tr v x'.split(' '),
    vowels: 'a ă â e ê i o ô ơ u ư ả ã ạ ế ề ộ ợ ữ ươ iê'.split(' '),
    ends: 'n ng nh t c m p '.split(' '),
  },
} as const;
const stops = {
  en: 'the of and to in a is that for it as was with by on at from had which were'.split(' '),
  vi: 'và của là có được trong cho một với này đã người để khi về từ đến theo'.split(' '),
} as const;
const names =
  'Larkin Renaud Maurel Vautour Heron Tonkin Haiphong Geneva Saigon Peel Ban Keo Lan Sa Dau Hoang Minh Kessen Tolva Maren'.split(
    ' ',
  );
const months = 'January March May August October December'.split(' ');
const firstHan = 0x4e00;
const usedHan = 1_800;

/**
 * Sources of 1,000 sentences each, six of them English and two each Chinese and Vietnamese: 22 words or 40 characters in the middle, words as uneven in their frequency as those of a
 * language (Zipf), and in every other sentence a name, a number or a date.
 */
export function makeSources(sentences: number): MadeSource[] {
  const random = seeded(sentences);
  const languages = ['en', 'en', 'zh', 'en', 'vi', 'en', 'en', 'zh', 'en', 'vi'];
  const words = { en: makeWords('en', random), vi: makeWords('vi', random) };
  return languages.map((language) => ({
    language,
    sentences: Array.from({ length: Math.round(sentences / languages.length) }, () =>
      language === 'zh'
        ? chinese(random)
        : spaced(random, language === 'vi' ? 'vi' : 'en', words[language === 'vi' ? 'vi' : 'en']),
    ),
  }));
}

function makeWords(language: 'en' | 'vi', random: Random): string[] {
  const { initials, vowels, ends } = parts[language];
  const pick = (list: readonly string[]) => list[random.between(0, list.length - 1)] ?? '';
  const syllable = () => pick(initials) + pick(vowels) + pick(ends);
  const length = language === 'vi' ? 1 : 2;
  return Array.from({ length: wordsPerLanguage }, () => Array.from({ length }, syllable).join(''));
}

/** Rank by the inverse of a power law, so that few words make up most of the text. */
function zipf(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(count ** random.share()) - 1);
}

function spaced(random: Random, language: 'en' | 'vi', words: readonly string[]): string {
  const length = random.between(12, 32);
  const made = Array.from({ length }, () => {
    const chance = random.share();
    const list = chance < 0.4 ? stops[language] : words;
    if (chance > 0.96) return names[random.between(0, names.length - 1)] ?? '';
    return list[zipf(random, list.length)] ?? '';
  });
  if (random.share() < 0.3) made.splice(random.between(0, length), 0, String(random.between(2, 5_000)));
  if (random.share() < 0.2)
    made.push(
      language === 'vi'
        ? `ngày ${random.between(1, 28)} tháng ${random.between(1, 12)} năm ${random.between(1900, 2020)}`
        : `on ${random.between(1, 28)} ${months[random.between(0, months.length - 1)]} ${random.between(1900, 2020)}`,
    );
  const [first = '', ...rest] = made;
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`;
}

function chinese(random: Random): string {
  const run = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(firstHan + zipf(random, usedHan) * 7)).join('');
  const dated = random.share() < 0.3 ? `${random.between(1900, 2020)}年${random.between(1, 12)}月，` : '';
  return `${dated}${run(random.between(8, 20))}，${run(random.between(10, 24))}${random.between(2, 900)}人。`;
}
