import type { ReaderSettings } from './reader-settings.ts';

/** What the page of two texts tells its script. */
export interface CompareSettings {
  readonly left: SideSettings;
  readonly right: SideSettings;
  readonly paths: {
    /** JSON of the relations between the two. */
    readonly relations: string;
    /** Where a relation is made, its claims with it. */
    readonly relate: string;
  };
}

export interface SideSettings {
  readonly reader: ReaderSettings;
  /** `Left` or `Right` with the source's framing or title: for ears, and for tabs. */
  readonly name: string;
  /** A former version, in which nothing can be changed. */
  readonly readOnly: boolean;
}
