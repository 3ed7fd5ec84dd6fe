import { type Reading, type Token, type TokenKind, taken } from '../token.ts';
import {
  editorAfter,
  editorBefore,
  editorSigns,
  inWords,
  inWordsHan,
  reportWords,
  thesisWords,
  translatorAfter,
  translatorBefore,
} from '../words/role-words.ts';

interface Form {
  readonly kind: TokenKind;
  /** What the token says; without it, the first group. */
  readonly value?: string;
  readonly pattern: RegExp;
}

/** `[1]`, `(1)`, `1.`, `①`: the number of an entry. */
const labels: readonly Form[] = [
  { kind: 'label', pattern: /^(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,3})[.)](?= ?\D)|[①-⑳⓪]|[*•·▪-] )\.? ?/gu },
];

/** The document marks of GB/T 7714: `[J]`, `[EB/OL]`. */
const media: readonly Form[] = [{ kind: 'medium', pattern: /\.? ?\[([A-Z]{1,2})(?: ?\/ ?[A-Z]{2})?\]/gu }];

const bound = `(?<=[.,;:([”"’»”』」》]? ?)(?<![\\p{L}\\p{N}])`;
const end = `(?=[.,;:)\\]]| ?${taken}|$| \\()`;

const works: readonly Form[] = [
  {
    kind: 'thesis',
    pattern: new RegExp(`${before()}[[(]?(${thesisWords})[\\])]?(?=[.,;:)\\]]| ?${taken}|$| \\()`, 'giu'),
  },
  {
    kind: 'report',
    pattern: new RegExp(
      `[[(]?${bound}(?:${reportWords})(?: series)?,?(?: no\\.?| nr\\.?| n°| №| số)?:? ?(?=[\\w/-]*\\d)(?!(?:19|20)\\d\\d(?![\\w/-]))([A-Z0-9][\\w/-]{0,30})[\\])]?${end}`,
      'giu',
    ),
  },
  // (SAP-Studie 14), UN Doc. A/71/9
  {
    kind: 'report',
    pattern:
      /[[(] ?(?:[\p{L}\p{N}&-]{1,20}[ -]){0,3}(?:Studie|Study|Analyse|Analysis|Paper|Brief|Briefing|Report|Aktuell|Perspective|Papier|Kommentar|Note)[ ,]{1,2}(?:No\.? ?|Nr\.? ?|#)?(\d{1,4}(?:[/-]\d{1,4})?)[\])]/gu,
  },
  { kind: 'report', pattern: /(?<=[.,;(] ?)(?:UN|U\.N\.) Docs?\.? ?([A-Z][\w./-]{1,40}\d)/gu },
  {
    kind: 'report',
    pattern:
      /[[,.(] ?((?:Unpublished (?:report|manuscript|paper)|Final report|Unveröffentlichter Bericht))(?=[.,;)\]])/giu,
  },
  {
    kind: 'report',
    pattern:
      /(?:(?<=》 ?)(白皮书|白皮書|年度报告|公报))|\[((?:[\p{L}]+ )?(?:Report|Bericht|Informe|Rapport|Báo cáo|Fact sheet|White paper|Policy brief))\]/giu,
  },
];

function before(): string {
  return `(?<=[.,;:([”"’»』」》] ?|${taken} ?)`;
}

const roles: readonly Form[] = [
  // Title, ed. Ann Brown (Oxford: …
  { kind: 'role', value: 'editorBefore', pattern: /, eds?\. (?=(?:\p{Lu}[\p{L}.’'-]* ){2,8}\()/gu },
  { kind: 'role', value: 'editor', pattern: new RegExp(`,? ?[([](?:${editorAfter})\\.?[)\\]][.,:]?`, 'giu') },
  {
    kind: 'role',
    value: 'translator',
    pattern: new RegExp(`,? ?[([](?:${translatorAfter})\\.?[)\\]]`, 'giu'),
  },
  {
    kind: 'role',
    value: 'editor',
    pattern:
      /, ?(?:eds?\.?|editors?\.?|Hrsg\.|Hgg?\.|dir\.|主编|主編|编|編)(?=[.,:; ]|$)(?!\.? (?:by|von|v\.|de|par|por|di)(?![\p{L}]))/giu,
  },
  {
    kind: 'role',
    value: 'translator',
    pattern: /(?:, ?| ?)(?:译|譯|訳|trans\.|translators?)(?=[.,:;]|$| ?[『「《])/giu,
  },
  {
    kind: 'role',
    value: 'editor',
    pattern: new RegExp(`(?<=\\p{Script=Han}) ?(?:${editorSigns})(?= ?[:,.;《『「“]|$)`, 'gu'),
  },
  {
    kind: 'role',
    value: 'editor',
    pattern: /(?<=\p{Script=Hangul}) (?:편저|편집|편|엮음)(?= ?[:,.;《『「“]|$)/gu,
  },
  {
    kind: 'role',
    value: 'translator',
    pattern: /(?<=\p{Script=Hangul}) (?:번역|역|옮김)(?=[:,.;]|$)/gu,
  },
  { kind: 'role', value: 'author', pattern: /(?<=^.{2,40}\p{Lo}) ?(?:著|지음|저)(?= ?[,.『「《])/gu },
  {
    kind: 'role',
    value: 'editorBefore',
    pattern: new RegExp(`(?<=[.,;:/([${taken}] ?)(?:${editorBefore}) `, 'giu'),
  },
  {
    kind: 'role',
    value: 'translatorBefore',
    pattern: new RegExp(`(?<=[.,;:/([${taken}] ?)(?:${translatorBefore})(?: (?:by|von|par|por))? `, 'giu'),
  },
];

const places: readonly Form[] = [
  { kind: 'in', value: '', pattern: / ?\/\/ ?/gu },
  {
    kind: 'in',
    value: '',
    pattern:
      /(?<=[.,?!”"»] )(?:(?:Paper|Poster|Lecture|Talk)(?: session)? )?(?:presented|delivered|given) at:?(?: the)? (?=\p{Lu}|\d)/giu,
  },
  {
    kind: 'in',
    value: '',
    pattern: new RegExp(
      `(?<=[.,;!?”"»’』」》)${taken}] ?)(?:In|Dans|Trong|En|Em|Im|В кн\\.):?(?= )(?! [a-z])`,
      'gu',
    ),
  },
  { kind: 'in', value: '', pattern: new RegExp(`(?<=[,;.!?”"»’)${taken}] ?)(?:${inWords}): `, 'giu') },
  {
    kind: 'in',
    value: '',
    pattern: /(?<=[,”"»’] )(?:in|dans|in trong|trong)(?= \p{Lu})|(?<=[”"»’],? )(?:en|em)(?= \p{Lu})/gu,
  },
  { kind: 'in', value: '', pattern: new RegExp(`(?<=[,.》”」] ?)(?:${inWordsHan}):? ?`, 'gu') },
];

/** `[Internet]`, `[letter]`, a title in translation: not kept. */
const remarks: readonly Form[] = [
  {
    kind: 'noise',
    value: 'online',
    pattern: / ?\[(?:Internet|Online|homepage on the Internet|интернет|Электронный ресурс)\]/giu,
  },
  {
    kind: 'noise',
    value: '',
    pattern: new RegExp(
      `(?<=${taken} ?)(?:第.{1,20}会议)?(?:通过|修订|修正|施行|公布|颁布|公佈|頒布|제정|개정|공포|시행)`,
      'gu',
    ),
  },
  { kind: 'noise', value: '', pattern: new RegExp(` ?\\[[^\\[\\]${taken}]{1,300}\\]`, 'gu') },
  {
    kind: 'noise',
    value: '',
    pattern:
      /(?:^|[.,;] )(?:Article|Paper|Poster|Preprint|Advance online publication|Online|PDF|E-book|Kindle|Print)(?=\.|,|$)/gu,
  },
];

export const findLabel = finder(labels);
export const findMedium = finder(media);
export const findWorks = finder(works);
export const findRoles = finder(roles);
export const findRemarks = finder(remarks);

/** Words that a container follows. At the beginning of a title they mean nothing of the kind. */
export function findIns(reading: Reading): Token[] {
  return finder(places)(reading).filter(({ start }) => {
    const year = reading.tokens.findLast((token) => token.kind === 'year' && token.end <= start);
    return /[\p{L}\p{N}]/u.test(reading.left.slice(year?.end ?? 0, start).replaceAll(taken, ''));
  });
}

function finder(forms: readonly Form[]): (reading: Reading) => Token[] {
  return ({ left }) => {
    const found: Token[] = [];
    for (const { kind, value, pattern } of forms) {
      for (const match of left.matchAll(pattern)) {
        const [start, stop] = [match.index, match.index + match[0].length];
        if (found.some((other) => other.start < stop && start < other.end)) continue;
        const said = value ?? match.slice(1).find((group) => group !== undefined) ?? '';
        found.push({ kind, start, end: stop, value: said, certainty: 0.95 });
      }
    }
    return found;
  };
}
