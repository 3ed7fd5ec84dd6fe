import type { ClaimMark } from '../../../server/core/reader-index.ts';
import { allClaims, type ClaimFilter, isFiltering, isWanted } from './claim-filter.ts';
import { type ClaimIndex, claimIndex } from './claim-index.ts';

/** All claims of the text, and those of them that the filter lets through. */
export interface ShownClaims {
  all(): ClaimIndex;
  shown(): ClaimIndex;
  readonly filter: ClaimFilter;
  replace(claims: readonly ClaimMark[]): void;
  choose(filter: ClaimFilter): void;
  put(claim: ClaimMark): void;
  remove(id: string): void;
}

export function shownClaims(): ShownClaims {
  let all = claimIndex([]);
  let shown = all;
  let filter = allClaims;

  function choose(wanted: ClaimFilter): void {
    filter = wanted;
    shown = isFiltering(filter) ? claimIndex(all.byPlace().filter((claim) => isWanted(claim, filter))) : all;
  }

  return {
    all: () => all,
    shown: () => shown,
    get filter() {
      return filter;
    },
    replace(claims) {
      all = claimIndex(claims);
      choose(filter);
    },
    choose,
    put(claim) {
      all.put(claim);
      if (shown === all) return;
      if (isWanted(claim, filter)) shown.put(claim);
      else shown.remove(claim.id);
    },
    remove(id) {
      all.remove(id);
      shown.remove(id);
    },
  };
}
