import { expect } from 'chai';
import { carry } from '../../../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../../../server/core/anchor/describe.ts';

const sentences = [
  'The survey of the northern ridge began in the spring of 1974 and took two seasons.',
  'Its leader kept a diary that nobody read for forty years.',
  'Maps drawn from it were printed in small numbers and soon forgotten.',
  'A second party followed the same path with better instruments.',
  'Their figures differ from the first ones by less than a hand’s breadth.',
  'Historians have since asked which of the two parties deserves the credit.',
];
const before = sentences.join(' ');

/** The sentence of that number, carried from `before` to the text. */
function carried(text: string, number: number) {
  const sentence = sentences[number] ?? '';
  const start = before.indexOf(sentence);
  const [found] = carry(before, text, [describeRange(before, { start, end: start + sentence.length })]);
  return found;
}

describe('carry', () => {
  it('follows a sentence that was moved and one whose wording was touched', () => {
    const moved = [...sentences.slice(3), ...sentences.slice(0, 3)].join(' ');
    expect(carried(moved, 1)).to.deep.include({ state: 'sure' });
    const touched = before.replace('nobody read for forty years', 'no one has read for forty years');
    const found = carried(touched, 1);
    expect(found?.state === 'sure' && found.span.exact).to.equal(
      'Its leader kept a diary that no one has read for forty years.',
    );
  });

  it('asks a person about a changed figure', () => {
    expect(carried(before.replace('1974', '1975'), 0)).to.deep.include({
      state: 'check',
      why: 'A figure in it has changed.',
    });
  });

  it('says that a deleted sentence is lost', () => {
    for (const [number, sentence] of sentences.entries()) {
      expect(carried(before.replace(sentence, ''), number)?.state, sentence).to.equal('lost');
    }
  });

  it('keeps a sentence in whose middle a running head was put', () => {
    const text = before.replace('printed in small', 'printed\n\n118 THE RIDGE\n\nin small');
    const found = carried(text, 2);
    expect(found).to.deep.include({ state: 'sure', exact: false });
    expect(found?.state === 'sure' && found.span.exact).to.match(/^Maps drawn .* forgotten\.$/s);
  });

  it('asks when a sentence was put before one that lost its first word', () => {
    const text = before.replace(
      'Maps drawn',
      'Many more were made in later years by others who went there. Drawn',
    );
    const found = carried(text, 2);
    if (found?.state === 'sure') expect(found.span.exact).to.match(/^Drawn .* forgotten\.$/);
    else expect(found?.state).to.equal('check');
  });

  it('knows by the neighbours where a sentence begins whose first word is another', () => {
    const found = carried(before.replace('Maps drawn', 'Charts drawn'), 2);
    expect(found?.state === 'sure' && found.span.exact).to.equal(
      'Charts drawn from it were printed in small numbers and soon forgotten.',
    );
  });

  it('does not cut a sentence short whose first word a running head parts from the rest', () => {
    const text = before.replace('Maps drawn', 'Mops\n118 THE RIDGE AND ITS PATHS\ndrawn');
    const found = carried(text, 2);
    if (found?.state === 'sure') expect(found.span.exact).to.match(/^Mops/);
    else expect(found?.state).to.equal('check');
  });

  it('asks when a running head ends with the very word that it parts from the rest', () => {
    const head =
      'In\n94 COASTLINES AND HARBOURS\nTHE LOST EXPEDITION AND WHAT IT CAME TO BE KNOWN IN\n winter';
    const text = 'The party wrote little home. In winter the pass was closed. Nobody had foreseen it there.';
    const sentence = 'In winter the pass was closed.';
    const start = text.indexOf(sentence);
    const quote = describeRange(text, { start, end: start + sentence.length });
    const [found] = carry(text, text.replace('In winter', head), [quote]);
    expect(found?.state).to.equal('check');
  });

  it('follows the first sentence of a paragraph that was moved away from the text before it', () => {
    const paragraphs = (first: string, second: string, third: string) => [first, second, third].join('\n\n');
    const [one, two, three] = [sentences.slice(0, 2), sentences.slice(2, 4), sentences.slice(4)].map((part) =>
      part.join(' '),
    );
    const old = paragraphs(one ?? '', two ?? '', three ?? '');
    const text = paragraphs(
      three ?? '',
      one ?? '',
      (two ?? '').replace('Maps drawn from it', 'Mapps drown fro it'),
    );
    const exact = sentences[2] ?? '';
    const start = old.indexOf(exact);
    const [found] = carry(old, text, [describeRange(old, { start, end: start + exact.length })]);
    expect(found?.state === 'sure' && found.span.exact).to.match(/^Mapps drown .* forgotten\.$/);
  });

  it('follows a refrain that was edited, while its copies stand where they stood', () => {
    const refrain = 'So the ridge keeps its own counsel.';
    const old = `${sentences[0]} ${refrain} ${sentences[1]} ${sentences[2]} ${refrain} ${sentences[3]}`;
    const edited = 'So the ridge keeps its own council.';
    const text = old.replace(refrain, edited);
    const start = old.indexOf(refrain);
    const [found] = carry(old, text, [describeRange(old, { start, end: start + refrain.length })]);
    expect(found?.state === 'sure' && [found.span.start, found.span.exact]).to.deep.equal([start, edited]);
  });

  it('ends with a word where the quote did', () => {
    const old =
      'For a hundred years the land belonged to the village. Then came the railway, and with it the war.';
    const text =
      'For a hundred years the land belonged to thirty men. Then came the railway, and with it the war.';
    const exact = 'the land belonged to the village';
    const start = old.indexOf(exact);
    const [found] = carry(old, text, [describeRange(old, { start, end: start + exact.length })]);
    expect(found?.state === 'check' && found.span.exact).to.equal('the land belonged to thirty men');
  });

  it('answers for two texts that have nothing in common', () => {
    const other = 'Quick zephyrs vex bold jackdaws. '.repeat(300);
    for (const number of sentences.keys()) expect(carried(other, number)?.state).to.equal('lost');
  });

  it('gives every span of an emptied text as lost', () => {
    expect(carried(' \n', 0)).to.deep.equal({ state: 'lost', why: 'The new text is empty.' });
  });
});
