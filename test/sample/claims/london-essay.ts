import type { SampleClaim } from '../sample.ts';

const macartney = { who: 'other', name: 'George Macartney', framing: 'British' } as const;
const emperor = { who: 'other', name: 'the Qianlong Emperor', framing: 'Chinese' } as const;

export const londonEssayClaims: readonly SampleClaim[] = [
  {
    key: 'l-date',
    by: 'whitlock',
    quotes: [
      'A little after sunrise on 14 September 1793, George Macartney climbed the steps of a great tent in the imperial park at Jehol, holding a jewelled gold box above his head.',
    ],
    kind: 'factual',
    tags: ['date', 'audience'],
  },
  {
    key: 'l-one-knee',
    by: 'whitlock',
    quotes: [
      'He went down on one knee, as he would have done before his own king, and put the box into the hands of the Qianlong Emperor.',
    ],
    kind: 'factual',
    tags: ['kneeling', 'audience'],
    note: 'The moment meant is the handing over of the letter. The emperor’s **arrival**, earlier that morning, is not told here.',
  },
  {
    key: 'l-no-forehead',
    by: 'lin',
    quotes: ['He did not touch his forehead to the ground, then or at any other time.'],
    kind: 'factual',
    tags: ['kneeling'],
    note: '“At any other time” also covers the birthday rites of 17 September, on which the essay is otherwise silent.',
  },
  {
    key: 'l-people',
    by: 'khanh',
    quotes: ['Ninety-five people belonged to it'],
    kind: 'factual',
    tags: ['numbers'],
  },
  {
    key: 'l-boy',
    by: 'lin',
    quotes: [
      'the twelve-year-old son of the secretary, Sir George Staunton, who had learned more Chinese on the voyage than any other Englishman on board',
    ],
    kind: 'factual',
    tags: ['interpreters', 'age'],
  },
  {
    key: 'l-turon',
    by: 'khanh',
    quotes: ['They stopped at Turon, on the coast of Cochinchina, only to take in water and fresh food.'],
    kind: 'factual',
    tags: ['Turon'],
    note: 'All the work is done by *only*.',
  },
  {
    key: 'l-cases',
    by: 'whitlock',
    quotes: ['six hundred cases of presents'],
    kind: 'factual',
    tags: ['presents', 'numbers'],
  },
  {
    key: 'l-finest',
    by: 'lin',
    quotes: [
      'In the hold were six hundred cases of presents, the best that English hands could make, and first among them a planetarium that showed the heavens in motion.',
    ],
    kind: 'evaluative',
    tags: ['presents', 'planetarium'],
    note: 'Overlaps the bare count of cases; tagged apart, because the praise can be wrong while the number is right.',
  },
  {
    key: 'l-sovereign',
    by: 'whitlock',
    quotes: ['They were presents from one sovereign to another.'],
    kind: 'definition',
    tags: ['presents', 'tribute'],
  },
  {
    key: 'l-flags',
    by: 'lin',
    quotes: [
      'On the river boats that carried them inland the flags said “tribute”; Macartney had the words read to him, and let them pass.',
    ],
    kind: 'factual',
    tags: ['tribute'],
  },
  {
    key: 'l-six',
    by: 'whitlock',
    quotes: ['A paper handed over on 3 October 1793 made six requests'],
    kind: 'factual',
    tags: ['requests', 'numbers', 'date'],
  },
  {
    key: 'l-seventh',
    by: 'lin',
    quotes: [
      'The reply even refused a seventh, that missionaries should preach freely, and Macartney protested that he had never raised it.',
    ],
    kind: 'factual',
    voice: { ...macartney, manner: 'reported' },
    tags: ['requests', 'missionaries'],
  },
  {
    key: 'l-six-weeks',
    by: 'whitlock',
    quotes: [
      'For six weeks polite officials had shown the ambassador how a kowtow is done',
      'For six weeks he had offered terms.',
    ],
    kind: 'factual',
    certainty: 'likely',
    tags: ['kneeling', 'negotiation'],
  },
  {
    key: 'l-kowtow',
    by: 'khanh',
    quotes: ['three kneelings, and at each of them the forehead knocked three times on the floor'],
    kind: 'definition',
    tags: ['kneeling'],
  },
  {
    key: 'l-offer',
    by: 'khanh',
    quotes: [
      'He would do it, he said, if a mandarin of his own rank did the same before a portrait of George III.',
    ],
    kind: 'factual',
    voice: { ...macartney, manner: 'reported' },
    tags: ['negotiation'],
  },
  {
    key: 'l-cause',
    by: 'whitlock',
    quotes: ['It was the refusal of that one gesture that cost Britain its treaty.'],
    kind: 'causal',
    tags: ['cause', 'kneeling'],
    note: 'The thesis of the essay. No evidence is given for it but the order in which it tells the story.',
  },
  {
    key: 'l-glance',
    by: 'lin',
    quotes: [
      'Set up in the summer palace outside Beijing, the instruments got hardly a glance from the emperor.',
    ],
    kind: 'factual',
    tags: ['presents'],
  },
  {
    key: 'l-children',
    by: 'whitlock',
    quotes: ['They were good enough, he is supposed to have said, to amuse children.'],
    kind: 'evaluative',
    voice: { ...emperor, manner: 'reported' },
    certainty: 'unsure',
    tags: ['presents', 'hearsay'],
    note: 'No witness is named. *Supposed* is the right word.',
  },
  {
    key: 'l-letter',
    by: 'lin',
    quotes: [
      'We have never set store by clever contrivances, nor do we need anything more that your country makes.',
    ],
    kind: 'quotation',
    voice: { ...emperor, manner: 'said' },
    tags: ['letter'],
  },
  {
    key: 'l-rival',
    by: 'lin',
    quotes: ['It is the voice of a court that could not imagine a rival.'],
    kind: 'evaluative',
    tags: ['letter', 'mentality'],
  },
  {
    key: 'l-cost',
    by: 'whitlock',
    quotes: ['The whole enterprise had cost some £80,000 and brought back no concession at all.'],
    kind: 'factual',
    tags: ['cost', 'outcome'],
  },
  {
    key: 'l-man-of-war',
    by: 'whitlock',
    quotes: [
      'The Empire of China is an old, crazy, first-rate Man of War, which a fortunate succession of able and vigilant officers have contrived to keep afloat for these hundred and fifty years past.',
    ],
    kind: 'quotation',
    voice: { ...macartney, manner: 'said' },
    tags: ['mentality'],
    note: '*Crazy* in the sense of his time: cracked, unsound.',
  },
  {
    key: 'l-wreck',
    by: 'whitlock',
    quotes: [
      'She might drift some time as a wreck, he thought, and would then be dashed to pieces on the shore.',
    ],
    kind: 'predictive',
    voice: { ...macartney, manner: 'reported' },
    tags: ['mentality'],
  },
];
