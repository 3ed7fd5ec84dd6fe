const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** Scales up to a thousand multiply the digit before them; the greater ones all that stands before. */
const smallScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
export const bigScales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const numeral = /[〇零一二两三四五六七八九十百千万亿]+/y;

const numeralCharacters = new Set('〇零一二两三四五六七八九十百千万亿');

export function isNumeral(character: string): boolean {
  return numeralCharacters.has(character);
}

/** The Chinese numerals that begin at an offset of a simplified text; empty when there are none. */
export function numeralsOf(text: string, at: number): string {
  numeral.lastIndex = at;
  return numeral.exec(text)?.[0] ?? '';
}

/** The value of Chinese numerals, read by place (`一九七四`) or by scale (`三万五千`). */
export function valueOfNumerals(written: string): number {
  const characters = [...written];
  if (characters.length > 1 && characters.every((character) => digits[character] !== undefined))
    return Number(characters.map((character) => digits[character]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const small = smallScales[character];
    const big = bigScales[character];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (big !== undefined) {
      total = (total + section + (digit ?? 0) || 1) * big;
      section = 0;
      digit = undefined;
    } else digit = digits[character] ?? 0;
  }
  return total + section + (digit ?? 0);
}
