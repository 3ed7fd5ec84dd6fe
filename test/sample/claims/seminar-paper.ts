import type { SampleClaim } from '../sample.ts';

/** A scholar whose finding the paper reports. */
function scholar(name: string) {
  return { who: 'other', name, manner: 'reported' } as const;
}

export const seminarPaperClaims: readonly SampleClaim[] = [
  {
    key: 's-letter',
    by: 'lin',
    quotes: [
      'We have never prized ingenious things, nor have we any further need of the articles that your country makes.',
    ],
    kind: 'quotation',
    voice: { who: 'other', name: 'the Qianlong Emperor', framing: 'Chinese', manner: 'said' },
    tags: ['letter'],
  },
  {
    key: 's-textbooks',
    by: 'whitlock',
    quotes: [
      'Since the 1920s it has stood in textbooks for a court that could not see the modern world coming.',
    ],
    kind: 'factual',
    tags: ['letter', 'reception'],
  },
  {
    key: 's-newspapers',
    by: 'whitlock',
    quotes: ['Newspapers still hear in it a court without a rival in its own eyes (Halloran 2026).'],
    kind: 'factual',
    tags: ['letter', 'reception'],
  },
  {
    key: 's-courteous',
    by: 'lin',
    quotes: [
      'I argue that it was a courteous refusal, written for one request, and that its fame is the work of its editors.',
    ],
    kind: 'evaluative',
    tags: ['letter', 'reception'],
  },
  {
    key: 's-draft',
    by: 'whitlock',
    quotes: ['The first edict was drafted six weeks before anybody knelt to anybody.'],
    kind: 'factual',
    tags: ['letter', 'date'],
  },
  {
    key: 's-cause',
    by: 'whitlock',
    quotes: ['The kowtow therefore cannot explain the refusal, because the refusal was there first.'],
    kind: 'causal',
    tags: ['cause', 'kneeling'],
    note: 'Holds for the **first** edict. The second, which answers the requests one by one, is later than the audience.',
  },
  {
    key: 's-calendar',
    by: 'lin',
    quotes: [
      'Whoever writes that one gesture cost Britain its treaty (Halloran 2026) has the calendar against him.',
    ],
    kind: 'evaluative',
    tags: ['cause', 'date'],
  },
  {
    key: 's-substance',
    by: 'khanh',
    quotes: [
      'The draft was revised in September, so the argument holds for its substance and not for every phrase.',
    ],
    kind: 'factual',
    tags: ['letter', 'date'],
  },
  {
    key: 's-knees',
    by: 'whitlock',
    quotes: ['One essay has a single knee (Halloran 2026), another has two (沈若川 2026).'],
    kind: 'factual',
    tags: ['kneeling'],
  },
  {
    key: 's-two-steps',
    by: 'lin',
    quotes: [
      'three kneelings on both knees with deep bows, but without knocking the head, when the emperor arrived; then one knee, in the English manner, when the letter was handed over',
    ],
    kind: 'factual',
    voice: scholar('Huang Yi-Long'),
    certainty: 'likely',
    tags: ['kneeling', 'audience'],
  },
  {
    key: 's-half',
    by: 'whitlock',
    quotes: ['If he is right, each side told the truth about half of the morning.'],
    kind: 'evaluative',
    voice: { who: 'author', manner: 'inferred' },
    certainty: 'likely',
    tags: ['kneeling'],
  },
  {
    key: 's-guest-ritual',
    by: 'khanh',
    quotes: [
      'Guest ritual, as James L. Hevia (1995) describes it, was a way of building a relation between a greater and a lesser lord, not a test of submission.',
    ],
    kind: 'definition',
    voice: scholar('James L. Hevia'),
    tags: ['ritual'],
  },
  {
    key: 's-mistranslated',
    by: 'khanh',
    quotes: ['Joseph W. Esherick (1998) answered that this reading rests on mistranslated documents.'],
    kind: 'evaluative',
    voice: scholar('Joseph W. Esherick'),
    tags: ['ritual', 'translation'],
  },
  {
    key: 's-coast',
    by: 'whitlock',
    quotes: [
      'Governors were told to man their forts, and to let no English ship take an anchorage near Zhoushan (compare 沈若川 2026).',
    ],
    kind: 'factual',
    tags: ['defence'],
  },
  {
    key: 's-alert',
    by: 'lin',
    quotes: ['A court that is indifferent to British power does not alert its coast against it.'],
    kind: 'causal',
    voice: { who: 'author', manner: 'inferred' },
    tags: ['defence', 'mentality'],
  },
  {
    key: 's-went',
    by: 'lin',
    quotes: [
      'Within days of his return to Beijing he went to see them, and he had palace workmen taught to put them together (see Halloran 2026).',
    ],
    kind: 'factual',
    tags: ['presents'],
  },
  {
    key: 's-hahn',
    by: 'whitlock',
    quotes: [
      'the great planetarium had been built in Württemberg by P. M. Hahn, and London had only supplied its gilded case',
    ],
    kind: 'factual',
    tags: ['planetarium', 'presents'],
  },
  {
    key: 's-editors',
    by: 'lin',
    quotes: [
      'Henrietta Harrison (2017) has argued that their editors, writing after the fall of the dynasty, printed the papers on ceremony and left out many of those on defense.',
    ],
    kind: 'causal',
    voice: scholar('Henrietta Harrison'),
    tags: ['reception', 'archive'],
  },
  {
    key: 's-selection',
    by: 'whitlock',
    quotes: ['We have been reading a selection, and calling it a mentality.'],
    kind: 'evaluative',
    tags: ['reception', 'mentality'],
  },
  {
    key: 's-smaller',
    by: 'khanh',
    quotes: ['seen from Phú Xuân the whole quarrel is smaller than either capital thought (Lê Minh Hà 2026)'],
    kind: 'evaluative',
    tags: ['negotiation', 'reception'],
  },
  {
    key: 's-print-both',
    by: 'khanh',
    quotes: ['whoever quotes the sentence ought to print the second edict beside it'],
    kind: 'normative',
    tags: ['letter'],
  },
  {
    key: 's-outlive',
    by: 'whitlock',
    quotes: ['the sentence will outlive every correction, because it is short'],
    kind: 'predictive',
    tags: ['letter', 'reception'],
  },
];
