import { frontMatterKeys } from './front-matter-keys.ts';
import { keysOf } from './keys.ts';
import { type Metadata, metadataSchema } from './source.ts';

export interface FrontMatterFields {
  readonly metadata: Partial<Metadata>;
  readonly others: Readonly<Record<string, unknown>>;
  readonly problem?: string;
}

/** Sorts a map into the fields that it names validly, by our keys before other programs' keys, and everything else. */
export function readFrontMatterFields(map: Readonly<Record<string, unknown>>): FrontMatterFields {
  const left = new Map(Object.entries(map));
  const wrong: string[] = [];
  const metadata: Partial<Metadata> = {};
  for (const field of keysOf(frontMatterKeys)) {
    for (const key of frontMatterKeys[field]) {
      const own = [...left.keys()].find((name) => name.toLowerCase() === key);
      if (own === undefined) continue;
      const read = readField(field, left.get(own));
      if (read === undefined) {
        // `source: interview` and `site: true` are somebody's own keys; only our own must hold.
        if (key === field) wrong.push(own);
        continue;
      }
      Object.assign(metadata, read);
      left.delete(own);
      break;
    }
  }
  const others = Object.fromEntries(left);
  if (wrong.length === 0) return { metadata, others };
  return { metadata, others, problem: `Not understood in the front matter: ${wrong.join(', ')}.` };
}

/** The field alone, `undefined` when the value is not valid for it. */
function readField(field: keyof Metadata, value: unknown): object | undefined {
  const parsed = metadataSchema.partial().safeParse({ [field]: plain(field, value) });
  return parsed.success ? parsed.data : undefined;
}

/** The ways in which front matter writes values: one author as a string or as a map with a name, a year as a number, an instant for a day. */
function plain(field: keyof Metadata, value: unknown): unknown {
  if (field === 'creators') return (Array.isArray(value) ? value : [value]).map(nameOf);
  if (field === 'date' && typeof value === 'number') return String(value);
  if (field === 'date' && typeof value === 'string')
    return value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
  if (field === 'language' && typeof value === 'string') return value.replaceAll('_', '-');
  return typeof value === 'number' ? String(value) : value;
}

function nameOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('name' in value) return value.name;
  if ('literal' in value) return value.literal;
  if ('family' in value && 'given' in value) return `${value.given} ${value.family}`;
  return value;
}
