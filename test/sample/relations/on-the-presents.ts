import type { SampleRelation } from '../sample.ts';

export const onThePresents: readonly SampleRelation[] = [
  {
    by: 'lin',
    from: 's-went',
    to: 'l-glance',
    kind: 'contradicts',
    rationale: 'Going to see them at once and having men trained on them is not “hardly a glance”.',
    assessments: [{ by: 'whitlock', verdict: 'shares', note: '' }],
  },
  {
    by: 'whitlock',
    from: 's-hahn',
    to: 'l-finest',
    kind: 'contradicts',
    rationale:
      'The essay names the planetarium first among the best work of English hands. It was made in Württemberg.',
  },
  {
    by: 'whitlock',
    from: 'g-hahn',
    to: 's-hahn',
    kind: 'agrees',
    rationale: 'Maker, place and the London case, all three.',
  },
  {
    by: 'lin',
    from: 'l-sovereign',
    to: 'b-tribute',
    kind: 'reframes',
    rationale: 'The same six hundred cases. Which word is used decides who stood above whom.',
  },
  {
    by: 'lin',
    from: 'g-words',
    to: 'l-sovereign',
    kind: 'reframes',
    rationale: 'A third word: neither presents nor tribute, but the samples of a trading company.',
  },
  {
    by: 'khanh',
    from: 'b-cases',
    to: 'l-cases',
    kind: 'agrees',
    rationale: 'Six hundred on both sides, though one side writes 贡品.',
  },
  {
    by: 'khanh',
    from: 'g-porters',
    to: 'l-cases',
    kind: 'elaborates',
    rationale: 'Adds how they were carried.',
  },
  {
    by: 'lin',
    from: 'g-list',
    to: 'b-cases',
    kind: 'agrees',
    rationale: 'Nineteen entries in both.',
  },
  {
    by: 'whitlock',
    from: 'g-cost',
    to: 'l-cost',
    kind: 'elaborates',
    rationale: 'The share of the presents in the whole, if the figure is right.',
    certainty: 'unsure',
  },
  {
    by: 'lin',
    from: 'g-honour',
    to: 'g-no-value',
    kind: 'reframes',
    rationale: 'One ruyi, weighed as stone and weighed as favour.',
  },
  {
    by: 'khanh',
    from: 'g-howitzers',
    to: 'g-threat',
    kind: 'contradicts',
    rationale: 'Howitzers are a threat too, so the model ship was not the only one.',
    certainty: 'likely',
  },
];

export const onTheNumbers: readonly SampleRelation[] = [
  {
    by: 'lin',
    from: 'g-birthday',
    to: 'b-eighty-three',
    kind: 'qualifies',
    rationale: 'No contradiction: eighty-two by birthdays, eighty-three by *sui*.',
  },
  {
    by: 'lin',
    from: 'l-boy',
    to: 'b-boy',
    kind: 'qualifies',
    rationale: 'Twelve and thirteen are one age in two ways of counting.',
  },
  {
    by: 'khanh',
    from: 'l-people',
    to: 'b-seven-hundred',
    kind: 'qualifies',
    rationale: 'Ninety-five in the embassy, over seven hundred with the crews (“连同水手”).',
  },
  {
    by: 'whitlock',
    from: 't-near-hundred',
    to: 'l-people',
    kind: 'agrees',
    rationale: 'Near enough to ninety-five.',
    certainty: 'likely',
  },
];
