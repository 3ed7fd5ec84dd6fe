/** How much of a line or paragraph is looked at: what shows a reference shows early. UTF-16 code units. */
const maxLooked = 1_500;

const name = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const particle =
  "(?:(?:van|von|de|der|den|del|di|da|la|le|dos|du|ten|ter|zu|al|el|bin|d’|d'|al-|el-) ?){0,3}";
/** The beginnings of entries, by the forms that the styles give names. */
const nameStarts: readonly RegExp[] = [
  // Family, G. and Family, Given
  new RegExp(`^${particle}${name}(?:[ -]${name}){0,2}, ?(?:\\p{Lu}\\.|${name})`, 'u'),
  // Family GJ, and Иванов И. П.
  new RegExp(
    `^${particle}${name}(?:[ -]${name})? (?:\\p{Lu}{1,3}[.,]|\\p{Lu}\\. ?\\p{Lu}?\\.?|\\p{Lu} \\p{Lu}[.,])`,
    'u',
  ),
  // G. Family
  new RegExp(`^(?:\\p{Lu}\\.[ -]?){1,3}${particle}${name}`, 'u'),
  // 王小明. 王小明：
  /^[\p{Script=Han}\p{Script=Hangul}]{2,5}[.,，、：:（(．·；;《「『]/u,
  // 신동희 편. 카렌 홀름, カレン・ホルム著
  /^\p{Script=Hangul}{1,6}(?: \p{Script=Hangul}{1,6}){0,2}(?: [편역])?[.,]/u,
  /^[\p{Script=Katakana}ー]{1,12}(?:[・＝][\p{Script=Katakana}ー]{1,12}){1,3}[著編訳、，]/u,
  // سالم، هدى. خوري، سليم (محرر).
  /^\p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15})?، \p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15})?(?: \([^()]{2,12}\))?[.،]/u,
];
const otherStarts: readonly RegExp[] = [
  // Words (2014). Title, Words (2014, March) Title
  /^[^\n]{2,160}?[（(](?:1[5-9]\d\d|20\d\d)[a-z]?(?:, [^()\n]{2,30})?[)）][.,:：。，]? ?(?=[\p{Lu}\p{Lo}\d“"‘'«„])/u,
  // Words. 2014. Title
  /^[^\n]{2,120}?[.,] (?:1[5-9]\d\d|20\d\d)[a-z]?[.,:] (?=[\p{Lu}\p{Lo}“"‘'«„])/u,
  /^[^\n]{2,80}?\((?:n\.d\.|s\.f\.|o\. ?J\.|forthcoming|in press)/iu,
  // ———. and “Title”
  /^(?:(?:[-–]{2,6}|[—―⸺⸻_]{1,6})\s?[.,:]|[“"„«《「『‘])/u,
];
const label = /^(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,3}[.)]|[①-⑳])\s*\S/u;

/** Whether a line begins as an entry does: with a number, names, a dash for the names before, a title in quotation marks, or a year soon. */
export function beginsEntry(line: string): boolean {
  const text = line.slice(0, 240);
  return label.test(text) || [...nameStarts, ...otherStarts].some((start) => start.test(text));
}

/** The same by names alone: within broken lines a year or a title in quotation marks may begin one that goes on. */
export function beginsWithNames(line: string): boolean {
  const text = line.slice(0, 240);
  return (
    label.test(text) ||
    /^(?:[-–]{2,6}|[—―⸺⸻_]{1,6})\s?[.,:]/u.test(text) ||
    nameStarts.some((start) => start.test(text))
  );
}

/** `Family, G.` and `Family, Given`: the surest of these forms. */
export function beginsWithFamily(line: string): boolean {
  return nameStarts[0]?.test(line) === true;
}

interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
}

const cues: readonly Cue[] = [
  // A year that stands as years of issue do.
  {
    pattern:
      /(?:^|[(\s.,;:，。（、\]–-])(?:1[5-9]\d\d|20\d\d)[a-z]?(?=[\s).,;:，。）年년،؛]|$)|\((?:n\.d\.|s\.f\.|o\. ?J\.)/iu,
    weight: 1,
  },
  { pattern: /^[^\n]{2,160}?[（(](?:1[5-9]\d\d|20\d\d)[a-z]?(?:[)）]|, )/u, weight: 0.5 },
  { pattern: /\bdoi\b|\b10\.\d{4,9}\/\S|https?:\/\/|www\.|\bISBN\b|\barXiv:/iu, weight: 1 },
  {
    pattern:
      /\d\s?\(\d{1,4}(?:[-–]\d+)?\)|\b\d{1,4}:\s?\d|[;:,]\s?[eSA]?\d{1,6}\s?[-–—−]\s?[eSA]?\d{1,6}\b|\b(?:pp?|vol|no|nr|bd|jg|núm|tập|số|tr|т|с|№|S)\.?\s?\d|第\s?\d+\s?[卷期页頁号]|\d\s?[巻号期卷頁页쪽면권호]|(?:المجلد|العدد|ص|الصفحات) \d/u,
    weight: 1,
  },
  { pattern: /\[(?:J|M|D|N|C|R|S|P|Z|G|A|EB|DB|J\/OL|EB\/OL|M\/OL|N\/OL)\]|［[JMDNCR]］/u, weight: 2 },
  {
    pattern:
      /\b(?:Press|Verlag|Publish\w*|University|Books|Routledge|Springer|Wiley|Elsevier|Brill|Palgrave|Éditions|Editorial|Presses|NXB|Nxb|Nhà xuất bản|Изд-во|издательство)\b|出版社|书局|書店|書房|文庫|新書|출판|[가-힣]사, \d{4}|دار |: [^:.,،]{2,60}[,،] ?(?:1[5-9]|20)\d\d\.$/u,
    weight: 0.7,
  },
  {
    pattern:
      /\((?:eds?|hrsg|hg|dir|coord|chủ biên)\.?\)|\bIn:? [\p{Lu}]|\bedited by\b|主编|编著|[著編訳][『「、]|[편역][.,]|옮김|지음|ترجمة|محرر|تحقيق|под ред\.|\/\/|\bet al\b/iu,
    weight: 0.7,
  },
  {
    pattern:
      /\b(?:Journal|Review|Quarterly|Studies|Zeitschrift|Revue|Revista|Tạp chí|Вестник|Proceedings|Proc\.)\b|学报|学報|研究[，,]|《[^》]{2,40}》|「[^」]{2,60}」|『[^』]{2,60}』|مجلة|«[^»]{2,60}»/u,
    weight: 0.7,
  },
  {
    pattern:
      /\b(?:retrieved|accessed|available (?:at|from)|zugriff|abgerufen|consulté|truy cập|дата обращения)\b|访问日期|閲覧|\[cited /iu,
    weight: 0.7,
  },
];
/** Running prose: verbs and pronouns that titles seldom have. */
const prose =
  /\b(?:is|was|were|are|has been|have been|had|we|I|he|she|they|it|said|will|would|should|our|my|there|He|She|It|They|We|but|wrote|teaches|because)\b/gu;
const proseWords = 3;
const caption =
  /^(?:table|figure|fig\.|map|tabelle|abb\.|tableau|tabla|bảng|hình|таблица|рис\.|表|图|圖)\s?\d/iu;

/** How much a line or paragraph looks like an entry of a reference list: 2 and more do, 3 and more by themselves. */
export function referenceLikeness(paragraph: string): number {
  const text = paragraph.slice(0, maxLooked);
  let likeness = beginsEntry(text) ? 1 : 0;
  for (const { pattern, weight } of cues) if (pattern.test(text)) likeness += weight;
  const verbs = (text.match(prose) ?? []).length;
  if (verbs >= proseWords) likeness -= 1.5;
  if (caption.test(text)) likeness -= 2;
  if (paragraph.length > 700) likeness -= 1.5;
  return likeness;
}
