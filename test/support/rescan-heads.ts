import type { Random } from '../bench/anchor-random.ts';

const titles = ['OCCASIONAL PAPERS', 'Proceedings of the Society', 'A Reader in Regional Affairs'] as const;
const names = ['the second printing', 'Ng. Văn Tác and others', 'Volume 7, number 2'] as const;

/** How the head stands between two lines: right between them, between empty lines, or after a form feed. */
const settings: readonly ((head: string) => string)[] = [
  (head) => `${head}\n`,
  (head) => `\n${head}\n\n`,
  (head) => `\f${head}\n\n`,
];

/** The running head of two lines of a page, with the page's number. Each seed has words of its own, and one of three settings. */
export function pageHeads(seed: number, random: Random): (page: number) => string {
  const setting = settings[seed % settings.length] ?? ((head: string) => head);
  const [title, name] = [random.pick(titles), random.pick(names)];
  return (page) => setting(page % 2 === 0 ? `${page}   ${title}\n${name}` : `${title}   ${page}\n${name}`);
}
