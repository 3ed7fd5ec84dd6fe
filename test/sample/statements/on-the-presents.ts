import type { SampleStatement } from '../sample.ts';

const topic = 'The presents';

export const onThePresents: readonly SampleStatement[] = [
  {
    by: 'lin',
    text: 'What the embassy brought was tribute.',
    topic,
    tags: ['tribute', 'presents'],
    stances: [
      { by: 'lin', claim: 'b-tribute', kind: 'affirms', rationale: 'By the custom of the court it was.' },
      {
        by: 'whitlock',
        claim: 'l-sovereign',
        kind: 'denies',
        rationale: 'Presents from one sovereign to another.',
      },
      {
        by: 'whitlock',
        claim: 'l-flags',
        kind: 'qualifies',
        rationale: 'He had the word read to him, and let it pass.',
      },
      { by: 'lin', claim: 'g-words', kind: 'reframes', rationale: 'A third word: samples.' },
      { by: 'khanh', claim: 't-empty-hands', kind: 'mentions', rationale: 'Calls them presents in passing.' },
    ],
    silences: [{ by: 'whitlock', source: 'seminar-paper' }],
  },
  {
    by: 'lin',
    text: 'The emperor took no interest in the instruments.',
    topic,
    tags: ['instruments'],
    stances: [
      { by: 'lin', claim: 'l-glance', kind: 'affirms', rationale: '“Hardly a glance.”' },
      {
        by: 'lin',
        claim: 'l-children',
        kind: 'affirms',
        rationale: 'Only reported: “he is supposed to have said”.',
        certainty: 'unsure',
      },
      {
        by: 'whitlock',
        claim: 's-went',
        kind: 'denies',
        rationale: 'He went to see them, and had men trained on them.',
      },
      {
        by: 'whitlock',
        claim: 'g-ship',
        kind: 'denies',
        rationale: 'He asked about the ship, at least.',
        certainty: 'likely',
      },
      { by: 'lin', claim: 'b-known', kind: 'reframes', rationale: 'Not indifference: he had better ones.' },
    ],
    silences: [{ by: 'khanh', source: 'turon-column' }],
    verdict: {
      by: 'lin',
      rating: 'false',
      justification: 'He went to see them within days, and had workmen taught.',
      evidence: ['s-went', 'g-ship'],
    },
  },
  {
    by: 'whitlock',
    text: 'The great planetarium was English work.',
    topic,
    tags: ['instruments'],
    stances: [
      {
        by: 'whitlock',
        claim: 'l-finest',
        kind: 'affirms',
        rationale: 'First among the best that English hands could make.',
      },
      {
        by: 'whitlock',
        claim: 's-hahn',
        kind: 'denies',
        rationale: 'Built in Württemberg; only the case is from London.',
      },
      { by: 'lin', claim: 'g-hahn', kind: 'denies', rationale: 'The label names the same maker.' },
    ],
    silences: [
      { by: 'lin', source: 'beijing-essay', note: 'Names a great instrument, not where it came from.' },
      { by: 'khanh', source: 'turon-column' },
    ],
    verdict: {
      by: 'whitlock',
      rating: 'false',
      justification: 'Paper and label name a pastor in Württemberg; London gave it a gilded case.',
      evidence: ['s-hahn', 'g-hahn'],
    },
  },
  {
    by: 'khanh',
    text: 'They brought six hundred cases.',
    topic,
    tags: ['numbers', 'presents'],
    stances: [
      { by: 'khanh', claim: 'l-cases', kind: 'affirms', rationale: 'Six hundred.' },
      { by: 'khanh', claim: 'b-cases', kind: 'affirms', rationale: '“六百箱”.' },
      { by: 'khanh', claim: 't-empty-hands', kind: 'affirms', rationale: '“Sáu trăm hòm”.' },
      { by: 'lin', claim: 'g-porters', kind: 'affirms', rationale: 'About six hundred.' },
    ],
    silences: [{ by: 'whitlock', source: 'seminar-paper' }],
    verdict: {
      by: 'khanh',
      rating: 'true',
      justification: 'All four that give a number give this one.',
      evidence: ['l-cases', 'b-cases'],
    },
  },
  {
    by: 'khanh',
    text: 'The ships called at Turon for nothing but water and food.',
    topic: 'On the way',
    tags: ['Turon'],
    stances: [
      {
        by: 'khanh',
        claim: 'l-turon',
        kind: 'affirms',
        rationale: '“Only to take in water and fresh food.”',
      },
      {
        by: 'khanh',
        claim: 't-diplomacy',
        kind: 'reframes',
        rationale: 'To the Tây Sơn a warship before the river was a matter of state.',
      },
      {
        by: 'khanh',
        claim: 't-jackson',
        kind: 'denies',
        rationale: 'They also surveyed the river, and were arrested for it.',
      },
    ],
    silences: [
      { by: 'lin', source: 'beijing-essay' },
      { by: 'whitlock', source: 'seminar-paper' },
      { by: 'lin', source: 'gallery-labels' },
    ],
  },
];
