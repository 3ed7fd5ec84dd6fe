import { parseFrontMatter } from '../../core/front-matter.ts';
import type { Choices, Imported, Warning } from '../importer.ts';
import { readDate } from './read-date.ts';
import { readText } from './read-text.ts';

/** Reads a Markdown file: its front matter is believed, what it does not say is guessed from the text. */
export function readMarkdown(text: string, choices: Choices): Imported {
  const { metadata: said, others, body, problem } = parseFrontMatter(text);
  // Line numbers count in the file, so the front matter's lines stay as blank ones.
  const above =
    text.length > body.length ? text.slice(0, text.length - body.length).replace(/[^\n]/g, '') : '';
  const read = readText(above + body, true, choices);
  const date = typeof others.date === 'string' ? readDate(others.date) : undefined;
  const stated = { ...(date === undefined ? {} : { date }), ...said };
  const warnings: Warning[] =
    problem === undefined || date !== undefined ? [] : [{ code: 'front-matter', message: problem }];
  const found = Object.fromEntries(Object.keys(stated).map((field) => [field, 'the front matter']));
  return {
    metadata: { ...read.metadata, ...stated },
    found: { ...read.found, ...found },
    body: read.body,
    decisions: read.decisions,
    warnings,
  };
}
