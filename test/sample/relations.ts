import type { SampleRelation } from './sample.ts';

const onTheCeremony: readonly SampleRelation[] = [
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

const onTheYear1790: readonly SampleRelation[] = [
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

const onTheRefusal: readonly SampleRelation[] = [
  {
    by: 'whitlock',
    from: 's-cause',
    to: 'l-cause',
    kind: 'contradicts',
    rationale:
      'A cause cannot come after its effect. The essay needs the refusal to follow the audience; the draft is dated 3 August.',
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

const onTheLetter: readonly SampleRelation[] = [
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

const onThePresents: readonly SampleRelation[] = [
  {
    by: 'lin',
    from: 's-went',
    to: 'l-glance',
    kind: 'contradicts',
    rationale: 'Going to see them at once and having men trained on them is not “hardly a glance”.',
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

const onTheNumbers: readonly SampleRelation[] = [
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

export const sampleRelations: readonly SampleRelation[] = [
  ...onTheCeremony,
  ...onTheYear1790,
  ...onTheRefusal,
  ...onTheLetter,
  ...onThePresents,
  ...onTheNumbers,
];
