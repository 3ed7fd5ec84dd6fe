export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, month or year as known, in words: `2022-11-08` is `8 November 2022`, `2022-11` is `November 2022`. */
export function writtenDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : englishMonths[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
