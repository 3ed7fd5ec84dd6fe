import { plugins } from '@citation-js/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { CslItem } from '../../../../server/core/csl-item.ts';
import { bibliographyFormat as biblatex } from '../../../../server/formats/bibliography/biblatex.ts';
import { bibliographyFormat as bibtex } from '../../../../server/formats/bibliography/bibtex.ts';
import { arbitraryItem } from './arbitrary-item.ts';

/** Another reader of the same formats, so that ours and our writer cannot agree on a mistake. */
function read(text: string) {
  return plugins.input.chain(text, { generateGraph: false });
}

describe('beside citation-js', () => {
  before(() => import('@citation-js/plugin-bibtex'));

  for (const format of [bibtex, biblatex])
    it(`${format.label} as it is written gives the same title there`, async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryItem, async (csl: CslItem) => {
          let text = '';
          for await (const piece of format.write([{ csl, key: 'k' }])) text += piece;
          const [item] = read(text);
          expect(item?.title, text).to.equal(csl.title);
        }),
        { numRuns: 40 },
      );
    });

  it('an ordinary entry is read alike', async () => {
    const text = String.raw`
@article{k,
  author = {van der Berg, Jan and M{\"u}ller, {\'E}mile and Dvo{\v{r}}{\'a}k, A. B.},
  title = {On the {NATO} of {\"O}sterlen --- \& its \emph{past}},
  journal = {Journal of Pond Studies},
  year = 1998, month = nov, volume = 3, number = {4}, pages = {11--19},
  publisher = {Canal {\&} Sons}, doi = {10.5555/pond.3},
}`;
    const [theirs] = read(text);
    for await (const outcome of bibtex.parse(text)) {
      const csl = outcome.kind === 'read' ? outcome.csl : undefined;
      expect(csl?.title).to.equal(theirs?.title?.replace(/<\/?i>/g, ''));
      expect(csl?.page?.replace('–', '-')).to.equal(theirs?.page);
      for (const field of ['type', 'DOI', 'publisher', 'issued'] as const)
        expect(csl?.[field], field).to.deep.equal(theirs?.[field]);
      const named = (people: CslItem['author'] = []) => people.map(({ family, given }) => [family, given]);
      expect(named(csl?.author)).to.deep.equal(theirs?.author?.map(({ family, given }) => [family, given]));
    }
  });
});
