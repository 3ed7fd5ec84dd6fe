import type { SampleStatement } from '../sample.ts';

const topic = 'The refusal';

export const onTheRefusal: readonly SampleStatement[] = [
  {
    by: 'whitlock',
    text: 'It was the kowtow that cost Britain its treaty.',
    topic,
    tags: ['kowtow', 'causes'],
    stances: [
      { by: 'whitlock', claim: 'l-cause', kind: 'affirms', rationale: 'Word for word.' },
      {
        by: 'whitlock',
        claim: 's-cause',
        kind: 'denies',
        rationale: 'The refusal was there before anybody knelt.',
      },
      {
        by: 'lin',
        claim: 's-calendar',
        kind: 'denies',
        rationale: 'The essay is named, and answered with a date.',
      },
      { by: 'lin', claim: 's-draft', kind: 'denies', rationale: 'The date of the draft decides it.' },
      {
        by: 'lin',
        claim: 'b-land',
        kind: 'reframes',
        rationale: 'The essay does not ask about the gesture: what was refused was land.',
      },
      {
        by: 'whitlock',
        claim: 'b-land',
        kind: 'denies',
        rationale: 'If land was the reason, the kowtow was not.',
        certainty: 'likely',
      },
      {
        by: 'khanh',
        claim: 't-ask-first',
        kind: 'reframes',
        rationale: 'Ask what the court needs before you speak of knees.',
      },
    ],
    silences: [{ by: 'lin', source: 'gallery-labels' }],
    verdict: {
      by: 'whitlock',
      rating: 'unsupported',
      justification:
        'The first edict was drafted on 3 August, six weeks before the audience. It was revised in September, so the point holds for its substance.',
      evidence: ['s-draft', 's-cause', 's-substance'],
    },
  },
  {
    by: 'lin',
    text: 'The letter speaks for a court that knew nothing of the world outside.',
    topic,
    tags: ['letter'],
    stances: [
      { by: 'lin', claim: 'l-rival', kind: 'affirms', rationale: '“Could not imagine a rival.”' },
      {
        by: 'whitlock',
        claim: 's-newspapers',
        kind: 'mentions',
        rationale: 'Reports that others read it so.',
      },
      {
        by: 'whitlock',
        claim: 's-courteous',
        kind: 'denies',
        rationale: 'A courteous refusal of one request, made famous by its editors.',
      },
      { by: 'whitlock', claim: 's-alert', kind: 'denies', rationale: 'It put its coast on the alert.' },
      {
        by: 'lin',
        claim: 'b-coast',
        kind: 'denies',
        rationale: 'The same orders to the coast, from the other side.',
      },
      { by: 'lin', claim: 'b-known', kind: 'denies', rationale: 'The palace had clocks and globes enough.' },
    ],
    silences: [{ by: 'khanh', source: 'turon-column', note: 'The letter is not spoken of at all.' }],
  },
  {
    by: 'lin',
    text: 'How many requests did the embassy make?',
    form: 'question',
    answers: [
      { key: 'six', text: 'Six' },
      { key: 'seven', text: 'Seven' },
    ],
    topic,
    tags: ['numbers'],
    stances: [
      { by: 'lin', claim: 'l-six', kind: 'affirms', answer: 'six', rationale: 'A paper with six points.' },
      {
        by: 'lin',
        claim: 'l-seventh',
        kind: 'denies',
        answer: 'seven',
        rationale: 'The seventh was refused, yet Macartney says that he never raised it.',
      },
      {
        by: 'lin',
        claim: 'b-seven',
        kind: 'affirms',
        answer: 'seven',
        rationale: 'The essay counts the replies, missions among them.',
      },
    ],
    silences: [
      { by: 'khanh', source: 'turon-column', note: 'Says only that none was granted.' },
      { by: 'whitlock', source: 'seminar-paper', note: 'Requests are written down, but not counted.' },
      { by: 'lin', source: 'gallery-labels' },
    ],
  },
  {
    by: 'khanh',
    text: 'The embassy came home with nothing.',
    topic,
    tags: ['outcome'],
    stances: [
      { by: 'whitlock', claim: 'l-cost', kind: 'affirms', rationale: '“No concession at all.”' },
      {
        by: 'khanh',
        claim: 't-empty-hands',
        kind: 'affirms',
        rationale: 'Empty hands, against two elephants and a peace.',
      },
      {
        by: 'lin',
        claim: 'b-success',
        kind: 'reframes',
        rationale: 'Nothing was granted there either, but it is told as diplomacy that succeeded.',
      },
    ],
    silences: [],
  },
];
