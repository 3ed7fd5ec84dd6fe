import { type Random, seeded } from './anchor-random.ts';

const families = [
  'M{\\"u}ller',
  'Nguy{\\~{\\^e}}n',
  'van der Berg',
  "O'Hara",
  "Dvo{\\v{r}}{\\'a}k",
  'Lee',
  '王',
  'Okafor',
  "S{\\'a}nchez",
  'Roe',
] as const;
const given = [
  'Anna',
  'Th{\\d i} Lan',
  'J.',
  "Ji\\v{r}{\\'\\i}",
  'Maria Luisa',
  '小河',
  'Chidi',
  'Paul',
] as const;
const words = [
  'Rivers',
  'and',
  'the',
  '{NATO}',
  'Delta',
  'of',
  'Trade',
  'a',
  'History',
  'Canal',
  'Rain',
  'Law',
  'in',
  'War',
  'Memory',
  "M{\\'a}laga",
] as const;

export interface Bibliography {
  readonly text: string;
  readonly entries: number;
  /** Entries that are one of those before them, written in another way. */
  readonly duplicates: number;
}

/** A BibTeX file of so many entries of four types; one in twenty stands in it for the second time, with its title in capitals and without its DOI. */
export function bibliography(entries: number, seed: number): Bibliography {
  const random = seeded(seed + 1);
  const made: string[] = [];
  let duplicates = 0;
  for (let at = 0; made.length < entries; at += 1) {
    const one = fieldsOf(random, at);
    made.push(entry(one, `entry${at}`));
    if (at % 19 === 18 && made.length < entries) {
      const { doi: _, isbn: __, url: ___, ...kept } = one.fields;
      made.push(entry({ ...one, fields: { ...kept, title: upper(one.fields.title ?? '') } }, `again${at}`));
      duplicates += 1;
    }
  }
  return { text: `@string{jps = {Journal of Pond Studies}}\n\n${made.join('\n')}`, entries, duplicates };
}

interface Entry {
  readonly type: string;
  readonly fields: Readonly<Record<string, string>>;
}

function fieldsOf(random: Random, at: number): Entry {
  const type = random.pick(['article', 'article', 'book', 'incollection', 'techreport']);
  const names = Array.from(
    { length: random.between(1, 4) },
    () => `${random.pick(families)}, ${random.pick(given)}`,
  );
  const title = [
    `Study ${at}`,
    ...Array.from({ length: random.between(4, 12) }, () => random.pick(words)),
  ].join(' ');
  const page = random.between(1, 400);
  const fields = { author: names.join(' and '), title, year: String(random.between(1950, 2024)) };
  const ofType: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    article: {
      journal: 'jps',
      volume: String(random.between(1, 90)),
      number: String(random.between(1, 12)),
      pages: `${page}--${page + 20}`,
      doi: `10.5555/pond.${at}`,
    },
    book: { publisher: 'Canal {\\&} Sons', address: 'Eastham' },
    incollection: {
      booktitle: 'The {Delta} Reader',
      editor: 'Gray, Anna and Hill, C.',
      pages: `${page}--${page + 9}`,
    },
    techreport: { institution: '{Office of Locks}', url: `https://example.org/reports/${at}`, month: 'nov' },
  };
  const abstract =
    at % 4 === 0 ? { abstract: Array.from({ length: 80 }, () => random.pick(words)).join(' ') } : {};
  return { type, fields: { ...fields, ...ofType[type], ...abstract } };
}

const macros = new Set(['jps', 'nov']);

function entry({ type, fields }: Entry, key: string): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = ${macros.has(value) ? value : `{${value}}`},\n`,
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** Capitals, but for the names of LaTeX commands. */
function upper(title: string): string {
  return title.replace(/\\[a-z]+|[a-z]+/g, (word) => (word.startsWith('\\') ? word : word.toUpperCase()));
}
