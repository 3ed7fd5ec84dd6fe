import { z } from 'zod';

const sourcesSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      versions: z.array(z.object({ original: z.object({ name: z.string() }).optional() })),
    }),
  ),
});
const textSchema = z.object({
  text: z.string(),
  sentences: z.array(z.object({ start: z.number(), end: z.number() })),
});

/** A sentence as the played reader sees it. Offsets in UTF-16 code units of the canonical text. */
export interface Sentence {
  readonly source: string;
  readonly start: number;
  readonly text: string;
}

export interface ReadSource {
  readonly id: string;
  /** The name of the file that it came from. */
  readonly file: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** All sources of a project with their sentences. */
export async function readSources(address: string, project: string): Promise<readonly ReadSource[]> {
  const root = `${address}/api/projects/${project}/sources`;
  const { items } = sourcesSchema.parse(await (await fetch(root)).json());
  return Promise.all(
    items.map(async ({ id, title, versions }) => {
      const { text, sentences } = textSchema.parse(await (await fetch(`${root}/${id}/text`)).json());
      const file = versions[0]?.original?.name ?? id;
      return {
        id,
        file,
        title,
        sentences: sentences.map(({ start, end }) => ({ source: id, start, text: text.slice(start, end) })),
      };
    }),
  );
}

/** Names, acronyms and figures: what two accounts of one event share, whatever their words. */
export function namesIn(sentence: string): ReadonlySet<string> {
  return new Set(sentence.match(/\p{Lu}[\p{L}\p{M}]{2,}|\p{Lu}{2,}|\d[\d.,]*\d|\d/gu) ?? []);
}
