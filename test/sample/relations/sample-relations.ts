import type { SampleRelation } from '../sample.ts';
import { onTheCeremony, onTheYear1790 } from './on-the-ceremony.ts';
import { onTheNumbers, onThePresents } from './on-the-presents.ts';
import { onTheLetter, onTheRefusal } from './on-the-refusal.ts';

/** Where the five texts meet, by subject. */
export const sampleRelations: readonly SampleRelation[] = [
  ...onTheCeremony,
  ...onTheYear1790,
  ...onTheRefusal,
  ...onTheLetter,
  ...onThePresents,
  ...onTheNumbers,
];
