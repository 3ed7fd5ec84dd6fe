import type { CslItem } from '../../reference.ts';

/** Some fields of a work, and how sure each is, 0 to 1. */
export interface Fields {
  readonly csl: Partial<CslItem>;
  readonly certainty: Readonly<Partial<Record<keyof CslItem, number>>>;
}

export const noFields: Fields = { csl: {}, certainty: {} };

/** Later ones win over earlier ones. */
export function joinFields(all: readonly Fields[]): Fields {
  return all.reduce(
    (joined, { csl, certainty }) => ({
      csl: { ...joined.csl, ...csl },
      certainty: { ...joined.certainty, ...certainty },
    }),
    noFields,
  );
}
