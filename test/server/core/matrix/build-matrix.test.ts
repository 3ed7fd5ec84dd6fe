import { expect } from 'chai';
import fc from 'fast-check';
import { buildMatrix } from '../../../../server/core/matrix/build-matrix.ts';
import type { MatrixFilter, MatrixView } from '../../../../server/core/matrix/matrix.ts';
import {
  minute,
  questionOf,
  recordsOf,
  shuffled,
  silenceOf,
  someRecords,
  sourceOf,
  stanceOf,
  statementOf,
} from './sample-comparison.ts';

const view = (columns: MatrixView['columns'] = 'source', filter: MatrixFilter = {}): MatrixView => ({
  columns,
  sort: 'order',
  filter,
});
const sources = [sourceOf('a', 'East'), sourceOf('b', 'West'), sourceOf('c', 'East')];

describe('the matrix', () => {
  it('has cells whose stances add up to all stances, by source and by framing', () => {
    fc.assert(
      fc.property(someRecords, fc.constantFrom('source' as const, 'framing' as const), (records, columns) => {
        const cells = buildMatrix(records, view(columns)).rows.flatMap((row) => row.cells);
        const counted = cells.reduce((sum, cell) => sum + (cell.state === 'stances' ? cell.stances : 0), 0);
        expect(counted).to.equal([...records.stances].length);
        for (const cell of cells) {
          if (cell.state !== 'stances') continue;
          expect(cell.tallies.reduce((sum, { stances }) => sum + stances, 0)).to.equal(cell.stances);
          expect(cell.claims).to.be.within(1, cell.stances);
          expect(cell.unsure).to.be.within(0, cell.claims);
        }
        expect(cells.flatMap(({ silences }) => silences).length).to.equal([...records.silences].length);
      }),
    );
  });

  it('is the same in whatever order the records come', () => {
    const both = someRecords.chain((records) => fc.tuple(fc.constant(records), shuffled(records)));
    fc.assert(
      fc.property(both, fc.constantFrom('order', 'contested', 'newest', 'topic'), ([one, other], sort) => {
        const mixed: MatrixView = { columns: 'both', sort, filter: {} };
        expect(buildMatrix(other, mixed)).to.deep.equal(buildMatrix(one, mixed));
      }),
    );
  });

  it('shows in a framing’s cell what its sources show', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const { columns, rows } = buildMatrix(records, view('both'));
        for (const { cells } of rows)
          for (const [at, column] of columns.entries()) {
            if (column.kind !== 'framing') continue;
            const own = columns.flatMap((one, index) =>
              one.kind === 'source' && one.framing === column.framing ? [cells[index]] : [],
            );
            const states = own.map((cell) => cell?.state);
            const expected = states.includes('stances')
              ? 'stances'
              : states.includes('unchecked')
                ? 'unchecked'
                : 'silent';
            expect(cells[at]?.state).to.equal(expected);
            expect(cells[at]?.unchecked).to.equal(states.filter((state) => state === 'unchecked').length);
          }
      }),
    );
  });

  it('puts sources of one framing side by side, those without one last', () => {
    const { columns, groups } = buildMatrix(
      recordsOf({ sources: [sourceOf('x'), ...sources] }),
      view('both'),
    );
    expect(columns.map(({ key }) => key)).to.deep.equal([
      'framing:East',
      'source:a',
      'source:c',
      'framing:West',
      'source:b',
      'framing:',
      'source:x',
    ]);
    expect(groups).to.deep.equal([
      { framing: 'East', columns: 3 },
      { framing: 'West', columns: 2 },
      { framing: '', columns: 2 },
    ]);
  });

  it('counts kinds, claims and people, and flags claims whose place is not sure', () => {
    const records = recordsOf({
      statements: [statementOf('s')],
      sources,
      stances: [
        stanceOf('s', 'a-1', 'denies'),
        stanceOf('s', 'a-1', 'affirms', { creator: 'Ben' }),
        stanceOf('s', 'a-2', 'affirms', { creator: 'Ben' }),
      ],
      anchorOf: (claim) => (claim === 'a-2' ? 'check' : 'sure'),
    });
    const [cell] = buildMatrix(records, view()).rows[0]?.cells ?? [];
    expect(cell).to.deep.include({
      state: 'stances',
      stances: 3,
      claims: 2,
      unsure: 1,
      people: ['Ben', 'Lan'],
      split: true,
      tallies: [
        { kind: 'affirms', answer: '', stances: 2, claims: 2, people: ['Ben'] },
        { kind: 'denies', answer: '', stances: 1, claims: 1, people: ['Lan'] },
      ],
    });
  });

  it('tells silent from not checked, and asks for a new look when the text has changed', () => {
    const records = recordsOf({
      statements: [statementOf('s')],
      sources: [sourceOf('a'), sourceOf('b', '', 2), sourceOf('c', '', 2), sourceOf('d')],
      silences: [silenceOf('s', 'a'), silenceOf('s', 'b'), silenceOf('s', 'c', { version: 2 })],
    });
    const [row] = buildMatrix(records, view()).rows;
    expect(row?.cells.map(({ state, needLook }) => [state, needLook])).to.deep.equal([
      ['silent', 0],
      ['silent', 1],
      ['silent', 0],
      ['unchecked', 0],
    ]);
    expect(row?.cells[1]?.silences[0]?.state).to.equal('textChanged');
  });

  it('keeps a silence that is contradicted, and says so', () => {
    const records = recordsOf({
      statements: [statementOf('s')],
      sources: [sourceOf('a')],
      silences: [silenceOf('s', 'a')],
      stances: [stanceOf('s', 'a-1', 'mentions')],
    });
    const [cell] = buildMatrix(records, view()).rows[0]?.cells ?? [];
    expect(cell?.state).to.equal('stances');
    expect(cell?.silences.map(({ state }) => state)).to.deep.equal(['contradicted']);
    const lost = buildMatrix({ ...records, anchorOf: () => 'lost' }, view()).rows[0]?.cells[0];
    expect(lost?.silences.map(({ state }) => state)).to.deep.equal(['stands']);
  });

  it('has a sensible answer for a project without sources, statements or framings', () => {
    expect(buildMatrix(recordsOf({}), view('both'))).to.deep.equal({ columns: [], groups: [], rows: [] });
    const bare = buildMatrix(recordsOf({ statements: [statementOf('s')] }), view('framing'));
    expect(bare.rows.map(({ cells }) => cells)).to.deep.equal([[]]);
    const unframed = buildMatrix(recordsOf({ sources: [sourceOf('a'), sourceOf('b')] }), view('framing'));
    expect(unframed.columns.map(({ key }) => key)).to.deep.equal(['framing:']);
  });

  describe('its rows', () => {
    const records = recordsOf({
      statements: [
        statementOf('s1', { topic: 'Ports', tags: ['ice'] }),
        statementOf('s2', { topic: 'Bread', text: 'Brot für Cảng' }),
        statementOf('s3', { modified: minute(5) }),
        questionOf('s4'),
      ],
      sources,
      stances: [
        stanceOf('s2', 'a-1', 'affirms'),
        stanceOf('s2', 'b-1', 'denies', { creator: 'Ben' }),
        stanceOf('s1', 'a-1', 'affirms', { modified: minute(9) }),
        stanceOf('s1', 'b-1', 'reframes'),
        stanceOf('s4', 'a-1', 'affirms', { answer: 'three' }),
        stanceOf('s4', 'b-1', 'affirms', { answer: 'four' }),
        stanceOf('s4', 'c-1', 'affirms', { answer: 'four' }),
      ],
      silences: [silenceOf('s1', 'c')],
    });
    const rows = (sort: MatrixView['sort'], filter: MatrixFilter = {}) =>
      buildMatrix(records, { columns: 'source', sort, filter }).rows.map(({ statement }) => statement.id);

    for (const [sort, expected] of [
      ['order', ['s1', 's2', 's3', 's4']],
      ['contested', ['s4', 's2', 's1', 's3']],
      ['newest', ['s1', 's3', 's2', 's4']],
      ['topic', ['s2', 's1', 's3', 's4']],
    ] as const)
      it(`are sorted by ${sort}`, () => expect(rows(sort)).to.deep.equal(expected));

    for (const [name, filter, expected] of [
      ['topic', { topic: 'Ports' }, ['s1']],
      ['tag', { tag: 'ice' }, ['s1']],
      ['words without their accents', { text: 'cang brot' }, ['s2']],
      ['the words of an answer', { text: 'four' }, ['s4']],
      ['being contested', { contested: true }, ['s1', 's2', 's4']],
      ['what is not checked', { unchecked: true }, ['s2', 's3']],
      ['what is not checked in a framing', { unchecked: true, framings: ['West'] }, ['s3']],
      ['being contested for one person', { contested: true, person: 'Ben' }, []],
    ] satisfies [string, MatrixFilter, string[]][])
      it(`are filtered by ${name}`, () => expect(rows('order', filter)).to.deep.equal(expected));
  });
});
