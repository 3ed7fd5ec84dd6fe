import type { SampleStatement } from '../sample.ts';
import { onTheCeremony } from './on-the-ceremony.ts';
import { onThePresents } from './on-the-presents.ts';
import { onTheRefusal } from './on-the-refusal.ts';

export const sampleStatements: readonly SampleStatement[] = [
  ...onTheCeremony,
  ...onTheRefusal,
  ...onThePresents,
];
