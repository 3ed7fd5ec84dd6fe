import { expect } from 'chai';
import fc from 'fast-check';
import {
  type CslDate,
  type CslItem,
  type CslName,
  cslKeys,
  cslNameKeys,
  isDateKey,
  isNameKey,
} from '../../../../server/core/csl-item.ts';
import { familyText } from '../../../../server/core/reference-line.ts';
import type { Dialect } from '../../../../server/formats/bibliography/bib/entry-types.ts';
import { fieldOf } from '../../../../server/formats/bibliography/bib/fields.ts';
import { bibliographyFormat as biblatex } from '../../../../server/formats/bibliography/biblatex.ts';
import type {
  BibliographyFormat,
  EntryOutcome,
} from '../../../../server/formats/bibliography/bibliography-format.ts';
import { bibliographyFormat as bibtex } from '../../../../server/formats/bibliography/bibtex.ts';
import { bibliographyFormat as cslJson } from '../../../../server/formats/bibliography/csl-json.ts';
import { cleanItem } from '../../../../server/formats/bibliography/item/clean-item.ts';
import { isHeld } from '../../../../server/formats/bibliography/ris/tags.ts';
import { readType, writeType } from '../../../../server/formats/bibliography/ris/types.ts';
import { bibliographyFormat as ris } from '../../../../server/formats/bibliography/ris.ts';
import { arbitraryItem, particles } from './arbitrary-item.ts';

/** What a format keeps of an item, of a name and of a date: the tables by which it is written, and its `loses` as code. The rest must come back as it was. */
interface Holds {
  readonly format: BibliographyFormat;
  readonly type: (type: string) => string;
  readonly field: (variable: keyof CslItem, type: string) => boolean;
  readonly name: (name: CslName) => CslName;
  readonly date: (date: CslDate) => CslDate;
}

const same = <Value>(value: Value): Value => value;
const inBib = (dialect: Dialect) => (variable: keyof CslItem, type: string) =>
  variable === 'type' || variable === 'citation-key' || fieldOf(variable, type, dialect) !== undefined;

const formats: readonly Holds[] = [
  { format: cslJson, type: same, field: () => true, name: same, date: same },
  { format: bibtex, type: same, field: inBib('bibtex'), name: inBibtex, date: withoutWording },
  { format: biblatex, type: same, field: inBib('biblatex'), name: inBiblatex, date: withoutWording },
  {
    format: ris,
    type: (type) => readType(writeType(type)) ?? type,
    field: isHeld,
    name: inRis,
    date: (date) => {
      const { circa: _, ...known } = withoutWording(date);
      const [from] = known['date-parts'] ?? [];
      return from === undefined ? known : { ...known, 'date-parts': [from] };
    },
  },
];

function withoutWording({ literal, ...known }: CslDate): CslDate {
  return known['date-parts'] === undefined && literal !== undefined ? { literal } : known;
}

function inBibtex(name: CslName): CslName {
  if (name.literal !== undefined) return name;
  const { given, suffix } = name;
  const particle = name['non-dropping-particle'];
  const isSmall = particle !== undefined && particles.get(particle) === true;
  const isSplit = isSmall && name['dropping-particle'] === undefined;
  return {
    family: isSplit ? (name.family ?? '') : familyText(name),
    ...(given !== undefined && { given }),
    ...(suffix !== undefined && { suffix }),
    ...(isSplit && { 'non-dropping-particle': particle }),
  };
}

function inBiblatex(name: CslName): CslName {
  const { 'static-ordering': _, ...kept } = name;
  const { 'dropping-particle': dropped, 'non-dropping-particle': stays, ...rest } = kept;
  return dropped === undefined || stays === undefined
    ? kept
    : { ...rest, 'dropping-particle': `${dropped} ${stays}` };
}

function inRis(name: CslName): CslName {
  if (name.literal !== undefined) return name;
  const { given, suffix } = name;
  return {
    family: familyText(name),
    ...(given !== undefined && { given }),
    ...(suffix !== undefined && { suffix }),
  };
}

function held(csl: CslItem, { type, field, name, date }: Holds): CslItem {
  const fields = cslKeys
    .filter((key) => csl[key] !== undefined && field(key, csl.type))
    .map((key) => {
      if (isNameKey(key)) return [key, csl[key]?.map(name)];
      const day = isDateKey(key) ? csl[key] : undefined;
      return [key, day === undefined ? csl[key] : date(day)];
    });
  return { ...Object.fromEntries(fields), type: type(csl.type) };
}

/** RIS parts names by commas and has no sign for one that is not meant so. */
function withoutCommas(csl: CslItem): CslItem {
  const plain = (value: unknown) =>
    typeof value === 'string' ? value.replace(/[\s,]+/g, ' ').trim() || 'X' : value;
  const fields = cslNameKeys.flatMap((key) => {
    const names = csl[key]?.map((name) =>
      Object.fromEntries(Object.entries(name).map(([part, value]) => [part, plain(value)])),
    );
    return names === undefined ? [] : [[key, names]];
  });
  return { ...csl, ...Object.fromEntries(fields) };
}

async function written(format: BibliographyFormat, items: readonly CslItem[]): Promise<string> {
  let text = '';
  const entries = items.map((csl) => ({ csl, key: csl['citation-key'] ?? '' }));
  for await (const piece of format.write(entries)) text += piece;
  return text;
}

async function read(format: BibliographyFormat, text: string): Promise<EntryOutcome[]> {
  const outcomes: EntryOutcome[] = [];
  for await (const outcome of format.parse(text)) outcomes.push(outcome);
  return outcomes;
}

for (const holds of formats) {
  const { format } = holds;
  describe(`a bibliography in ${format.label}`, () => {
    it('comes back with every field that the format can hold', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryItem, { minLength: 1, maxLength: 3 }), async (made) => {
          const items = format === ris ? made.map(withoutCommas) : made;
          const text = await written(format, items);
          const outcomes = await read(format, text);
          const back = outcomes.map((outcome) => (outcome.kind === 'read' ? outcome.csl : outcome));
          expect(back, text).to.deep.equal(items.map((csl) => held(csl, holds)));
        }),
        { numRuns: 60 },
      );
    });

    it('is told from the other formats by its text', async () => {
      const book: CslItem = {
        type: 'book',
        title: 'T',
        issued: { 'date-parts': [[1999]] },
        accessed: { 'date-parts': [[2000]] },
      };
      const text = await written(format, [{ ...book, type: 'thesis' }]);
      const known = formats.filter((one) => one.format.recognises(text, '')).map((one) => one.format.name);
      expect(known).to.deep.equal([format.name]);
    });
  });
}

describe('an item that was mended once', () => {
  it('needs no mending', () => {
    fc.assert(
      fc.property(arbitraryItem, (csl) => {
        expect(cleanItem(csl)).to.deep.equal({ ok: true, csl, warnings: [] });
      }),
    );
  });
});
