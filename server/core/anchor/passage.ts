import type { Arrivals } from './arrivals.ts';
import type { KnownText } from './known-text.ts';
import type { Resolution } from './resolution.ts';
import type { Segment } from './segments.ts';

/** What `carry` knows of the two texts. */
export interface Passage {
  readonly before: KnownText;
  readonly after: KnownText;
  readonly segments: readonly Segment[];
  readonly arrivals: Arrivals;
  readonly resolve: (hint: { exact: string; prefix: string; suffix: string }) => Resolution;
}
