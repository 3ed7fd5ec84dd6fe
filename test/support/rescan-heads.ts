import type { Random } from '../bench/anchor-random.ts';

/** What the chapters are called, where the head says in which one the page is. */
const chapters = [
  'Rivers and their Owners',
  'What the Clerks Wrote Down',
  'A Winter without Bread',
  'Trần Quang Vinh and His Letters',
  'On Measuring a Field Twice',
  'Harbours, Bridges, Tolls',
  'The Second Survey',
  '渡船与账簿',
] as const;
const titles = ['OCCASIONAL PAPERS', 'Proceedings of the Society', 'A Reader in Regional Affairs'] as const;
const names = ['the second printing', 'Ng. Văn Tác and others', 'Volume 7, number 2'] as const;

/** How the head stands between two lines: right between them, between empty lines, or after a form feed. */
const settings: readonly ((head: string) => string)[] = [
  (head) => `${head}\n`,
  (head) => `\n${head}\n\n`,
  (head) => `\f${head}\n\n`,
];

/**
 * The running head of two lines of a page. Each seed has words of its own, and one of three settings; every fourth has no page number and another
 * chapter on each page, so that nothing tells the head from text.
 */
export function pageHeads(seed: number, random: Random): (page: number) => string {
  const setting = settings[seed % settings.length] ?? ((head: string) => head);
  const [title, name] = [random.pick(titles), random.pick(names)];
  if (seed % 4 === 0) return () => setting(`${random.pick(chapters)}\n${random.pick(chapters)}`);
  return (page) => setting(page % 2 === 0 ? `${page}   ${title}\n${name}` : `${title}   ${page}\n${name}`);
}
