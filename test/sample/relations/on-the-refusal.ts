import type { SampleRelation } from '../sample.ts';

export const onTheRefusal: readonly SampleRelation[] = [
  {
    by: 'whitlock',
    from: 's-cause',
    to: 'l-cause',
    kind: 'contradicts',
    rationale:
      'A cause cannot come after its effect. The essay needs the refusal to follow the audience; the draft is dated 3 August.',
    assessments: [
      { by: 'lin', verdict: 'shares', note: '' },
      { by: 'khanh', verdict: 'shares', note: 'For the first edict at least.' },
    ],
  },
  {
    by: 'whitlock',
    from: 's-draft',
    to: 's-cause',
    kind: 'supports',
    rationale: 'The date is the argument.',
  },
  {
    by: 'khanh',
    from: 's-substance',
    to: 's-draft',
    kind: 'qualifies',
    rationale: 'What was drafted in August is not word for word what was handed over in October.',
  },
  {
    by: 'lin',
    from: 'b-seven',
    to: 'l-six',
    kind: 'contradicts',
    rationale: 'Seven refusals, six requests. The table counts 传教 as the seventh.',
    certainty: 'likely',
  },
  {
    by: 'whitlock',
    from: 'l-seventh',
    to: 'b-seven',
    kind: 'qualifies',
    rationale: 'There were seven answers, but by Macartney’s account only six questions.',
    certainty: 'likely',
  },
  {
    by: 'lin',
    from: 'b-land',
    to: 'l-rival',
    kind: 'reframes',
    rationale: 'The same sentence of the same edict: blindness in one telling, a guarded coast in the other.',
  },
  {
    by: 'lin',
    from: 'b-soil',
    to: 'b-land',
    kind: 'supports',
    rationale: 'The edict’s own words on the island.',
  },
  {
    by: 'whitlock',
    from: 's-alert',
    to: 'l-rival',
    kind: 'contradicts',
    rationale: 'A court that arms its coast against the British has imagined a rival.',
  },
  {
    by: 'whitlock',
    from: 's-coast',
    to: 'b-coast',
    kind: 'agrees',
    rationale: 'The two framings meet on the coastal orders, of which the British essay says nothing.',
  },
  {
    by: 'lin',
    from: 's-coast',
    to: 's-alert',
    kind: 'supports',
    rationale: 'The orders are the evidence for the inference.',
  },
  {
    by: 'lin',
    from: 'b-success',
    to: 'l-cost',
    kind: 'reframes',
    rationale: 'Both know that nothing was granted. One counts it as a loss, the other as a thing well done.',
  },
  {
    by: 'whitlock',
    from: 't-empty-hands',
    to: 'l-cost',
    kind: 'agrees',
    rationale: '“Ra về tay không” is “no concession at all”.',
  },
];

export const onTheLetter: readonly SampleRelation[] = [
  {
    by: 'lin',
    from: 'l-letter',
    to: 'b-letter',
    kind: 'same-as',
    rationale: 'The same sentence of the first edict, translated. “Clever contrivances” for 奇巧.',
  },
  {
    by: 'lin',
    from: 's-letter',
    to: 'b-letter',
    kind: 'same-as',
    rationale: 'Translated again, more closely: 更需 is “any further need”.',
  },
  {
    by: 'whitlock',
    from: 's-courteous',
    to: 'l-rival',
    kind: 'reframes',
    rationale: 'Manners or mentality: both readings rest on the one sentence.',
  },
  {
    by: 'lin',
    from: 's-editors',
    to: 's-courteous',
    kind: 'supports',
    rationale: 'Supplies the second half of the thesis, how the sentence came to stand alone.',
  },
];
