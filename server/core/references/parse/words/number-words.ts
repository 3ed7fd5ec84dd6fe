/** What stands before numbers, without its stop. Lower case; `|` between them. */
export const volumeWords =
  'volume|vols|vol|v|band|bd|jahrgang|jg|tome|tomo|tập|quyển|том|т|المجلد|مجلد|deel|tom|ročník';
export const issueWords =
  'number|issue|iss|no|nr|nos|heft|h|numéro|núm|num|n°|nº|n\\.º|n\\.°|№|số|вып|выпуск|العدد|عدد|nummer|zeszyt|z';
export const pageWords =
  'pages|page|pp|pgs|pg|p|seiten|seite|s|páginas|página|págs|pág|tr|trang|стр|с|страницы|ص|ص ص|ss|blz|hlm|str|art|artikel|article|article no|art no|article id|art\\. no|article number|e-?pub p';
/** Marks of a number in Chinese, Japanese and Korean: they stand behind it. */
export const volumeSigns = '卷|巻|권|輯|集';
export const issueSigns = '期|号|號|호|辑';
export const pageSigns = '页|頁|쪽|면';

/** What counts a whole book: `312 p.`, `2 vols.`; it is no field. */
export const extentWords =
  'p|pp|pages|s|seiten|pág|págs|с|стр|tr|trang|页|頁|쪽|vols|volumes|bde|bände|t|vol';

/** Before or after the number of an edition. */
export const editionAfter =
  'edition|edn|ed|auflage|aufl|éd|édition|édn|edición|изд|издание|版|판|ausgabe|wyd|druk';
export const editionBefore =
  'tái bản lần thứ|tái bản lần|in lần thứ|xuất bản lần thứ|ấn bản|ấn bản thứ|edition|edición|الطبعة|ط';
/** Editions in words, and what they count. */
export const editionsInWords: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};

/** Editions that are not counted, in scripts without spaces: they are told as they stand. */
export const editionsOfRevision =
  '(?:全面)?改訂(?:新|増補)?版|増補(?:改訂)?版|新装版|新版|修订版|增订版|修訂版|增訂版|개정증보판|개정판|증보판';
