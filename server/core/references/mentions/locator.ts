/** Where a locator stands in the text, and how it is written. */
export interface Locator {
  readonly text: string;
  readonly end: number;
}

const labels =
  'pp?\\.?|pages?|S\\.|Seiten?|pág(?:s|inas?)?\\.?|págs?\\.|p\\. |tr\\.|trang|с\\.|стр\\.|chs?\\.|chap(?:ter|itre)?s?\\.?|Kap\\.|cap\\.|chương|гл\\.|para(?:s|graphs?)?\\.?|paras?\\.|§§?|Abs\\.|art\\.|sec\\.|figs?\\.|tables?|[Ss]ections?|[Ss]ect\\.|ص\\.?|पृ\\.|n\\.|fn\\.|note|vol\\.|Bd\\.|第';
const number = '[\\divxlcIVXLC]{1,7}[a-f]?';
const range = `${number}(?:\\s?[-–—]\\s?${number})?(?:\\s?ff?\\.)?`;
/** By itself in brackets these are parts of the text that cites. */
const ownLabels = 'Figs?\\.|Tables?|Tab\\.|Abb\\.|Theorem';
/** What is counted, where it stands behind the number. */
const counted = '(?:页|頁|章|쪽|면)';
/** A note on that page. */
const note = '(?:, ?(?:nn?|fn|Fn|Anm)\\. ?\\d{1,3})?';
const withLabel = new RegExp(
  `\\s?[,:，：،、]?\\s?((?:${labels}|${ownLabels})\\s?${range}(?:, ?${range}){0,5}${counted}?${note})`,
  'uy',
);
/** Without a word for what it counts, only figures; four of them would be another year. */
const bare = new RegExp(
  `(?:\\s?[,:，：،、]\\s?|(?<=,["”’»])\\s)((?:\\d{1,4}\\s?[-–—]\\s?\\d{1,4}|\\d{1,3}|(?<=:\\s?)\\d{4})(?!\\d)(?:,\\s?(?:\\d{1,4}\\s?[-–—]\\s?\\d{1,4}|\\d{1,3})(?!\\d)){0,5}(?:\\s?ff?\\.)?${counted}?${note})`,
  'uy',
);

/** The locator that stands at the offset, right behind a year or a number: `, p. 12`, `: 45–47`, `，第12页`. */
export function locatorAt(text: string, offset: number): Locator | undefined {
  for (const pattern of [withLabel, bare]) {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return { text: found, end: pattern.lastIndex };
  }
  return undefined;
}

const alone = new RegExp(`^\\s*(?:${labels})\\s?${range}(?:, ?${range}){0,5}${counted}?\\s*$`, 'u');

/** Whether the words are a locator and nothing else, as in `Thayer (1994) holds that … (p. 12)`. */
export function isLocator(words: string): boolean {
  return words.length < 40 && alone.test(words);
}
