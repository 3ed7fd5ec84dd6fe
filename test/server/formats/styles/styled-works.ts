import type { CslItem } from '../../../../server/core/csl-item.ts';

const person = (family: string, given: string) => ({ family, given });
const year = (...parts: number[]) => ({ 'date-parts': [parts] });
const people = (count: number) => Array.from({ length: count }, (_, at) => person(`Fam${at + 1}`, 'Gil'));

/** Made-up works of all kinds, by a name that says what is particular about each. */
export const styledWorks = {
  article: {
    type: 'article-journal',
    title: 'Sea lanes and their discontents',
    author: [person('Brown', 'Ben'), person('Moss', 'Mary Anne')],
    issued: year(2021),
    'container-title': 'Journal of Straits',
    volume: '3',
    issue: '2',
    page: '101-120',
    DOI: '10.1000/xyz123',
  },
  book: {
    type: 'book',
    title: 'The long quarrel',
    author: [person('Adams', 'Carla Q.')],
    issued: year(2015),
    edition: '2',
    publisher: 'Harbour Press',
    'publisher-place': 'Oxford',
  },
  chapter: {
    type: 'chapter',
    title: 'Maps that argue',
    author: [person('Cole', 'Cy')],
    editor: [person('Duong', 'Thi Hoa'), person('Eck', 'Fritz')],
    'container-title': 'Drawing lines',
    issued: year(2015),
    publisher: 'Harbour Press',
    'publisher-place': 'Oxford',
    page: '11-40',
  },
  'report of an institution': {
    type: 'report',
    title: 'Reefs in figures',
    author: [{ literal: 'Institute for Sea Matters' }],
    issued: year(2019),
    number: '12',
    genre: 'Working paper',
    publisher: 'Institute for Sea Matters',
  },
  'page without a date': {
    type: 'webpage',
    title: 'What the tribunal said',
    author: [{ literal: 'Sea Office' }],
    accessed: year(2022, 11, 8),
    URL: 'https://example.org/tribunal?a=1&b=2',
    'container-title': 'Sea Notes',
  },
  news: {
    type: 'article-newspaper',
    title: 'Ships meet at dawn',
    author: [person('Park', 'Ji-Soo')],
    issued: year(2014, 5, 4),
    'container-title': 'The Daily Tide',
    page: 'A3',
  },
  thesis: {
    type: 'thesis',
    title: 'Fishing rights in law',
    author: [person('Quinn', 'Mary')],
    issued: year(2012),
    genre: 'PhD thesis',
    publisher: 'University of Somewhere',
  },
  'Chinese article of four': {
    type: 'article-journal',
    language: 'zh-Hans',
    title: '河口船只研究',
    author: [person('王', '小明'), person('李', '华'), person('赵', '一'), person('孙', '二')],
    issued: year(2018),
    'container-title': '港口论坛',
    volume: '5',
    issue: '1',
    page: '12-20',
  },
  'Vietnamese book': {
    type: 'book',
    language: 'vi',
    title: 'Biển và người',
    author: [person('Nguyễn', 'Văn Hùng')],
    issued: year(2009),
    publisher: 'Nhà in Sóng',
    'publisher-place': 'Hà Nội',
  },
  'three authors': {
    type: 'book',
    title: 'Tides',
    author: people(3),
    issued: year(2001),
    publisher: 'Harbour Press',
  },
  'eight authors': {
    type: 'book',
    title: 'Tides',
    author: people(8),
    issued: year(2002),
    publisher: 'Harbour Press',
  },
  'twenty-one authors': {
    type: 'book',
    title: 'Tides',
    author: people(21),
    issued: year(2003),
    publisher: 'Harbour Press',
  },
} satisfies Readonly<Record<string, CslItem>>;

export type WorkName = keyof typeof styledWorks;
