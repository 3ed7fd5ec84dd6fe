import type { Library } from '../stores/library.ts';
import type { Store } from '../stores/store.ts';
import type { Ranker } from './suggest/ranker.ts';
import type { TextCache } from './texts.ts';

/** What every use case works on. The clock and the maker of ids are given, so that a test can give its own. */
export interface Workspace {
  readonly store: Store;
  readonly library: Library;
  readonly texts: TextCache;
  /** What suggestions are ordered by, when something better than words, names and numbers is plugged in. */
  readonly ranker?: Ranker;
  /** The present instant in UTC, ISO 8601 with milliseconds. */
  now(): string;
  /** A record id that sorts after every one given before in this process. */
  newId(): string;
}
