import { isBib, isBiblatex, parseBib } from './bib/parse-bib.ts';
import { writeEntry } from './bib/write-entry.ts';
import type { BibliographyFormat } from './bibliography-format.ts';

/** BibLaTeX in UTF-8, for Biber. Fields that it has no name for stand under that of CSL, which its styles leave alone. */
export const bibliographyFormat: BibliographyFormat = {
  name: 'biblatex',
  label: 'BibLaTeX',
  hint: 'for LaTeX with Biber; holds more than BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  loses: [
    'Categories, and fields that CSL has no name for.',
    'Where a name has a particle that is dropped and one that is not, they become one that is.',
    'How a suffix is set off, and whether a name keeps its order.',
    'The wording of a date that is known in numbers too.',
    'Tabs are spaces; braces and backslashes in addresses are written as codes.',
  ],
  recognises: (text, fileName) => isBib(text, fileName) && isBiblatex(text),
  parse: parseBib,
  async *write(items) {
    for (const { csl, key } of items) yield `${writeEntry(csl, key, 'biblatex')}\n`;
  },
};
