import type { SampleReference } from './sample.ts';

/** The sample’s own texts, as one of them or a reader cites them: as invented as these are. */
export const ownTextReferences: readonly SampleReference[] = [
  {
    key: 'halloran-2026',
    by: 'whitlock',
    fullText: 'london-essay',
    csl: {
      type: 'article-newspaper',
      title: 'The Knee That Would Not Bend',
      author: [{ family: 'Halloran', given: 'E. R.' }],
      issued: { 'date-parts': [[2026, 11, 2]] },
      'container-title': 'The Sunday Lantern',
      language: 'en-GB',
    },
  },
  {
    key: 'shen-2026',
    by: 'lin',
    fullText: 'beijing-essay',
    csl: {
      type: 'article-magazine',
      title: '万里而来，以礼而归',
      author: [{ family: '沈', given: '若川' }],
      issued: { 'date-parts': [[2026, 11, 3]] },
      'container-title': '闲读史',
      issue: '11',
      page: '24–26',
      language: 'zh-Hans',
    },
  },
  {
    key: 'le-minh-ha-2026',
    by: 'khanh',
    fullText: 'turon-column',
    csl: {
      type: 'article-newspaper',
      title: 'Ba tuần ở Cửa Hàn',
      author: [{ literal: 'Lê Minh Hà' }],
      issued: { 'date-parts': [[2026, 11, 4]] },
      'container-title': 'Báo Sông Hàn',
      language: 'vi',
    },
  },
  {
    key: 'osei-2026',
    by: 'whitlock',
    fullText: 'seminar-paper',
    csl: {
      type: 'paper-conference',
      title: 'Reading the Letter Twice: The Macartney Embassy and Its Editors',
      author: [{ family: 'Osei', given: 'Miriam T.' }],
      issued: { 'date-parts': [[2026, 11, 5]] },
      'event-title': 'Seminar on Embassies and Their Archives',
      language: 'en-US',
    },
  },
];
