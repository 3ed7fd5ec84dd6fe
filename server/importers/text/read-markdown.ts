import { type FrontMatter, parseFrontMatter } from '../../core/front-matter.ts';
import type { Choices, Imported, Warning } from '../importer.ts';
import { openLedger } from './ledger.ts';
import { readDate } from './read-date.ts';
import { readText } from './read-text.ts';

/** Reads a Markdown file: its front matter is believed, what it does not say is guessed from the text. */
export function readMarkdown(text: string, choices: Choices): Imported {
  const front = parseFrontMatter(text);
  const above = text.slice(0, text.length - front.body.length);
  const ledger = openLedger(choices);
  const keys = [...Object.keys(front.metadata), ...Object.keys(front.others)];
  const decision = ledger.open({
    kind: 'front-matter',
    label: () => `Read the lines at the top as data about the document: ${keys.join(', ').slice(0, 200)}`,
  });
  if (keys.length > 0) decision.note(above.trim(), '', 1);
  const believed: FrontMatter = decision.applied ? front : { metadata: {}, others: {}, body: text };
  // Line numbers count in the file, so the front matter's lines stay as blank ones.
  const blank = decision.applied ? above.replace(/[^\n]/g, '') : '';
  const read = readText(blank + believed.body, true, choices);
  const stated = { ...readOtherDate(believed), ...believed.metadata };
  const found = Object.fromEntries(Object.keys(stated).map((field) => [field, 'the front matter']));
  return {
    metadata: { ...read.metadata, ...stated },
    found: { ...read.found, ...found },
    body: read.body,
    decisions: [...ledger.decisions(), ...read.decisions],
    warnings: warningsOf(believed),
    ...(Object.keys(believed.others).length === 0 ? {} : { others: believed.others }),
  };
}

/** `date: 6 May 2021` is a date to a reader. */
function readOtherDate({ others }: FrontMatter): { readonly date?: string } {
  const date = typeof others.date === 'string' ? readDate(others.date) : undefined;
  return date === undefined ? {} : { date };
}

function warningsOf(front: FrontMatter): readonly Warning[] {
  const understood = readOtherDate(front).date !== undefined;
  return front.problem === undefined || understood ? [] : [{ code: 'front-matter', message: front.problem }];
}
