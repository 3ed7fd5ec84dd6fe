import type { Resolution } from '../core/anchor/resolve.ts';
import type { Block } from '../core/document/rendered-document.ts';
import type { SafeHtml } from '../core/document/safe-html.ts';
import { DomainError } from '../core/errors.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Range, SpanInput } from '../core/target.ts';
import type { Library } from '../stores/library.ts';
import { keepLatest } from './keep-latest.ts';

/** One version of a source, ready to show and to anchor in. Versions are immutable, so it may be kept as long as memory allows. */
export interface VersionText {
  readonly number: number;
  readonly html: SafeHtml;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Range[];
  resolve(hint: SpanInput): Resolution;
}

export interface TextCache {
  /**
   * The current version of the source, or the one numbered.
   * @throws DomainError `not-found` when there is no such version.
   */
  read(source: Source, version?: number): Promise<VersionText>;
}

/** Texts kept at one time, in UTF-16 code units of canonical text; each costs about six times that with its HTML and sentences. */
const maxCachedLength = 24 * 1024 * 1024;

/** Keeps the versions read last. */
export function openTextCache(library: Library): TextCache {
  const keep = keepLatest<VersionText>({ weigh: ({ text }) => text.length, most: maxCachedLength });
  return {
    read(source, version) {
      const number = version ?? currentVersion(source).number;
      return keep(keyOf(source, number), () => readVersionText(library, source, number));
    },
  };
}

/** The hash is part of the key: a project that was removed and begun again, or a version that was undone, has other texts under the same numbers. */
function keyOf(source: Source, number: number): string {
  const hash = source.versions.find((version) => version.number === number)?.bodyHash ?? '';
  return [source.project, source.id, number, hash, source.language].join('/');
}

async function readVersionText(library: Library, source: Source, number: number): Promise<VersionText> {
  const files = source.versions.some((version) => version.number === number)
    ? await library.readVersion(source.project, source.id, number)
    : undefined;
  if (files === undefined) throw new DomainError('not-found', `${source.title} has no version ${number}.`);
  // Loaded with the first text: a server that starts answers sooner without.
  const [{ renderStored }, { splitSentences }, { resolver }] = await Promise.all([
    import('./render-stored.ts'),
    import('../core/sentences/split-sentences.ts'),
    import('../core/anchor/resolve.ts'),
  ]);
  const rendered = renderStored(files);
  const sentences = splitSentences(rendered.text, rendered.blocks, source.language);
  return { number, ...rendered, sentences, resolve: resolver(rendered.text) };
}
