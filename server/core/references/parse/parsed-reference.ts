import type { CslItem } from '../../reference.ts';

/** What an entry of a reference list says. */
export interface ParsedReference {
  readonly csl: Partial<CslItem> & { readonly type: string };
  /** 0 to 1, for each field that was found. */
  readonly certainty: Readonly<Partial<Record<keyof CslItem, number>>>;
  /** Whether every field that matters is sure, so that a person need not look. */
  readonly isSure: boolean;
}
