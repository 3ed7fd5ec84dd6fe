import type { LanguageWords } from '../language-words.ts';

export const vi: LanguageWords = {
  numbers: {
    '1': 'một nhất mốt',
    '2': 'hai nhì',
    '3': 'ba',
    '4': 'bốn tư',
    '5': 'năm lăm',
    '6': 'sáu',
    '7': 'bảy bẩy',
    '8': 'tám',
    '9': 'chín',
    '10': 'mười mươi',
    '100': 'trăm',
    '1000': 'nghìn ngàn',
    '1000000': 'triệu',
    '1000000000': 'tỷ tỉ',
    '1/2': 'nửa',
  },
  negations: 'không chẳng chưa chả đừng',
  quantifiers: {
    all: 'tất mọi mỗi toàn luôn',
    most: 'hầu đa',
    many: 'nhiều thường',
    some: 'vài',
    few: 'ít hiếm',
  },
  // `năm` is a year too, `ba` a father, `tư` private.
  weak: 'một nhất mốt năm ba tư đa toàn thường chín',
};
