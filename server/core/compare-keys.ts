import { readerKeys } from './reader-keys.ts';
import { relationKinds } from './relation-kinds.ts';

const { kind, ...sharedKeys } = readerKeys;
const kinds = Object.values(relationKinds);

/** The keys of two texts side by side: those of the reader, with the digits for relations. */
export const compareKeys = {
  'left-column': { keys: ['h', 'ArrowLeft'], label: 'to the left text', group: 'Two texts' },
  'right-column': { keys: ['l', 'ArrowRight'], label: 'to the right text', group: 'Two texts' },
  relation: {
    keys: ['1', '2', '3', '4', '5', '6', '7'],
    label: `left to right: ${kinds.map(({ label }) => label).join(', ')}`,
    group: 'Two texts',
  },
  turn: { keys: ['d'], label: 'let relations run from right to left, and back', group: 'Two texts' },
  'next-relation': { keys: ['f'], label: 'next relation, on both sides', group: 'Two texts' },
  'previous-relation': { keys: ['F'], label: 'relation before', group: 'Two texts' },
  'next-contradiction': { keys: ['x'], label: 'next contradiction', group: 'Two texts' },
  'previous-contradiction': { keys: ['X'], label: 'contradiction before', group: 'Two texts' },
  partner: {
    keys: ['b'],
    label: 'bring along what the claim here is related to; again for the next one',
    group: 'Two texts',
  },
  why: { keys: ['y'], label: 'say why: edit the open relation', group: 'Two texts' },
  'next-untagged': { keys: ['w'], label: 'next sentence without a claim', group: 'Move' },
  'previous-untagged': { keys: ['W'], label: 'sentence without a claim before', group: 'Move' },
  kind: { ...kind, keys: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6', 'Alt+7'] },
  ...sharedKeys,
} as const;

export type CompareCommand = keyof typeof compareKeys;
