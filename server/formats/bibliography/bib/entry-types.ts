export type Dialect = 'bibtex' | 'biblatex';

/** What an entry type of BibTeX or BibLaTeX is in CSL. */
const cslTypeOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: 'article-journal',
    suppperiodical: 'article-journal',
    periodical: 'periodical',
    book: 'book',
    mvbook: 'book',
    collection: 'book',
    mvcollection: 'book',
    reference: 'book',
    mvreference: 'book',
    proceedings: 'book',
    mvproceedings: 'book',
    manual: 'book',
    commentary: 'book',
    booklet: 'pamphlet',
    inbook: 'chapter',
    incollection: 'chapter',
    bookinbook: 'chapter',
    suppbook: 'chapter',
    suppcollection: 'chapter',
    inreference: 'entry-encyclopedia',
    inproceedings: 'paper-conference',
    conference: 'paper-conference',
    thesis: 'thesis',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
    report: 'report',
    techreport: 'report',
    unpublished: 'manuscript',
    online: 'webpage',
    electronic: 'webpage',
    www: 'webpage',
    webpage: 'webpage',
    dataset: 'dataset',
    software: 'software',
    patent: 'patent',
    standard: 'standard',
    artwork: 'graphic',
    image: 'graphic',
    audio: 'song',
    music: 'song',
    movie: 'motion_picture',
    video: 'motion_picture',
    performance: 'performance',
    letter: 'personal_communication',
    review: 'review',
    legal: 'treaty',
    legislation: 'legislation',
    jurisdiction: 'legal_case',
    misc: 'document',
    other: 'document',
  }),
);

/** What a CSL type is written as; BibTeX has fourteen types, BibLaTeX more. Types that stand nowhere are `misc`. */
const entryTypeOf: ReadonlyMap<string, readonly [bibtex: string, biblatex: string]> = new Map(
  Object.entries({
    'article-journal': ['article', 'article'],
    'article-magazine': ['article', 'article'],
    'article-newspaper': ['article', 'article'],
    review: ['article', 'review'],
    'review-book': ['article', 'review'],
    periodical: ['misc', 'periodical'],
    book: ['book', 'book'],
    classic: ['book', 'book'],
    collection: ['book', 'collection'],
    pamphlet: ['booklet', 'booklet'],
    chapter: ['incollection', 'incollection'],
    entry: ['incollection', 'inreference'],
    'entry-dictionary': ['incollection', 'inreference'],
    'entry-encyclopedia': ['incollection', 'inreference'],
    'paper-conference': ['inproceedings', 'inproceedings'],
    thesis: ['phdthesis', 'thesis'],
    report: ['techreport', 'report'],
    manuscript: ['unpublished', 'unpublished'],
    speech: ['unpublished', 'unpublished'],
    article: ['unpublished', 'unpublished'],
    webpage: ['misc', 'online'],
    post: ['misc', 'online'],
    'post-weblog': ['misc', 'online'],
    dataset: ['misc', 'dataset'],
    software: ['misc', 'software'],
    patent: ['misc', 'patent'],
    standard: ['misc', 'standard'],
    graphic: ['misc', 'artwork'],
    song: ['misc', 'music'],
    motion_picture: ['misc', 'movie'],
    performance: ['misc', 'performance'],
    personal_communication: ['misc', 'letter'],
    treaty: ['misc', 'legal'],
    legislation: ['misc', 'legislation'],
    legal_case: ['misc', 'jurisdiction'],
  } satisfies Record<string, [string, string]>),
);

/** What programs write as `entrysubtype` besides names of CSL types. */
const subtypes: ReadonlyMap<string, string> = new Map([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
]);

/** The CSL type of an entry, by its type and its `entrysubtype`; the type itself where it is not known. */
export function readType(type: string, subtype: string, isCsl: (type: string) => boolean): string {
  if (isCsl(subtype)) return subtype;
  return subtypes.get(subtype) ?? cslTypeOf.get(type) ?? type;
}

/** The type of the entry, and the subtype without which it would not be read back. */
export function writeType(type: string, dialect: Dialect): { type: string; subtype: string } {
  const [bibtex, biblatex] = entryTypeOf.get(type) ?? ['misc', 'misc'];
  const written = dialect === 'bibtex' ? bibtex : biblatex;
  if (cslTypeOf.get(written) === type) return { type: written, subtype: '' };
  const known = [...subtypes].find(([, csl]) => csl === type)?.[0];
  return { type: written, subtype: known ?? type };
}
