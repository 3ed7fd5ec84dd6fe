/**
 * The keys of the reader, for the script that obeys them and the dialog that shows them. `character` marks single characters: they act only while the
 * text or the margin has the focus, and a reader can switch them off (WCAG 2.1.4). `keys` are values of KeyboardEvent.key.
 */
export const readerKeys = {
  'next-sentence': { keys: ['j', 'ArrowDown'], label: 'next sentence', group: 'Move' },
  'previous-sentence': { keys: ['k', 'ArrowUp'], label: 'sentence before', group: 'Move' },
  'extend-forward': { keys: ['J', 'Shift+ArrowDown'], label: 'take in the next sentence too', group: 'Move' },
  'extend-back': { keys: ['K', 'Shift+ArrowUp'], label: 'take in the sentence before too', group: 'Move' },
  'next-paragraph': { keys: [']', 'Alt+ArrowDown'], label: 'next paragraph', group: 'Move' },
  'previous-paragraph': { keys: ['[', 'Alt+ArrowUp'], label: 'paragraph before', group: 'Move' },
  'next-heading': { keys: ['}'], label: 'next heading', group: 'Move' },
  'previous-heading': { keys: ['{'], label: 'heading before', group: 'Move' },
  'first-sentence': { keys: ['Home'], label: 'first sentence', group: 'Move' },
  'last-sentence': { keys: ['End'], label: 'last sentence', group: 'Move' },
  tag: { keys: ['t', 'Enter'], label: 'tag what is selected as a claim', group: 'Tag' },
  'add-span': { keys: ['a'], label: 'keep it and add another span', group: 'Tag' },
  kind: {
    keys: ['1', '2', '3', '4', '5', '6', '7'],
    label:
      'kind of the open claim: factual, causal, evaluative, predictive, normative, definition, quotation',
    group: 'Tag',
  },
  probable: {
    keys: ['m'],
    label: 'mark what probably are claims, where suggestions are switched on',
    group: 'Tag',
  },
  undo: { keys: ['u'], label: 'take back the last change', group: 'Tag' },
  'next-claim': { keys: ['n'], label: 'next claim', group: 'Claims' },
  'previous-claim': { keys: ['p'], label: 'claim before', group: 'Claims' },
  'open-card': { keys: ['o'], label: 'open the claim here and go to its card', group: 'Claims' },
  edit: { keys: ['e'], label: 'edit the open claim', group: 'Claims' },
  relate: { keys: ['r'], label: 'relate it to another claim', group: 'Claims' },
  cite: { keys: ['c'], label: 'cite a reference', group: 'Claims' },
  cited: { keys: ['i'], label: 'show what the sentence cites, where one text is read', group: 'Claims' },
  'take-offer': { keys: ['v'], label: 'enter the citation that its sentence makes', group: 'Claims' },
  state: {
    keys: ['s'],
    label:
      'say what it does to a statement, then a, d, q, r or m: affirms, denies, qualifies, frames differently, mentions',
    group: 'Claims',
  },
  suggest: { keys: ['g'], label: 'suggestions for it, where they are switched on', group: 'Claims' },
  close: { keys: ['Escape'], label: 'close the card, back to the text', group: 'Claims' },
  search: { keys: ['/'], label: 'search the project', group: 'Elsewhere' },
  help: { keys: ['?'], label: 'show these keys', group: 'Elsewhere' },
} as const;

export type ReaderCommand = keyof typeof readerKeys;

const arrows = { Down: '↓', Up: '↑', Left: '←', Right: '→' } as const;

/** How a key is written on a screen. */
export function keyName(key: string): string {
  return key
    .replace('Shift+', '⇧ ')
    .replace('Alt+', 'Alt ')
    .replace(/Arrow(Down|Up|Left|Right)/, (_, way: keyof typeof arrows) => arrows[way])
    .replace('Escape', 'Esc');
}

/** A key that types a character, and so has to be one that can be switched off. */
export function isCharacterKey(key: string): boolean {
  return key.length === 1;
}
