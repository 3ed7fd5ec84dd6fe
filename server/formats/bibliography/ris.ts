import type { BibliographyFormat } from './bibliography-format.ts';
import { readRecord } from './ris/read-record.ts';
import { splitRecords } from './ris/split-records.ts';
import { writeRecord } from './ris/write-record.ts';

/** RIS (Research Information Systems, as revised in 2011) in UTF-8. */
export const bibliographyFormat: BibliographyFormat = {
  name: 'ris',
  label: 'RIS',
  hint: 'for EndNote, Zotero, Mendeley and library catalogues',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  loses: [
    'Types that RIS has no code for, such as treaties and interviews, become documents.',
    'People other than authors, editors, editors of series and translators.',
    'The end of a range of dates, that a date is only about right, and the wording of a date that is known in numbers.',
    'Particles and how names are ordered: they become part of the family name. A name with a comma in it is taken apart.',
    'Dates other than of publication and access.',
    'Fields that RIS has no tag for, such as events, the number in a series, the original publisher, status and licence; PubMed numbers; categories.',
    'ISBN and ISSN share one tag: what has the form of neither is an ISBN.',
  ],
  recognises(text, fileName) {
    return /\.ris$/i.test(fileName) || /(?:^|\n)\ufeff?TY {1,2}- ?[A-Z]/.test(text.slice(0, 200_000));
  },
  async *parse(text) {
    for (const record of splitRecords(text)) yield readRecord(record);
  },
  async *write(items) {
    for (const { csl, key } of items) yield `${writeRecord(csl, key)}\r\n`;
  },
};
