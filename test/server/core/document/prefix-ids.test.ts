import { expect } from 'chai';
import { prefixIds } from '../../../../server/core/document/prefix-ids.ts';
import { renderDocument } from '../../../../server/core/document/render-document.ts';

describe('prefixIds', () => {
  const body =
    '# One\n\nA note[^1] and a [way](#one) and ` id="x"` and [out](https://example.org/#one).\n\n[^1]: Said.';
  const { html, text } = renderDocument(body);
  const other = prefixIds(html, 'left-');

  it('gives every id and every link to one its prefix, and touches no word', () => {
    const ids = (of: string) => [...of.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = (of: string) => [...of.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids(html).length).to.be.above(1);
    expect(ids(other)).to.deep.equal(ids(html).map((id) => `left-${id}`));
    expect(links(other)).to.deep.equal(links(html).map((id) => `left-${id}`));
    expect(other).to.contain('href="https://example.org/#one"');
    expect(text).to.contain('id="x"');
    expect(other.replaceAll(/<[^>]*>/g, '')).to.equal(html.replaceAll(/<[^>]*>/g, ''));
  });
});
