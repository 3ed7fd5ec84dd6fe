import { expect } from 'chai';
import { readAnswer } from '../../../public/src/lib/send-files.ts';

describe('what the server says of a file that was sent', () => {
  it('is the way to its review', () => {
    const text = JSON.stringify({
      results: [{ name: 'a.md', state: 'ready', href: '/projects/p/imports/x' }],
    });
    expect(readAnswer(text, 200)).to.deep.equal({ state: 'ready', href: '/projects/p/imports/x' });
  });

  it('is why it was refused', () => {
    const text = JSON.stringify({ results: [{ name: 'a.md', state: 'refused', reason: 'It is empty.' }] });
    expect(readAnswer(text, 200)).to.deep.equal({ state: 'refused', reason: 'It is empty.' });
  });

  it('is what a problem tells', () => {
    const text = JSON.stringify({ title: 'The disk is full', detail: 'Nothing was saved.' });
    expect(readAnswer(text, 507)).to.deep.equal({ state: 'refused', reason: 'Nothing was saved.' });
  });

  for (const text of [
    '',
    '<!doctype html>',
    'null',
    '[]',
    '{}',
    '{"results":[]}',
    '{"results":[{"state":"ready"}]}',
  ])
    it(`is not known from ${text || 'nothing'}`, () =>
      expect(readAnswer(text, 500)).to.deep.equal({
        state: 'refused',
        reason: 'The server could not take it (500).',
      }));
});
