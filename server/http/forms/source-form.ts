import { type Metadata, metadataFields, metadataSchema } from '../../core/source.ts';
import { type Draft, type Parsed, parseFields, typed } from './parsed.ts';

export const metadataNames = Object.keys(metadataFields);

/** What is known of a source as its form shows it: creators one a line. */
export function metadataDraft(metadata: Metadata): Draft {
  const { title, creators, publisher, date, url, language, framing } = metadata;
  return { title, creators: creators.join('\n'), publisher, date, url, language, framing };
}

export function readMetadataDraft(form: URLSearchParams): Draft {
  return Object.fromEntries(metadataNames.map((name) => [name, typed(form, name)]));
}

export function parseMetadataDraft(draft: Draft): Parsed<Metadata> {
  const creators = (draft.creators ?? '')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const trimmed = Object.entries(draft).map(([name, value]) => [name, value.trim()]);
  const fields = { ...Object.fromEntries(trimmed), creators };
  return parseFields(metadataSchema, fields, (path) => path.split('.')[0] ?? '');
}
