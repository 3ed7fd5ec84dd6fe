import type { CslItem } from '../../reference.ts';
import type { Token } from './token.ts';
import { dataArchives, encyclopedias, preprintServers } from './words/sort-words.ts';

/** GB/T 7714, appendix B. */
const byMedium: Readonly<Record<string, string>> = {
  J: 'article-journal',
  M: 'book',
  D: 'thesis',
  N: 'article-newspaper',
  C: 'paper-conference',
  R: 'report',
  S: 'standard',
  P: 'patent',
  EB: 'webpage',
  DB: 'dataset',
  DS: 'dataset',
  CP: 'software',
  CM: 'map',
  G: 'chapter',
  A: 'chapter',
  Z: 'report',
};

const newspaper =
  /\b(?:times|post|herald|tribune|gazette|daily|chronicle|guardian|observer|courier|meridian|ledger|star|sun|globe|mail|mirror|examiner|inquirer|advertiser|argus|echo|standard|sentinel|telegraph|news|dispatch|record|reporter|independent|morgenpost|nachrichten|\p{L}*zeitung|anzeiger|tagblatt|courrier|monde|figaro|libération|correo|diario|periódico|país|mundo|báo|правда|газета|ведомости|известия|xinhua|reuters)\b|\bnews agency\b|^(?:báo|nhật báo|tuần báo) |(?:日报|日報|时报|時報|晚报|晚報|早报|新聞|신문|일보|报|報|صحيفة)$/iu;
const meeting =
  /\b(?:proc\.?|proceedings|conf\.?|conference|symposium|workshop|congress|meeting of|annual meeting|tagungsband|actes du|actas|kỷ yếu|сборник (?:материалов|докладов)|материалы)\b|(?:会议|會議|研讨会|论文集)/iu;
const report = /\b(?:report|rapport|informe|relatório|отч[её]т)\b|bericht|báo cáo|报告|報告|보고서|تقرير/iu;
/** What institutions bring out by these names is none that a publisher has. */
const paper =
  /\b(?:white paper|green paper|policy brief|annual report|progress report|final report|fact sheet|weißbuch|grünbuch|jahresbericht|livre blanc|livre vert|rapport annuel|libro blanco|libro verde|informe anual|relatório anual|libro bianco|rapporto annuale)\b|(?:белая книга|sách trắng|báo cáo thường niên|白皮书|白皮書|白書|年度报告|백서|연차보고서|الكتاب الأبيض)/iu;
const law =
  /^(?:Bộ luật|Luật|Nghị định|Pháp lệnh|Hiến pháp|Gesetz|Loi|Ley|Закон) |(?:法|条例|條例|管理办法|管理規則|施行令|법|법률|시행령)$|\bAct$/iu;
const journal =
  /\b(?:journal|review|quarterly|zeitschrift|revue|revista|tạp chí|вестник|журнал|bulletin|annals|studies)\b|(?:学报|學報|研究|杂志|雜誌)$/iu;

interface Guess {
  readonly type: string;
  /** 0 to 1. */
  readonly certainty: number;
}

/** The CSL type that the fields and tokens speak for. */
export function guessType(tokens: readonly Token[], csl: Partial<CslItem>): Guess {
  const has = (kind: Token['kind']) => tokens.some((token) => token.kind === kind);
  const medium = tokens.find(({ kind }) => kind === 'medium')?.value ?? '';
  const marked = byMedium[medium];
  if (marked !== undefined)
    return { type: marked === 'book' && has('in') ? 'chapter' : marked, certainty: 0.98 };
  if (has('thesis')) return { type: 'thesis', certainty: 0.97 };
  const sort = tokens.find(({ kind }) => kind === 'sort')?.value;
  if (sort !== undefined) return { type: sort, certainty: 0.95 };
  if (tokens.some(({ kind, value }) => kind === 'maker' || (kind === 'role' && value === 'maker')))
    return { type: 'motion_picture', certainty: 0.8 };
  if (preprintServers.test(csl['container-title'] ?? '')) return { type: 'article', certainty: 0.9 };
  if (dataArchives.test(csl.publisher ?? ''))
    return { type: has('version') ? 'software' : 'dataset', certainty: 0.7 };
  if (csl['container-title'] !== undefined) return typeWithin(tokens, csl, csl['container-title']);
  if (has('report'))
    return { type: /manuscript/i.test(csl.genre ?? '') ? 'manuscript' : 'report', certainty: 0.9 };
  const hasPublisher = csl.publisher !== undefined || csl['publisher-place'] !== undefined;
  if (hasPublisher && isOwnPublisher(csl))
    return { type: csl.URL !== undefined && !/\.pdf$/i.test(csl.URL) ? 'webpage' : 'report', certainty: 0.7 };
  const isOfInstitution =
    csl.author?.some(({ literal = '' }) => literal !== '' && !/[・·]/.test(literal)) === true;
  const isUnsigned = csl.author === undefined && csl.editor === undefined;
  if ((isOfInstitution || isUnsigned) && csl.publisher === undefined && law.test(csl.title ?? ''))
    return { type: 'legislation', certainty: 0.85 };
  if (isOfInstitution && !(csl.URL !== undefined && has('accessed')) && paper.test(csl.title ?? ''))
    return { type: 'report', certainty: 0.8 };
  if (isUnsigned && csl.URL !== undefined && has('accessed') && !has('edition') && csl.ISBN === undefined)
    return { type: 'webpage', certainty: 0.75 };
  if (hasPublisher || csl.editor !== undefined || has('edition'))
    return { type: 'book', certainty: isOfInstitution || csl.publisher === undefined ? 0.75 : 0.9 };
  if (csl.URL !== undefined && report.test(csl.title ?? '')) return { type: 'report', certainty: 0.7 };
  // Institutions publish reports and white papers on their sites as well: who looked a page up took it for one.
  const isLookedUp = has('accessed') || has('date');
  if (csl.URL !== undefined)
    return { type: 'webpage', certainty: isOfInstitution && !isLookedUp ? 0.75 : 0.85 };
  return { type: has('volume') || has('doi') ? 'article-journal' : 'book', certainty: 0.5 };
}

/** Institutions print their reports themselves. */
function isOwnPublisher({ author, editor, publisher }: Partial<CslItem>): boolean {
  return [...(author ?? []), ...(editor ?? [])].some(
    ({ literal }) => literal !== undefined && literal === publisher,
  );
}

function typeWithin(tokens: readonly Token[], csl: Partial<CslItem>, container: string): Guess {
  const isNumbered = csl.volume !== undefined || csl.issue !== undefined;
  const isIn = tokens.some(({ kind }) => kind === 'in');
  const isDated = tokens.some(
    ({ kind, value, date }) => kind === 'date' && value !== 'days' && date?.length === 3,
  );
  if (meeting.test(container) && !isNumbered) return { type: 'paper-conference', certainty: 0.9 };
  const isJournal = journal.test(container);
  const isBook =
    csl.publisher !== undefined || csl.editor !== undefined || csl['publisher-place'] !== undefined;
  const isSite = csl.URL !== undefined && csl.accessed !== undefined && csl.page === undefined;
  if (isIn && isSite && !isBook && !isNumbered && !isJournal) return { type: 'webpage', certainty: 0.7 };
  const isOfEditors = csl.editor !== undefined && csl.publisher !== undefined;
  const isCollected = csl.editor !== undefined && !isNumbered;
  if (
    (isBook || (isIn && !isNumbered)) &&
    !isDated &&
    (csl.issue === undefined || isOfEditors) &&
    (!isJournal || isCollected)
  )
    return encyclopedias.test(container)
      ? { type: 'entry-encyclopedia', certainty: 0.85 }
      : { type: 'chapter', certainty: 0.92 };
  if (isNumbered) return { type: 'article-journal', certainty: 0.97 };
  const isPaper = newspaper.test(container) && !isJournal;
  if (isDated && (isPaper || csl.page !== undefined || csl.URL === undefined))
    return { type: 'article-newspaper', certainty: isPaper ? 0.9 : 0.7 };
  if (csl.DOI !== undefined || csl.page !== undefined || isJournal)
    return { type: 'article-journal', certainty: 0.85 };
  // Newspapers and magazines are sites as well.
  if (csl.URL !== undefined) return { type: 'webpage', certainty: isDated ? 0.7 : 0.85 };
  return { type: 'article-journal', certainty: 0.5 };
}
