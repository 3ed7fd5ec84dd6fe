import { checkVerdicts } from './check.ts';

const { saysSo, partly, doesNot, couldNot } = checkVerdicts;

/** The keys of the walk through citations; each presses the button or follows the link that shows it. */
export const walkKeys = {
  next: { keys: ['j'], label: 'next citation', group: 'Move' },
  previous: { keys: ['k'], label: 'citation before', group: 'Move' },
  list: { keys: ['l'], label: 'back to the list', group: 'Move' },
  passage: { keys: ['v'], label: 'to the passage', group: 'Move' },
  saysSo: { keys: [saysSo.key], label: `the passage ${saysSo.label}`, group: 'Check' },
  partly: { keys: [partly.key], label: `${partly.label}`, group: 'Check' },
  doesNot: { keys: [doesNot.key], label: `${doesNot.label}`, group: 'Check' },
  couldNot: { keys: [couldNot.key], label: `${couldNot.label}`, group: 'Check' },
  note: { keys: ['c'], label: 'write a note first; Esc leads on to the answers', group: 'Check' },
  withdraw: { keys: ['w'], label: 'withdraw your check', group: 'Check' },
  undo: { keys: ['z'], label: 'undo', group: 'Check' },
  accept: { keys: ['a'], label: 'the passage is still the right one', group: 'Passage' },
  join: { keys: ['t'], label: 'the first source offered is the full text', group: 'Passage' },
  likely: { keys: ['g'], label: 'look for the sentences most like it', group: 'Passage' },
  first: { keys: ['1'], label: 'choose the first of them', group: 'Passage' },
  second: { keys: ['2'], label: 'the second', group: 'Passage' },
  third: { keys: ['3'], label: 'the third', group: 'Passage' },
  fourth: { keys: ['4'], label: 'the fourth', group: 'Passage' },
  fifth: { keys: ['5'], label: 'the fifth', group: 'Passage' },
  pick: { keys: ['s'], label: 'choose the passage among all sentences', group: 'Passage' },
  help: { keys: ['?'], label: 'show these keys', group: 'Elsewhere' },
} as const;
