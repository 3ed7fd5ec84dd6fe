import type { Change } from '../../../server/core/change.ts';
import type { Store } from '../../../server/stores/store.ts';
import { changeOf, claimRecord, projectRecord, put } from './sample-records.ts';

/** Somewhere a store can live: opened, closed, and opened again with all that it kept. */
export interface StorePlace {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** The store of the test that runs, and short ways to fill its project `p`. */
export class OpenedStore {
  store: Store;
  readonly #place: StorePlace;

  constructor(place: StorePlace, store: Store) {
    this.#place = place;
    this.store = store;
  }

  begin(): Promise<Change> {
    return this.store.commit('p', changeOf(put(projectRecord('p'))));
  }

  claim(number: number, source = 'a', note = ''): Promise<Change> {
    return this.store.commit('p', changeOf(put(claimRecord('p', number, source, note))));
  }

  async reopen(): Promise<void> {
    await this.store.close();
    this.store = await this.#place.open();
  }

  async remove(): Promise<void> {
    await this.store.close();
    await this.#place.remove();
  }
}

/** A fresh store for every test of the describe block that this is called in. */
export function useStore(makePlace: () => Promise<StorePlace>): () => OpenedStore {
  let opened: OpenedStore | undefined;
  beforeEach(async () => {
    const place = await makePlace();
    opened = new OpenedStore(place, await place.open());
  });
  afterEach(async () => {
    await opened?.remove();
    opened = undefined;
  });
  return () => {
    if (opened === undefined) throw new Error('no test runs');
    return opened;
  };
}
