import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { importDocument } from '../../../server/importers/import-document.ts';

/**
 * One folder per case: `input.<extension>`, the body that is expected of it, and its metadata, decisions and warnings. A new case is a new
 * folder; its expected files are written by hand, or read line by line before they are kept.
 */
const folder = new URL('../../fixtures/imports/', import.meta.url);
const cases = (await readdir(folder)).sort();

async function importCase(name: string, declined: readonly string[] = []) {
  const files = await readdir(new URL(`${name}/`, folder));
  const input = files.find((file) => file.startsWith('input.')) ?? '';
  const bytes = await readFile(new URL(`${name}/${input}`, folder));
  return importDocument({ name: input, mediaType: '', bytes }, new Set(declined));
}

describe('imported documents', () => {
  for (const name of cases) {
    it(`come out as expected: ${name}`, async () => {
      const { body, metadata, decisions, warnings } = await importCase(name);
      const expected = await readFile(new URL(`${name}/expected.md`, folder), 'utf8');
      const about: unknown = JSON.parse(await readFile(new URL(`${name}/expected.json`, folder), 'utf8'));
      expect(body).to.equal(expected);
      expect({
        metadata,
        decisions: decisions.map(
          ({ kind, count, applied }) => `${applied ? '' : '(proposed) '}${kind} ${count}`,
        ),
        warnings: warnings.map(({ code }) => code),
      }).to.deep.equal(about);
    });
  }
});

describe('decisions that a person undoes', () => {
  for (const name of cases) {
    it(`are listed again, not applied, under the same ids: ${name}`, async () => {
      const first = await importCase(name);
      for (const { id, applied } of first.decisions) {
        const again = await importCase(name, [id]);
        const same = again.decisions.find((decision) => decision.id === id);
        expect(same?.applied, id).to.equal(false);
        if (applied)
          expect(same?.count, id).to.equal(first.decisions.find((decision) => decision.id === id)?.count);
      }
    });
  }

  it('give the text back that was taken out', async () => {
    const first = await importCase('web-clutter');
    for (const { id, samples } of first.decisions.filter(({ kind }) => kind === 'clutter')) {
      const again = await importCase('web-clutter', [id]);
      expect(again.body.replace(/\s+/g, ' ')).to.contain(samples[0]?.before.replace(/\s+/g, ' '));
    }
  });

  it('give a part of a web page back at its place', async () => {
    const first = await importCase('news-page');
    const navigation = first.decisions.find(({ label }) => label.includes('navigation'));
    const again = await importCase('news-page', [navigation?.id ?? '']);
    expect(again.body.indexOf('World')).to.be.greaterThan(-1);
    expect(again.body.indexOf('World')).to.be.lessThan(again.body.indexOf('# River talks'));
  });

  it('leave the lines of a wrapped text as they were', async () => {
    const again = await importCase('hard-wrapped', ['reflow']);
    expect(again.body).to.match(/old\\\nbridge fell/);
  });

  it('can be proposals, which are applied only when accepted', async () => {
    const files = new URL('pull-quote/input.txt', folder);
    const upload = { name: 'input.txt', mediaType: '', bytes: await readFile(files) };
    const first = await importDocument(upload, new Set());
    const proposal = first.decisions.find(({ kind }) => kind === 'pull-quote');
    expect(proposal).to.include({ applied: false, byDefault: false });
    const again = await importDocument(upload, new Set(), new Set([proposal?.id ?? '']));
    expect(again.body.split('The map is still on the wall.').length).to.equal(
      first.body.split('The map is still on the wall.').length - 1,
    );
  });
});
