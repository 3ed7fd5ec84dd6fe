/**
 * What a claim can do to a statement. `sign` is that of relation-kinds.ts where the sense is the same (≈ limits, ◐ frames differently); a
 * contradiction (≠) and an agreement (=) are never one stance but two of them together. `polarity`: 1 says that it is so, -1 that it is
 * not, 0 neither. `key` gives it wherever a stance can be given; `hue` names a token of the palette.
 */
export const stanceKinds = {
  affirms: {
    label: 'affirms',
    key: 'a',
    sign: '✓',
    polarity: 1,
    hue: 'green',
    hint: 'says that it is so',
  },
  denies: {
    label: 'denies',
    key: 'd',
    sign: '✗',
    polarity: -1,
    hue: 'vermilion',
    hint: 'says that it is not so',
  },
  qualifies: {
    label: 'qualifies',
    key: 'q',
    sign: '≈',
    polarity: 0,
    hue: 'orange',
    hint: 'says that it is so only in part, or under conditions',
  },
  reframes: {
    label: 'frames differently',
    key: 'r',
    sign: '◐',
    polarity: 0,
    hue: 'purple',
    hint: 'tells the same fact in another light; no denial',
  },
  mentions: {
    label: 'mentions',
    key: 'm',
    sign: '…',
    polarity: 0,
    hue: 'grey',
    hint: 'speaks of it without taking a side',
  },
} as const;

/** What stands in a cell of the matrix that has no stance, and the marks that a silence can bear. */
export const silenceSigns = {
  silent: {
    label: 'silent',
    sign: '∅',
    hue: 'blue',
    hint: 'somebody has read the source and found nothing on it',
  },
  textChanged: {
    label: 'needs a new look',
    sign: '∅?',
    hue: 'orange',
    hint: 'was silent in an earlier version; the text has changed since',
  },
  contradicted: {
    label: 'no longer silent',
    sign: '∅!',
    hue: 'vermilion',
    hint: 'was taken to be silent, but a claim of it speaks',
  },
  unchecked: {
    label: 'not checked',
    sign: '·',
    hue: 'grey',
    hint: 'nobody has looked yet',
  },
} as const;
