import type { LanguageWords } from '../language-words.ts';

export const ja: LanguageWords = {
  numbers: {
    '0': '零 〇',
    '1': '一',
    '2': '二',
    '3': '三',
    '4': '四',
    '5': '五',
    '6': '六',
    '7': '七',
    '8': '八',
    '9': '九',
    '10': '十',
    '100': '百',
    '1000': '千',
    '10000': '万',
    '100000000': '億',
    '1/2': '半',
  },
  negations: 'ない なかった なく なければ ません ませんでした なし 不 非 未 無',
  quantifiers: {
    all: 'すべて 全て 全員 みな いつも 必ず',
    most: 'ほとんど 大半 大部分 多数',
    many: '多く しばしば 数多く',
    some: '一部 いくつか 時々',
    few: '少数 わずか めったに',
  },
  weak: '不 非 未 無 なく 半',
  spaceless: {
    numerals: '零〇一二三四五六七八九十百千万億半',
    counters: '人名個年月日号回隻機台軒条点件倍割度本枚つ歳国社週階円',
    ordinal: '第',
  },
};
