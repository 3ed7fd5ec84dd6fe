import type { SampleCitation } from './sample.ts';

/** Where one of the five texts stands on another: each with the passage, to be held against it. */
export const ownTextCitations: readonly SampleCitation[] = [
  {
    by: 'whitlock',
    claim: 's-newspapers',
    reference: 'halloran-2026',
    intent: 'citesAsEvidence',
    passage: 'It is the voice of a court that could not imagine a rival.',
    checks: [
      { by: 'lin', verdict: 'saysSo', note: '' },
      { by: 'khanh', verdict: 'partly', note: 'One newspaper says so. “Newspapers” would take a second.' },
    ],
  },
  {
    by: 'lin',
    claim: 's-calendar',
    reference: 'halloran-2026',
    intent: 'critiques',
    passage: 'It was the refusal of that one gesture that cost Britain its treaty.',
    checks: [
      { by: 'whitlock', verdict: 'saysSo', note: 'Almost in the same words.' },
      { by: 'khanh', verdict: 'saysSo', note: '' },
    ],
  },
  {
    by: 'whitlock',
    claim: 's-knees',
    reference: 'halloran-2026',
    intent: 'discusses',
    passage:
      'He went down on one knee, as he would have done before his own king, and put the box into the hands of the Qianlong Emperor.',
  },
  {
    by: 'lin',
    claim: 's-knees',
    reference: 'shen-2026',
    intent: 'discusses',
    passage: '可见马戛尔尼在御座之前是双膝跪地的。',
    checks: [{ by: 'lin', verdict: 'saysSo', note: '“可见”是推断，但结论说得很清楚。' }],
  },
  {
    by: 'whitlock',
    claim: 's-coast',
    reference: 'shen-2026',
    intent: 'agreesWith',
    passage: '使团还在归途，皇帝已经传谕沿海督抚整饬海防，不许英国人登岸占地。',
    checks: [
      { by: 'whitlock', verdict: 'saysSo', note: 'Forts and anchorage, in other words.' },
      {
        by: 'lin',
        verdict: 'doesNot',
        note: 'It agrees on the orders, not on the weeks: here the embassy is already on its way home. And no Zhoushan.',
      },
    ],
  },
  {
    by: 'khanh',
    claim: 's-went',
    reference: 'halloran-2026',
    intent: 'obtainsSupportFrom',
    passage:
      'Set up in the summer palace outside Beijing, the instruments got hardly a glance from the emperor.',
    checks: [
      {
        by: 'khanh',
        verdict: 'doesNot',
        note: 'The essay says the **opposite**. Was another work meant?',
      },
    ],
  },
  {
    by: 'khanh',
    claim: 's-smaller',
    reference: 'le-minh-ha-2026',
    intent: 'obtainsSupportFrom',
    passage:
      'Nhìn từ Phú Xuân, đó chỉ là lần mặc cả thứ hai trong vòng ba năm, và người mặc cả giỏi hơn đã về nhà từ trước.',
    checks: [
      { by: 'khanh', verdict: 'saysSo', note: '' },
      { by: 'whitlock', verdict: 'couldNot', note: 'I do not read Vietnamese.' },
    ],
  },
  {
    by: 'khanh',
    claim: 't-water',
    reference: 'halloran-2026',
    intent: 'citesAsEvidence',
    passage: 'They stopped at Turon, on the coast of Cochinchina, only to take in water and fresh food.',
    checks: [{ by: 'whitlock', verdict: 'partly', note: 'One essay, no book; “usually” it cannot show.' }],
  },
  {
    by: 'whitlock',
    claim: 'g-hahn',
    reference: 'osei-2026',
    intent: 'agreesWith',
    locator: '§ 3',
    passage:
      'the great planetarium had been built in Württemberg by P. M. Hahn, and London had only supplied its gilded case',
  },
];
