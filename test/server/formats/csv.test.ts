import { expect } from 'chai';
import { parseCell } from '../../../server/formats/csv-cell.ts';
import {
  addExportedProject,
  type ExportedProject,
  exported,
  hostileNote,
} from '../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';
import { readCsv } from '../../support/read-csv.ts';

describe('claims as CSV', () => {
  let open: OpenApp;
  let made: ExportedProject;
  let rows: readonly Map<string, string>[];
  before(async () => {
    open = await openApp();
    made = await addExportedProject(open.workspace);
    const [head = [], ...rest] = readCsv(await exported(open.workspace, 'csv'));
    rows = rest.map((cells) => new Map(cells.map((cell, at) => [head[at] ?? '', parseCell(cell)])));
  });
  after(() => open.close());
  const row = (id: string) => rows.find((one) => one.get('id') === id);

  it('has one row for each claim, with as many cells as the head', () => {
    expect(rows.map((one) => one.get('id'))).to.have.members([
      ...[made.froze, made.ships, made.hurt, made.bread],
      ...[made.formula, made.mild],
    ]);
    for (const one of rows) expect([...one.keys()]).to.deep.equal([...(rows[0] ?? new Map()).keys()]);
  });

  it('says which claims are not sure, with the words that they had when they last were', () => {
    expect(row(made.froze)?.get('place')).to.equal('sure');
    expect(row(made.froze)?.get('last sure quote')).to.equal('');
    const ships = row(made.ships);
    expect(ships?.get('place')).to.equal('check');
    expect(ships?.get('quote')).to.equal('50 ships waited outside for nine days.');
    expect(ships?.get('last sure quote')).to.equal('40 ships waited outside for nine days.');
    expect(ships?.get('last sure version')).to.equal('1');
    const bread = row(made.bread);
    expect(bread?.get('place')).to.equal('lost');
    expect(bread?.get('start')).to.equal('');
    expect(bread?.get('last sure quote')).to.equal('The bread ran out on the sixth day.');
  });

  it('keeps every word, whatever a spreadsheet may take it for', () => {
    const formula = row(made.formula);
    expect(formula?.get('quote')).to.equal(
      '=HYPERLINK("http://evil.example","click") stood in the ledger, twice.',
    );
    expect(formula?.get('note')).to.equal(hostileNote.replace('\r\n', '').trimEnd());
    expect(formula?.get('tags')).to.equal('+tag, ice; snow');
    expect(formula?.get('voice name')).to.equal('@Nguyễn');
    expect(formula?.get('relations')).to.equal(`is supported by ${made.ships}`);
    expect(row(made.ships)?.get('citations')).to.match(/^cites as evidence =Kay.* p\. 1$/);
  });

  it('has no cell that is a formula, and ends each row with CRLF', async () => {
    const text = await exported(open.workspace, 'csv');
    for (const cells of readCsv(text)) for (const cell of cells) expect(cell).not.to.match(/^\s*[=+\-@]/);
    expect(text.endsWith('"\r\n')).to.equal(true);
  });

  it('begins with a byte order mark only when asked to', async () => {
    expect((await exported(open.workspace, 'csv')).startsWith('"id"')).to.equal(true);
    const marked = await exported(open.workspace, 'csv', { byteOrderMark: true });
    expect(marked.startsWith('\ufeff"id"')).to.equal(true);
  });

  it('tells of one source, and of relations that lead out of it', async () => {
    const [, ...rest] = readCsv(await exported(open.workspace, 'csv', { source: '市长' }));
    expect(rest.map(([id]) => id)).to.deep.equal([made.mild, made.formula]);
    expect(rest[0]?.join()).to.contain(`contradicts ${made.froze}`);
  });
});
