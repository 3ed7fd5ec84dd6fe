import type { EntryFeature } from './entry-features.ts';
import type { GapFeature } from './gap-features.ts';
import type { PieceFeature } from './piece-features.ts';

/**
 * What a piece can be: authors (A), title (T), editors of what it stands in (E), container (C), place (L), publisher (P), or nothing that is kept (X). `^` is
 * the beginning of an entry, `$` its end.
 */
export const labels = ['A', 'T', 'E', 'C', 'L', 'P', 'X'] as const;
export type Label = (typeof labels)[number];

/**
 * The weights are logarithms of odds, set by hand from what the styles prescribe and then moved where the gold set showed a style at odds with another: +1
 * makes a label 2.7 times as likely. A feature says something of each label by itself, as `A 3 T -2`.
 */
export const pieceWeights: Readonly<Record<PieceFeature, string>> = {
  firstQuoted: 'T 5 A -6 E -6 C -2 P -6 L -6 X -3',
  laterQuoted: 'T -1 A -6 E -6 C 5 P -4 L -6',
  initials: 'A 3 E 2 T -3 C -3 P -3 L -3 X -1',
  familyInitials: 'A 3 E 2.5 T -2 C -1 P -1.5 L -2 X -1',
  initialsFamily: 'A 3 E 3 T -2 C -2 P -1.5 L -2 X -1',
  fullName: 'A 1.2 E 1.5 T -0.3 C 0.2 P 0.3 L -0.2',
  oneName: 'A 0.8 E 0.3 T -0.8 C -0.2 P 0 L 0.3',
  hanName: 'A 2.5 E 2 T -0.5 C -1 P -1 L -0.5 X 0.3',
  vietnameseName: 'A 2.5 E 2.5 T -1 C -1.5 P -1.5 L -0.5',
  etAl: 'A 5 E 5 T -4 C -4 P -4 L -4',
  institution: 'A 1.4 E -0.2 T -0.4 C 0.4 P 0.8 L -1.5',
  container: 'A -0.4 E -2 T -0.2 C 1.8 P -0.4 L -2',
  publisher: 'A -0.8 E -2 T -0.8 C -0.8 P 3 L -2',
  university: 'P 0.7 L -1.5 C -0.5',
  city: 'A -1.5 E -2 T -1.5 C -1.5 L 4 P -2.5',
  region: 'A -1.5 T -1.5 C -1 L 3 P -1',
  lowerWords: 'A -2.2 E -2.5 T 1 C -0.8 L -3 P -1.6',
  functionWords: 'A -1.6 E -3 T 0.6 C 0.3 L -4 P -1.2',
  startsLower: 'A -1.5 T 0.4 C -1 L -1.5 P -1 X 0.8',
  short: 'A 0 T -0.6 C -0.2 L 0.4 P 0 X 0.2',
  middling: 'T 0 L -0.3',
  long: 'A -1.2 E -1.2 T 0.8 C 0 L -3 P -1 X -0.4',
  veryLong: 'A -3 E -3 T 1.6 C -1 L -6 P -3 X -0.6',
  capitalised: 'A 0.2 T -0.2 C 0.4 P 0.2 L 0',
  digits: 'A -2 E -2 T 0.3 C -0.2 L -2 P -1.5 X 0.6',
  figures: 'A -5 E -5 T 1.5 C -3 L -5 P -3 X 0',
  startsAnd: 'A 0.8 T 0.6 C -0.8 P -0.8 L -0.8 X -1',
  question: 'A -4 E -4 T 1.5 C -1.5 L -4 P -3',
  abbreviated: 'T -0.8 C 1.5',
  repository: 'A -2 E -4 L -6 P -1 X 3.5',
};

/** What may follow what, before anything is known of the gap between: what is not named cannot. */
export const base =
  '^A 0 ^T -1.5 ^X -7 AA 0 AT 0 AX -3 AC -4.5 TT 0 TC 0 TE -4 TL -0.3 TP -0.3 TX -1.5 EE 0 EC 0 EL 0 EP 0 EX -0.5 CC -0.4 CE -4 CL -0.2 CP -0.2 CX -0.8 LL -0.4 LP 0 LX -0.8 ' +
  'PP -0.6 PL 0 PX -0.8 XX 0 XP -0.8 XL -0.8 XC -1.5 A$ -5 T$ 0 E$ -2 C$ 0 L$ -0.3 P$ 0 X$ 0';

/** `T*` is every way on from a title, `*E` every way to editors; what is named twice adds up. */
export const gapWeights: Readonly<Record<GapFeature, string>> = {
  stop: 'AA -2.2 AT 1.6 TT -2 TC 1.2 TE 0 TL 1 TP 0.8 CC -1.6 CL 0.6 CP 0.4 EE -2 EC 1 LL -2 LP -1.5 PP -2 PL -0.4 CX 0.4',
  initial: 'AA -1.2 AT 1.2 EE -0.8 EC 0.6 TT -0.8 CC 0.4',
  comma:
    'AA 1 AT -1.6 TT 0.2 TC -1.4 TE -0.5 TL -0.8 TP -0.8 CC -0.2 CL 0.6 CP 0.4 EE 1 EC -0.8 LL 0.7 LP 0.3 PL 0.9 PP 0',
  semicolon: 'AA 2 AT -2.5 TT -0.6 CC -1 EE 2 LP 0 PL 0',
  colon: 'AA -4 AT 0.9 TT 0.8 TC -3 TL -2 TP -2 LP 3 PL 0.6 CC 0 EC 0.6 CP -1 CL -1 PP -2 LL -1.5',
  opened: 'AA -1.5 AT -0.5 TT 0.2 TC -0.3 TL 0.8 TP 0.2 CL 0.4 CP 0.2 PP -0.5 TX 0.4',
  closed: 'AT 0.4 TT 0 PP -1 LL -1 CC 0 TC 0.4 PX 0.2 LX 0.2 XX -0.5 XP 0.3',
  dash: 'AT -0.6 TT 0.3 TL 1 TP 0.6 TC 0 CL 0.6 CP 0.4 PP -1 LL -1 LP -0.5',
  toQuote: 'AA -6 TT -4 CC 0 AT 2.5',
  fromQuote: 'TT -4 TC 1.2 AT -4 AA -4',
  nothing: '',
  yearInBrackets: 'AT 4 AA -6 TT -4 TC -0.6 TP -1 TL -1 CC -1.5 EE -3 PP -2 LL -2 T$ 0.6 A$ -5 P$ 0 TX -1',
  yearFirst: 'AT 1.5',
  beforeYear: 'AT -2.5',
  yearBare: 'AT 2.2 AA -3 TT -1.5 TC 0 TL -0.5 TP -0.5 CC -2 PP -2 LL -2 P$ 0.8 L$ 0.4 C$ 0.2 CL 0 CP 0',
  day: 'C* 1.2 P* -1 L* -0.4 T$ -0.4 TT -1.5',
  volume: 'C* 2.5 T* -1.5 P* -1.5 L* -1.5 A* -3 E* -3',
  issue: 'C* 1.5 T* -1 P* -1 L* -1 A* -3 E* -3',
  page: 'C* 0.6 T* -0.5 P* 0.2 L* 0.2 A* -3 E* 0',
  journalMark: 'T* 4 A* -4 C* -4 TC 3 TT -4 TL -3 TP -3',
  bookMark: 'T* 4 A* -4 C* -4 TL 1.5 TP 1.5 TC -1.5 TT -4',
  otherMark: 'T* 4 A* -4 C* -4 TT -4',
  sortMark: 'T* 4 A* -4 C* -4 TT -4 TP 2 TC -2',
  hostedMark: 'T* 4 A* -4 C* -4 TT -4 TC 2',
  in: 'TC 3 TE 4.8 TT -5 TL -3 TP -3 AA -5 AC 1 CC -4 CE -3',
  editorAfter: 'AT 3 AA -3 EC 4.5 EL 4 EP 4 T* -4 C* -4 P* -4 L* -4 EE -3 A$ -2',
  editorBefore: '*E 5 LP -4 LL -4 PP -4 PL -4 EE -8 TC -3 CC -3 CL -3 CP -3 TT -4 TL -3 TP -3',
  translatorAfter: '*X 1 TT -2 XX -1 X* 5 TX 1.5 P* -4 L* -4 C* -4',
  translatorBefore: '*X 5 TC -4 TL -4 TP -4 TT -4 XX -3',
  noHost: 'CL -5.5 CP -5.5',
  again: '^T 4 ^A -4',
  online: 'A* -5 T* 1.5 C* 1.5',
  acronym: 'CC 6 TT 3 EE -2 AA 2 CE -6 TE -6 CL -3 CP -3',
  townOfJournal: 'L* 5 C* -3',
  translated: 'T* 1 TT -4 TC -2 TP 1 TL 1 AA -4 CC -2 LL -2 PP -2',
  hostEditor: 'EC 2 EL -3 EP -3',
  nameThenTitle: 'AT 5 AA -3',
  gluedYear: 'L* 0.6 C* 0.5',
  colonNext: 'PL -3.5 TL 0.5 CL 0.3',
  thesis: 'TP 3 TL 1 TC -2.5 TT -4 LP 0 AA -4 TX -0.5 PP -2',
  report: 'TP 2 TL 1.5 TC -0.5 C* -1.5 TT -3 CP 0 PP -1 P$ 0.5',
  edition: 'TP 1.5 TL 1.5 TC -1 TT -2 CL 1.5 CP 1.5 CC -3 AA -3 PP -2',
  seen: '*X 0.8 TT -2 AA -2 PP -1',
  address: '*X 1.5 TT -2 AA -2 C$ 0.8 P$ -0.6',
  doi: '*X 1.5 TT -2 AA -2 C$ 1.2 P$ -0.8',
  noAddress: 'P$ 1.2 C$ -1.2',
};

/** What an entry as a whole says of all its pieces. */
export const entryWeights: Readonly<Record<EntryFeature, string>> = {
  report: 'C -1.5 P 0.8',
  thesis: 'C -1 P 0.5',
  numbered: 'C 0.4 P -0.4 L -0.4',
  editorless: 'E -6',
  translated: 'X 3',
  madeBy: 'A -6',
};
