import { expect } from 'chai';
import { listBibliographies } from '../../../../server/services/bibliography/bibliography-draft.ts';
import { startBibliography } from '../../../../server/services/bibliography/bibliography-import.ts';
import { importEntries } from '../../../../server/services/bibliography/import-entries.ts';
import {
  maxBibliographyBytes,
  readBibliography,
} from '../../../../server/services/bibliography/read-bibliography.ts';
import { addProject } from '../../../../server/services/projects.ts';
import { bibliographyFile, cslJson } from '../../../support/bibliography-file.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { codeOf } from '../../stores/refusal.ts';

describe('reading a bibliography', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ann', { title: 'P', description: '' });
  });
  afterEach(() => open.close());

  it('refuses what is no bibliography, and says what it may be', async () => {
    const refusals = [
      { content: '', code: 'invalid' },
      { content: ' \n ', code: 'invalid' },
      { content: 'Dear reader, this is a letter.', code: 'unsupported-media' },
      { content: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), code: 'unreadable' },
      { content: new Uint8Array([1, 0, 2, 0, 0, 3]), code: 'unreadable' },
    ];
    for (const { content, code } of refusals) {
      const files = [bibliographyFile(content, 'refs.txt')];
      const error: unknown = await startBibliography(open.workspace, 'Ann', 'p', files).catch((one) => one);
      expect(codeOf(error), String(content)).to.equal(code);
      expect(String(error)).to.include('CSL-JSON').and.include('refs.txt');
    }
    const huge = [bibliographyFile(new Uint8Array(maxBibliographyBytes + 1))];
    expect(await startBibliography(open.workspace, 'Ann', 'p', huge).catch(codeOf)).to.equal('too-large');
    expect(await listBibliographies(open.workspace, 'p')).to.deep.equal([]);
  });

  it('reads UTF-16 and older charsets', async () => {
    const text = cslJson([{ type: 'book', title: 'Größe der Brücke' }]);
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const latin1 = new Uint8Array(Buffer.from(text, 'latin1'));
    for (const bytes of [utf16, latin1]) {
      const { entries } = await readBibliography([bibliographyFile(bytes)]);
      expect(entries[0]?.csl.title).to.equal('Größe der Brücke');
    }
  });

  it('reads as many entries as it takes, and says from which line on it read no more', async () => {
    const text = cslJson(Array.from({ length: 20_003 }, (_, at) => ({ type: 'book', title: `Book ${at}` })));
    const { entries, files } = await readBibliography([bibliographyFile(text)]);
    expect(entries).to.have.length(20_000);
    expect(files[0]?.problems[0]).to.include('20,000').and.include('line 20002');
  });

  it('tells what is broken in a file of each format, and keeps what is good', async () => {
    const files = [
      {
        name: 'open.bib',
        content: '@book{a,\n  title = {No end\n\n@book{b, title = {Good one}}\n',
        line: 1,
        reason: /brace/,
      },
      {
        name: 'macro.bib',
        content: '@book{a, year = 1999}\n@book{b, title = {Good one}}\n',
        line: 1,
        reason: /title/,
      },
      {
        name: 'bare.ris',
        content: 'TI  - No type\nER  - \n\nTY  - BOOK\nTI  - Good one\nER  - \n',
        line: 1,
        reason: /TY/,
      },
      {
        name: 'comma.json',
        content: '[{"type":"book","title":"No end",,},\n{"type":"book","title":"Good one"}]',
        line: 1,
        reason: /JSON/,
      },
    ];
    for (const { name, content, line, reason } of files) {
      const file = bibliographyFile(content, name);
      const options = { format: undefined, duplicates: 'merge' as const, isSaved: false };
      const { entries } = await importEntries(open.workspace, 'Ann', 'p', file, options);
      const outcomes = entries.map(({ outcome, title = '' }) => `${outcome} ${title}`.trim());
      expect(outcomes, name).to.deep.equal(['refused', 'added Good one']);
      expect(entries[0]?.line, name).to.equal(line);
      expect(entries[0]?.reason, name).to.match(reason);
    }
  });

  it('takes no harm from hostile entries', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const hostile = [
      `[{"type":"book","title":"One","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]`,
      `[{"type":"book","title":"Two","note":${deep}}]`,
      `[{"type":"book","title":{"toString":"x"}}]`,
      `[{"type":"book","title":"Three","URL":"javascript:alert(1)"}]`,
      `[{"type":"book","title":"Four","page":"${'9'.repeat(1_000)}"}]`,
    ];
    for (const content of hostile) {
      const file = bibliographyFile(content);
      const options = { format: undefined, duplicates: 'merge' as const, isSaved: true };
      const { entries } = await importEntries(open.workspace, 'Ann', 'p', file, options);
      expect(entries.length, content.slice(0, 80)).to.be.within(1, 2);
    }
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
    for (const { csl } of (await open.workspace.store.list('p', { type: 'reference' })).items) {
      expect(Object.keys(csl)).not.to.include('__proto__');
      expect(csl.URL ?? '').not.to.match(/^javascript/);
    }
  });
});
