import type { SampleRelation } from '../sample.ts';

export const onTheCeremony: readonly SampleRelation[] = [
  {
    by: 'lin',
    from: 'l-date',
    to: 'b-date',
    kind: 'agrees',
    rationale:
      'The same day in two calendars: the tenth of the eighth month of Qianlong 58 is 14 September 1793.',
  },
  {
    by: 'whitlock',
    from: 'l-one-knee',
    to: 'b-both-knees',
    kind: 'contradicts',
    rationale:
      'One knee or two, before the same throne on the same morning. Unless two different moments are meant, one of them is wrong.',
    assessments: [
      { by: 'lin', verdict: 'doubts', note: 'Two moments, if Huang is right: then both may be true.' },
      { by: 'khanh', verdict: 'shares', note: 'Both say *before the emperor*, and mean one moment.' },
    ],
  },
  {
    by: 'lin',
    from: 'l-no-forehead',
    to: 'b-all-envoys',
    kind: 'contradicts',
    rationale: '“一律” leaves no room for an envoy who never knocked his head.',
  },
  {
    by: 'lin',
    from: 's-two-steps',
    to: 'l-one-knee',
    kind: 'qualifies',
    rationale: 'True of the handing over of the letter, not of the whole ceremony.',
    certainty: 'likely',
  },
  {
    by: 'lin',
    from: 's-two-steps',
    to: 'b-both-knees',
    kind: 'qualifies',
    rationale:
      'True of the emperor’s arrival; not of the moment “御座之前”, and without the head on the ground.',
    certainty: 'likely',
  },
  {
    by: 'whitlock',
    from: 's-two-steps',
    to: 's-half',
    kind: 'supports',
    rationale: 'The two steps are the whole ground for dividing the truth between the two sides.',
  },
  {
    by: 'khanh',
    from: 'b-note',
    to: 'b-both-knees',
    kind: 'supports',
    rationale: 'The only evidence that the essay gives.',
  },
  {
    by: 'lin',
    from: 'b-note',
    to: 'b-poem',
    kind: 'elaborates',
    rationale: 'The note tells in prose what the verse compresses into 齐膝地.',
  },
  {
    by: 'khanh',
    from: 's-mistranslated',
    to: 's-guest-ritual',
    kind: 'contradicts',
    rationale: 'If the documents are mistranslated, the description built on them does not stand.',
    certainty: 'likely',
  },
];

export const onTheYear1790: readonly SampleRelation[] = [
  {
    by: 'khanh',
    from: 't-stand-in',
    to: 'b-annam',
    kind: 'contradicts',
    rationale: '“亲自” against “một người đóng thay”: the king himself, or a man in his place.',
  },
  {
    by: 'khanh',
    from: 't-no-kowtow',
    to: 'b-all-envoys',
    kind: 'contradicts',
    rationale: 'One exception is enough to undo “without exception”.',
  },
  {
    by: 'lin',
    from: 't-himself',
    to: 't-stand-in',
    kind: 'contradicts',
    rationale: 'The column disputes itself, in its own footnote.',
    assessments: [
      {
        by: 'khanh',
        verdict: 'rejects',
        note: 'A column that reports another view does not contradict itself.',
      },
    ],
  },
  {
    by: 'khanh',
    from: 't-mould',
    to: 't-not-first',
    kind: 'supports',
    rationale: 'If the rite gave way in 1790, then 1793 was not the first time.',
  },
  {
    by: 'khanh',
    from: 't-second-bargain',
    to: 'l-offer',
    kind: 'reframes',
    rationale:
      'The same haggling over ritual: a lone Englishman’s stand in one telling, the second round of an old game in the other.',
  },
  {
    by: 'khanh',
    from: 't-diplomacy',
    to: 'l-turon',
    kind: 'reframes',
    rationale:
      'Nobody denies the water. For London it is why the ships came; for Phú Xuân it is what they said.',
  },
  {
    by: 'whitlock',
    from: 't-jackson',
    to: 't-diplomacy',
    kind: 'supports',
    rationale: 'A boat taking soundings in the river is more than watering.',
    certainty: 'likely',
  },
  {
    by: 'khanh',
    from: 't-water',
    to: 'l-turon',
    kind: 'agrees',
    rationale: 'The column reports fairly what the British essay says.',
  },
];
