import { expect } from 'chai';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';
import { resolve } from '../../../../server/core/anchor/resolve.ts';

const text =
  'The treaty was signed in 1999. Both sides praised it. The treaty was signed in 1999. Few had expected the “border” – so long dis\u00adputed – to be set\u00ad\ntled in a single year.';

describe('resolve', () => {
  it('gives back what describe was given', () => {
    const span = describeRange(text, { start: 31, end: 53 });
    expect(span.exact).to.equal('Both sides praised it.');
    expect(resolve(text, span)).to.deep.equal({ state: 'sure', span, exact: true });
  });

  it('tells a repeated quote apart by its context', () => {
    const { start, end, ...quote } = describeRange(text, { start: 54, end: 84 });
    expect(quote.exact).to.equal('The treaty was signed in 1999.');
    expect(resolve(text, quote)).to.deep.include({ state: 'sure', span: { ...quote, start, end } });
  });

  it('asks about a repeated quote without context', () => {
    const found = resolve(text, { exact: 'The treaty was signed in 1999.' });
    expect(found.state).to.equal('check');
    expect(found.state === 'check' && found.candidates.map((span) => span.start)).to.deep.equal([0, 54]);
  });

  it('sees through quotation marks, dashes, hyphenation and white space, and reports the text as it stands', () => {
    const found = resolve(text, {
      exact: 'few had expected the "border" - so long disputed - to be settled  in',
    });
    expect(found.state === 'sure' && found.span.exact).to.equal(text.slice(85, -15));
  });

  it('is sure of a quote with typing errors in its context, and says that it is not exact', () => {
    const quote = describeRange(text, { start: 85, end: text.length });
    const edited = text.replace('expected', 'expekted').replace('single', 'singel');
    const { exact, prefix, suffix } = quote;
    const found = resolve(edited, { exact, prefix, suffix });
    expect(found).to.deep.include({ state: 'sure', exact: false });
    expect(found.state === 'sure' && found.span.exact).to.match(/^Few had expekted/);
  });

  it('asks when a figure differs, or when the context stands elsewhere', () => {
    const { exact, prefix, suffix } = describeRange(text, { start: 85, end: text.length });
    const dated = text.replace('single year', 'single 5 year');
    expect(resolve(dated, { exact, prefix, suffix }).state).to.equal('check');
    const moved = `${text.replace(exact, 'Nothing of the kind was said.')} And so on, for ever. ${exact}`;
    expect(resolve(moved, { exact, prefix, suffix }).state).to.equal('check');
  });

  it('offers a reworded quote for review and says that a missing one is lost', () => {
    const reworded = resolve(text, {
      exact: 'Few had thought the "border", so long disputed, to be settled in a year.',
    });
    expect(reworded.state).to.equal('check');
    expect(resolve(text, { exact: 'Nobody ever said anything like this sentence.' }).state).to.equal('lost');
  });
});
