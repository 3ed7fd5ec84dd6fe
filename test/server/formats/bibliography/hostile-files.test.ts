import { expect } from 'chai';
import type { EntryOutcome } from '../../../../server/formats/bibliography/bibliography-format.ts';
import { findBibliographyFormats } from '../../../../server/formats/bibliography/find-bibliography-formats.ts';

/** Long enough that anything that takes the square of it does not end within a test. */
const many = 200_000;

async function outcomesOf(name: string, text: string): Promise<EntryOutcome[]> {
  const format = (await findBibliographyFormats()).find((one) => one.name === name);
  const outcomes: EntryOutcome[] = [];
  for await (const outcome of format?.parse(text) ?? []) outcomes.push(outcome);
  return outcomes;
}

const files: readonly (readonly [string, string, string])[] = [
  ['bibtex', 'braces that are never closed', `@book{a, title = ${'{'.repeat(many)}`],
  ['bibtex', 'entries that are never closed', '@book{a, title = {b\n'.repeat(many / 10)],
  ['bibtex', 'nothing but at signs', '@a{'.repeat(many)],
  ['bibtex', 'lines that nearly begin an entry', `@book{a, title = {${'\n  @b{c,'.repeat(many / 10)}`],
  ['bibtex', 'accents on accents', `@book{a, title = {x ${"\\'".repeat(many)}e}}`],
  ['bibtex', 'groups in groups', `@book{a, title = {x ${'{'.repeat(many)}${'}'.repeat(many)}}}`],
  ['bibtex', 'superscripts that nest', `@book{a, title = {x $${'^{'.repeat(many)}${'}'.repeat(many)}$}}`],
  ['bibtex', 'commands without their arguments', `@book{a, title = {x ${'\\href{'.repeat(many / 4)}}}`],
  ['bibtex', 'names without end', `@book{a, title = {x}, author = {${'A and '.repeat(many)}B}}`],
  ['bibtex', 'commas without end', `@book{a, title = {x}, author = {${','.repeat(many)}}}`],
  ['bibtex', 'small words without end', `@book{a, title = {x}, author = {${'von '.repeat(many)}B}}`],
  [
    'bibtex',
    'spaces without end',
    `@book{a, title = {x}, note = {${' '.repeat(many)}}, ${' '.repeat(many)}}`,
  ],
  ['bibtex', 'parents of parents', `@book{a, title = {x}, crossref = {a}}\n`.repeat(many / 10)],
  [
    'bibtex',
    'heirs of one rich entry',
    `@xdata{a, ${Array.from({ length: many / 10 }, (_, at) => `f${at} = {x}, `).join('')}}\n${'@book{b, title = {x}, xdata = {a, a, a}}\n'.repeat(many / 10)}`,
  ],
  [
    'bibtex',
    'abbreviations made of abbreviations',
    `@string{a0 = "${'x'.repeat(50)}"}\n${Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}\n`).join('')}@book{a, title = ${'a60 # '.repeat(many / 10)}a60}`,
  ],
  ['bibtex', 'spaces in a name', `@book{a, title = {x}, author = {A${' '.repeat(many)}B}}`],
  [
    'bibtex',
    'digits in a range of pages',
    `@book{a, title = {x}, pages = {${'1'.repeat(many)}-${'1'.repeat(many)}.}}`,
  ],
  ['bibtex', 'full stops in a DOI', `@book{a, title = {x}, doi = {10.1234/${'.'.repeat(many)}x}}`],
  ['bibtex', 'marks on one letter', `@book{a, title = {x${'\u0301\u0323'.repeat(many)}}}`],
  ['bibtex', 'comments on one line', `@book{a, title = {x}} ${'@comment{'.repeat(many)}`],
  ['ris', 'a record without end', `TY  - BOOK\nTI  - x\n${'AU  - A, B\n'.repeat(many)}`],
  ['ris', 'a text without end', `TY  - BOOK\nTI  - x\nAB  - ${'a\n'.repeat(many)}`],
  ['ris', 'records that only begin', 'TY  - BOOK\n'.repeat(many / 10)],
  ['csl-json', 'spaces between pages', `[{"title": "x", "page": "1${' '.repeat(many)}2"}]`],
  ['csl-json', 'marks on one letter', `[{"title": "x${'\u0301\u0323'.repeat(many)}"}]`],
  ['csl-json', 'brackets in brackets', `[{"title": ${'['.repeat(many)}`],
  ['csl-json', 'objects in objects', `[${'{"a":'.repeat(many)}`],
  ['csl-json', 'objects that are never closed', `[${'{"title": "x"\n'.repeat(many / 10)}`],
  ['csl-json', 'quotation marks', `[{${'"'.repeat(many)}`],
  ['csl-json', 'numbers instead of entries', `[${'1,'.repeat(many / 10)}`],
  ['csl-json', 'lists in lists', `[${'['.repeat(many)}1${']'.repeat(many)}]`],
  ['csl-json', 'wrappers in wrappers', '{"items": ['.repeat(many / 10)],
];

describe('hostile bibliographies', () => {
  for (const [format, what, text] of files)
    it(`ends with ${what} in ${format}`, async () => {
      const outcomes = await outcomesOf(format, text);
      expect(outcomes.length).to.be.greaterThan(0);
      for (const outcome of outcomes)
        if (outcome.kind === 'refused') expect(outcome.text.length).to.be.lessThan(2_010);
    }).timeout(60_000);

  it('keeps the good entry behind each of them', async () => {
    const good: Readonly<Record<string, string>> = {
      bibtex: '\n@book{good, title = {Good}, year = {1999}}\n',
      ris: '\nER  - \nTY  - BOOK\nTI  - Good\nER  - \n',
    };
    for (const [format, what, text] of files) {
      if (good[format] === undefined) continue;
      const last = (await outcomesOf(format, text + good[format])).at(-1);
      expect(last?.kind === 'read' ? last.csl.title : last, what).to.equal('Good');
    }
  }).timeout(180_000);

  it('never asks the network, whatever an entry looks like', async () => {
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.reject(new Error('no network'));
    };
    try {
      for (const text of [
        '10.1234/abc',
        'https://doi.org/10.1234/abc',
        'Q42',
        'https://example.org/a.bib',
        '{"url": "https://example.org"}',
      ])
        for (const { name } of await findBibliographyFormats()) await outcomesOf(name, text);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).to.deep.equal([]);
  });

  it('cuts what is too long and says so', async () => {
    const [outcome] = await outcomesOf(
      'bibtex',
      `@book{a, title = {${'long '.repeat(1_000)}}, author = {${'A, B and '.repeat(600)}C}}`,
    );
    expect(outcome?.kind === 'read' ? outcome.csl.title.length : 0).to.be.within(990, 1_000);
    expect(outcome?.kind === 'read' ? outcome.warnings : []).to.deep.equal([
      '“title” is cut after 1000 characters.',
      'Of “author” the first 500 names are kept.',
    ]);
  });
});
