import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { EntryOutcome } from '../../../../server/formats/bibliography/bibliography-format.ts';
import { findBibliographyFormats } from '../../../../server/formats/bibliography/find-bibliography-formats.ts';

const folder = new URL('../../../fixtures/bibliography/', import.meta.url);

describe('bibliographies in files', () => {
  for (const name of readdirSync(folder).sort())
    it(`reads ${name} entry by entry`, async () => {
      const files = readdirSync(new URL(`${name}/`, folder));
      const input = files.find((file) => file.startsWith('input.')) ?? '';
      const text = readFileSync(new URL(`${name}/${input}`, folder), 'utf8');
      const [format, ...others] = (await findBibliographyFormats()).filter((one) => one.recognises(text, ''));
      expect(others).to.deep.equal([]);
      expect(name.startsWith(format?.name ?? '-')).to.equal(true);
      const outcomes: unknown[] = [];
      for await (const outcome of format?.parse(text) ?? []) outcomes.push(shown(outcome));
      const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
      expect(outcomes).to.deep.equal(expected);
    });
});

/** Without what every entry has and nothing in it is surprising. */
function shown(outcome: EntryOutcome): unknown {
  if (outcome.kind === 'refused') return { refused: outcome.key, line: outcome.line, reason: outcome.reason };
  const { csl, line, warnings } = outcome;
  return warnings.length === 0 ? { line, csl } : { line, csl, warnings };
}
