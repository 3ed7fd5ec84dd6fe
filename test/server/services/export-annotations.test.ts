import { expect } from 'chai';
import { describe as describeRange } from '../../../server/core/anchor/describe.ts';
import { exportAnnotations, listFormats } from '../../../server/services/export-annotations.ts';
import { addProject } from '../../../server/services/projects.ts';
import { newEnvelope } from '../../../server/services/records.ts';
import { addSource } from '../../../server/services/sources.ts';
import { longDocument } from '../../support/long-document.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { refusal } from '../stores/refusal.ts';

const options = { origin: 'http://localhost', address: '/x', byteOrderMark: false };
const claims = 3_000;
/** A piece of 64 Ki characters and the claim that fills it. */
const maxPiece = 80_000;

describe('what is exported', () => {
  let open: OpenApp;
  before(async () => {
    open = await openApp();
    const { workspace } = open;
    await addProject(workspace, 'Ida', { id: 'long', title: 'Long', description: '' });
    const metadata = {
      title: 'Long',
      creators: [],
      publisher: '',
      date: '',
      url: '',
      language: '',
      framing: '',
    };
    const body = longDocument(claims);
    const source = await addSource(workspace, 'Ida', 'long', { id: 'a', metadata, body, origin: 'paste' });
    const { text, sentences } = await workspace.texts.read(source);
    const writes = sentences.slice(0, claims).map((range) => ({
      put: {
        type: 'claim' as const,
        ...newEnvelope(workspace, 'Ida', 'long', ['a'], []),
        target: { source: 'a', version: 1, state: 'sure' as const, spans: [describeRange(text, range)] },
        kind: 'factual' as const,
        voice: { who: 'author' as const, name: '', framing: '', manner: 'said' as const },
        certainty: 'certain' as const,
        tags: [],
        note: '',
      },
      expected: 0,
    }));
    // The last first: an export goes by the text and not by the order of making.
    await workspace.store.commit('long', {
      by: 'Ida',
      at: workspace.now(),
      writes: writes.reverse(),
      requires: [],
    });
  });
  after(() => open.close());

  it('comes in pieces, each a small part of the whole, with every claim in the order of the text', async () => {
    for (const { name } of await listFormats()) {
      const { content } = await exportAnnotations(open.workspace, 'long', name, options);
      const pieces: string[] = [];
      for await (const piece of content) pieces.push(piece);
      expect(pieces.length, name).to.be.above(5);
      for (const piece of pieces) expect(piece.length, name).to.be.below(maxPiece);
      const whole = pieces.join('');
      const { items } = await open.workspace.store.list('long', { type: 'claim' });
      const inOrder = items
        .flatMap(({ target }) => target.spans)
        .sort((a, b) => a.start - b.start)
        .map(({ exact }) => whole.indexOf(exact));
      expect(
        inOrder.every((at, index) => at > (inOrder[index - 1] ?? 0)),
        name,
      ).to.equal(true);
    }
  });

  it('has a file name of its project and source', async () => {
    const { fileName } = await exportAnnotations(open.workspace, 'long', 'csv', { ...options, source: 'a' });
    expect(fileName).to.equal('long-a.csv');
  });

  it('is nothing where there is no such format, project or source', async () => {
    for (const [project, format, source] of [
      ['long', 'stone-tablet', undefined],
      ['short', 'csv', undefined],
      ['long', 'csv', 'b'],
    ] as const) {
      const asked = exportAnnotations(open.workspace, project, format, { ...options, source });
      expect(await refusal(asked)).to.equal('not-found');
    }
  });

  it('says for each format what it leaves out', async () => {
    for (const { name, loses } of await listFormats()) expect(loses.join(''), name).not.to.equal('');
    expect((await listFormats()).map(({ name }) => name)).to.include.members([
      'csv',
      'markdown',
      'web-annotation',
    ]);
  });
});
