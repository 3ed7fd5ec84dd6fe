import type { SampleStatement } from '../sample.ts';

const topic = 'The ceremony';

export const onTheCeremony: readonly SampleStatement[] = [
  {
    by: 'whitlock',
    text: 'How did Macartney kneel before the emperor?',
    form: 'question',
    answers: [
      { key: 'one', text: 'On one knee' },
      { key: 'both', text: 'On both knees' },
      { key: 'both-then-one', text: 'First on both, later on one' },
    ],
    topic,
    tags: ['kneeling'],
    stances: [
      {
        by: 'whitlock',
        claim: 'l-one-knee',
        kind: 'affirms',
        answer: 'one',
        rationale: 'One knee, as before his own king.',
      },
      {
        by: 'lin',
        claim: 'b-both-knees',
        kind: 'affirms',
        answer: 'both',
        rationale: '“双膝跪地”: both knees on the ground.',
      },
      {
        by: 'lin',
        claim: 'b-note',
        kind: 'affirms',
        answer: 'both',
        rationale: 'The secretary’s own note, on which the essay builds.',
        certainty: 'likely',
      },
      {
        by: 'whitlock',
        claim: 's-two-steps',
        kind: 'affirms',
        answer: 'both-then-one',
        rationale: 'Two moments of one morning; each side tells one of them.',
      },
      {
        by: 'khanh',
        claim: 't-not-first',
        kind: 'mentions',
        rationale: 'Says that he was excused the kowtow, not how he knelt.',
      },
    ],
    silences: [
      { by: 'lin', source: 'gallery-labels', note: 'The room “follows the things and not the people”.' },
    ],
    verdict: {
      by: 'whitlock',
      rating: 'cannot-tell',
      justification:
        'The compromise in two steps explains both accounts, but it rests on one scholar’s comparison.',
      evidence: ['s-two-steps', 's-half'],
    },
  },
  {
    by: 'khanh',
    text: 'Every envoy at the Qing court performed the full kowtow.',
    topic,
    tags: ['kneeling', 'kowtow'],
    stances: [
      {
        by: 'lin',
        claim: 'b-all-envoys',
        kind: 'affirms',
        rationale: '“无论远近，一律”: without exception.',
      },
      {
        by: 'lin',
        claim: 'b-annam',
        kind: 'affirms',
        rationale: 'Annam is the essay’s example for the rule.',
      },
      {
        by: 'whitlock',
        claim: 'l-no-forehead',
        kind: 'denies',
        rationale: 'Macartney is the exception, “then or at any other time”.',
      },
      {
        by: 'khanh',
        claim: 't-no-kowtow',
        kind: 'denies',
        rationale: 'Nor did the king of Annam, three years before.',
      },
      {
        by: 'khanh',
        claim: 't-mould',
        kind: 'denies',
        rationale: 'The rite gave way whenever the court needed it to.',
      },
      {
        by: 'whitlock',
        claim: 's-two-steps',
        kind: 'denies',
        rationale: 'Three kneelings, but without knocking the head.',
      },
    ],
    silences: [{ by: 'lin', source: 'gallery-labels' }],
    verdict: {
      by: 'khanh',
      rating: 'false',
      justification:
        'Three of the four texts that speak of it name an exception, and they do not name the same one.',
      evidence: ['t-no-kowtow', 'l-no-forehead', 's-two-steps'],
    },
  },
  {
    by: 'khanh',
    text: 'The king of Annam came to Jehol himself in 1790.',
    topic,
    tags: ['1790', 'Annam'],
    stances: [
      { by: 'khanh', claim: 'b-annam', kind: 'affirms', rationale: '“亲自来热河”: in person.' },
      {
        by: 'khanh',
        claim: 't-stand-in',
        kind: 'denies',
        rationale: 'A stand-in, whom the histories even name.',
      },
      {
        by: 'khanh',
        claim: 't-himself',
        kind: 'affirms',
        rationale: 'The footnote reports a historian who says that he went.',
        certainty: 'likely',
      },
    ],
    silences: [
      { by: 'khanh', source: 'london-essay', note: 'Annam is a place to take in water there.' },
      { by: 'khanh', source: 'seminar-paper' },
      { by: 'khanh', source: 'gallery-labels' },
    ],
    verdict: {
      by: 'khanh',
      rating: 'cannot-tell',
      justification: 'The column itself says that the story is disputed to this day.',
      evidence: ['t-stand-in', 't-himself'],
    },
  },
];
