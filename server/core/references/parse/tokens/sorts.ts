import { type Reading, type Token, taken } from '../token.ts';
import { helperBefore, makerAfter, makerBefore, sortWords } from '../words/sort-words.ts';

const inBrackets = Object.entries(sortWords).map(([type, words]) => ({
  type,
  pattern: new RegExp(
    `\\.? ?\\[(?:[\\p{L}-]{2,20} ){0,2}(?:${words})(?:[;,] [^\\[\\]${taken}]{1,60})?\\]`,
    'giu',
  ),
}));
const interviewedBy = new RegExp(
  `(?<=[.,;”"»」] ?)(?:(?:personal |telephone )?interview(?:ed)? (?:by|with) [^.,;:()\\[\\]${taken}]{2,60}|(?:personal|telephone) interview)(?=[.,;]|$)`,
  'giu',
);
const version = /\.? ?\((?:version|ver\.|v\.|release|rev\.) ?(\d[\w.-]{0,20})\)/giu;

/** What says of itself which sort of work an entry is of: `[Film]`, `Interview by Ann Brown`. The value is the CSL type. */
export function findSorts({ left }: Reading): Token[] {
  const bracketed = inBrackets.flatMap(({ type, pattern }) => matches(left, pattern, 'sort', type));
  const [first] = [...bracketed].sort((a, b) => a.start - b.start);
  return [...(first === undefined ? [] : [first]), ...matches(left, interviewedBy, 'sort', 'interview')];
}

export function findVersions({ left }: Reading): Token[] {
  return matches(left, version, 'version').slice(0, 1);
}

const makersAfter = new RegExp(`,? ?\\((?:${makerAfter})\\)[.,:]?`, 'giu');
const makersBefore = new RegExp(
  `(?<=[.,;] ?)(?:${makerBefore}) ((?:\\p{Lu}\\. ?){0,3}[^.,;:()\\[\\]${taken}]{2,80})(?=[.,;]|$)`,
  'giu',
);
const helpers = new RegExp(
  `(?<=[.,;:] ?)(?:${helperBefore}) [^.,;:()\\[\\]${taken}]{3,80}(?=[.,;]|$)`,
  'giu',
);

/** Who made a film, and who helped with a work. */
export function findMakers({ left }: Reading): Token[] {
  return [
    ...matches(left, makersAfter, 'role', 'maker').slice(0, 1),
    ...matches(left, makersBefore, 'maker').slice(0, 1),
    ...matches(left, helpers, 'noise', ''),
  ];
}

function matches(text: string, pattern: RegExp, kind: Token['kind'], value?: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
    value: value ?? match[1] ?? '',
    certainty: 0.95,
  }));
}
