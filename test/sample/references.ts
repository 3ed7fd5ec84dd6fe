import type { CslName } from '../../server/core/reference.ts';
import { ownTextReferences } from './own-text-references.ts';
import type { SampleReference } from './sample.ts';

function person(family: string, given: string): CslName {
  return { family, given };
}

function year(issued: number) {
  return { 'date-parts': [[issued]] };
}

/** Works from the embassy's own time and editions of its papers. */
const primary: readonly SampleReference[] = [
  {
    key: 'staunton-1797',
    by: 'whitlock',
    csl: {
      type: 'book',
      title: 'An Authentic Account of an Embassy from the King of Great Britain to the Emperor of China',
      author: [person('Staunton', 'George')],
      issued: year(1797),
      publisher: 'G. Nicol',
      'publisher-place': 'London',
      language: 'en',
    },
  },
  {
    key: 'barrow-1804',
    by: 'whitlock',
    csl: {
      type: 'book',
      title: 'Travels in China',
      author: [person('Barrow', 'John')],
      issued: year(1804),
      publisher: 'T. Cadell and W. Davies',
      'publisher-place': 'London',
      language: 'en',
    },
  },
  {
    key: 'barrow-1806',
    by: 'khanh',
    csl: {
      type: 'book',
      title: 'A Voyage to Cochinchina, in the Years 1792 and 1793',
      author: [person('Barrow', 'John')],
      issued: year(1806),
      publisher: 'T. Cadell and W. Davies',
      'publisher-place': 'London',
      language: 'en',
    },
  },
  {
    key: 'proudfoot-1868',
    by: 'whitlock',
    csl: {
      type: 'book',
      title:
        'Biographical Memoir of James Dinwiddie, LL.D., Astronomer in the British Embassy to China, 1792, ’3, ’4',
      author: [person('Proudfoot', 'William Jardine')],
      issued: year(1868),
      publisher: 'Edward Howell',
      'publisher-place': 'Liverpool',
      language: 'en',
    },
  },
  {
    key: 'macartney-1962',
    by: 'whitlock',
    csl: {
      type: 'book',
      title:
        'An Embassy to China: Being the Journal Kept by Lord Macartney during His Embassy to the Emperor Ch’ien-lung, 1793–1794',
      author: [person('Macartney', 'George')],
      editor: [person('Cranmer-Byng', 'J. L.')],
      issued: year(1962),
      publisher: 'Longmans',
      'publisher-place': 'London',
      language: 'en',
    },
  },
  {
    key: 'archives-1996',
    by: 'lin',
    csl: {
      type: 'book',
      title: '英使马戛尔尼访华档案史料汇编',
      editor: [{ literal: '中国第一历史档案馆' }],
      issued: year(1996),
      publisher: '国际文化出版公司',
      'publisher-place': '北京',
      language: 'zh-Hans',
    },
  },
  {
    key: 'royal-archives',
    by: 'whitlock',
    csl: {
      type: 'webpage',
      title: 'Two edicts from Emperor Ch’ien-Lung [Qianlong] of China to George III, and two lists of gifts',
      author: [{ literal: 'Royal Archives' }],
      'container-title': 'Georgian Papers Programme',
      number: 'GEO/ADD/31/21a-d',
      URL: 'https://gpp.rct.uk/Record.aspx?src=Catalog&id=ADD31%2F21',
      language: 'en',
    },
  },
];

/** Histories and studies, oldest first. */
const studies: readonly SampleReference[] = [
  {
    key: 'backhouse-bland-1914',
    by: 'lin',
    csl: {
      type: 'book',
      title: 'Annals and Memoirs of the Court of Peking',
      author: [person('Backhouse', 'E.'), person('Bland', 'J. O. P.')],
      issued: year(1914),
      publisher: 'Houghton Mifflin',
      'publisher-place': 'Boston',
      language: 'en',
    },
  },
  {
    key: 'tran-trong-kim-1920',
    by: 'khanh',
    csl: {
      type: 'book',
      title: 'Việt Nam sử lược',
      author: [{ literal: 'Trần Trọng Kim' }],
      issued: year(1920),
      publisher: 'Trung Bắc Tân Văn',
      'publisher-place': 'Hà Nội',
      language: 'vi',
    },
  },
  {
    key: 'pritchard-1943',
    by: 'whitlock',
    csl: {
      type: 'article-journal',
      title: 'The Kotow in the Macartney Embassy to China in 1793',
      author: [person('Pritchard', 'Earl H.')],
      issued: year(1943),
      'container-title': 'The Far Eastern Quarterly',
      volume: '2',
      issue: '2',
      page: '163–203',
      language: 'en',
    },
  },
  {
    key: 'cranmer-byng-levere-1981',
    by: 'whitlock',
    csl: {
      type: 'article-journal',
      title:
        'A Case Study in Cultural Collision: Scientific Apparatus in the Macartney Embassy to China, 1793',
      author: [person('Cranmer-Byng', 'J. L.'), person('Levere', 'Trevor H.')],
      issued: year(1981),
      'container-title': 'Annals of Science',
      volume: '38',
      issue: '5',
      page: '503–525',
      DOI: '10.1080/00033798100200351',
      language: 'en',
    },
  },
  {
    key: 'peyrefitte-1989',
    by: 'khanh',
    csl: {
      type: 'book',
      title: 'L’Empire immobile ou le Choc des mondes',
      author: [person('Peyrefitte', 'Alain')],
      issued: year(1989),
      publisher: 'Fayard',
      'publisher-place': 'Paris',
      language: 'fr',
    },
  },
  {
    key: 'waley-cohen-1993',
    by: 'lin',
    csl: {
      type: 'article-journal',
      title: 'China and Western Technology in the Late Eighteenth Century',
      author: [person('Waley-Cohen', 'Joanna')],
      issued: year(1993),
      'container-title': 'The American Historical Review',
      volume: '98',
      issue: '5',
      page: '1525–1544',
      language: 'en',
    },
  },
  {
    key: 'hevia-1995',
    by: 'khanh',
    csl: {
      type: 'book',
      title: 'Cherishing Men from Afar: Qing Guest Ritual and the Macartney Embassy of 1793',
      author: [person('Hevia', 'James L.')],
      issued: year(1995),
      publisher: 'Duke University Press',
      'publisher-place': 'Durham',
      language: 'en',
    },
  },
  {
    key: 'esherick-1998',
    by: 'khanh',
    csl: {
      type: 'article-journal',
      title: 'Cherishing Sources from Afar',
      author: [person('Esherick', 'Joseph W.')],
      issued: year(1998),
      'container-title': 'Modern China',
      volume: '24',
      issue: '2',
      page: '135–161',
      language: 'en',
    },
  },
  {
    key: 'berg-2006',
    by: 'whitlock',
    csl: {
      type: 'article-journal',
      title:
        'Britain, Industry and Perceptions of China: Matthew Boulton, “Useful Knowledge” and the Macartney Embassy to China 1792–94',
      author: [person('Berg', 'Maxine')],
      issued: year(2006),
      'container-title': 'Journal of Global History',
      volume: '1',
      issue: '2',
      page: '269–288',
      DOI: '10.1017/S1740022806000167',
      language: 'en',
    },
  },
  {
    key: 'huang-2007',
    by: 'lin',
    csl: {
      type: 'article-journal',
      title: '印象與真相——清朝中英兩國的覲禮之爭',
      author: [{ literal: '黃一農' }],
      issued: { 'date-parts': [[2007, 3]] },
      'container-title': '中央研究院歷史語言研究所集刊',
      volume: '78',
      issue: '1',
      page: '35–106',
      language: 'zh-Hant',
    },
  },
  {
    key: 'ge-2012',
    by: 'khanh',
    csl: {
      type: 'article-journal',
      title:
        'Costume, Ceremonial, and the East Asian Order: What the Annamese King Wore When Congratulating the Emperor Qianlong in Jehol in 1790',
      author: [person('Ge', 'Zhaoguang')],
      issued: { 'date-parts': [[2012, 3]] },
      'container-title': 'Frontiers of History in China',
      volume: '7',
      issue: '1',
      page: '136–151',
      DOI: '10.3868/s020-001-012-0008-0',
      language: 'en',
    },
  },
  {
    key: 'harrison-2017',
    by: 'lin',
    csl: {
      type: 'article-journal',
      title:
        'The Qianlong Emperor’s Letter to George III and the Early-Twentieth-Century Origins of Ideas about Traditional China’s Foreign Relations',
      author: [person('Harrison', 'Henrietta')],
      issued: { 'date-parts': [[2017, 6]] },
      'container-title': 'The American Historical Review',
      volume: '122',
      issue: '3',
      page: '680–701',
      DOI: '10.1093/ahr/122.3.680',
      language: 'en',
    },
  },
];

export const sampleReferences: readonly SampleReference[] = [...primary, ...studies, ...ownTextReferences];
