import { isBib, isBiblatex, parseBib } from './bib/parse-bib.ts';
import { writeEntry } from './bib/write-entry.ts';
import type { BibliographyFormat } from './bibliography-format.ts';

/** BibTeX in UTF-8. Fields that BibTeX has no name for stand under that of BibLaTeX or of CSL, which its styles leave alone. */
export const bibliographyFormat: BibliographyFormat = {
  name: 'bibtex',
  label: 'BibTeX',
  hint: 'for LaTeX with BibTeX, and for most programs',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  loses: [
    'Categories, and fields that CSL has no name for.',
    'Particles of names that begin with a capital (“De Boer”) become part of the family name; whether a particle is dropped is not kept.',
    'How a suffix is set off, and whether a name keeps its order.',
    'The wording of a date that is known in numbers too.',
    'Tabs are spaces; braces and backslashes in addresses are written as codes.',
  ],
  recognises: (text, fileName) => isBib(text, fileName) && !isBiblatex(text),
  parse: parseBib,
  async *write(items) {
    for (const { csl, key } of items) yield `${writeEntry(csl, key, 'bibtex')}\n`;
  },
};
