import type { Citation, CitationPatch } from '../../core/citation.ts';
import type { Range } from '../../core/target.ts';
import { type Parsed, typed } from './parsed.ts';
import { chosenRange, readSentence } from './place-form.ts';

/** What was decided on a passage: `choice` is the button that was pressed; one that offers a sentence names it. */
export function parsePassageForm(
  form: URLSearchParams,
  { passage }: Citation,
): Parsed<NonNullable<Pick<CitationPatch, 'passage'>>> {
  const choice = typed(form, 'choice');
  if (choice === 'clear') return { ok: true, value: { passage: null } };
  if (choice === 'accept' && passage !== undefined) {
    const { source, version, spans } = passage;
    return { ok: true, value: { passage: { source, version, spans: spans.map(placeOf) } } };
  }
  const range = readSentence(choice) ?? chosenRange(form);
  if (range === undefined)
    return { ok: false, errors: { sentence: 'Choose the sentence on which the citation rests.' } };
  const version = Number(form.get('version'));
  const numbered = Number.isInteger(version) && version > 0 ? { version } : {};
  return { ok: true, value: { passage: { source: typed(form, 'source'), ...numbered, spans: [range] } } };
}

function placeOf({ start, end }: Range): Range {
  return { start, end };
}
