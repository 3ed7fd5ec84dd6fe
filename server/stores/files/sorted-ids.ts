/** Ids per chunk: small enough that an insertion moves a few kilobytes at most, large enough that 100,000 ids need some 200 chunks. */
const maxChunk = 512;

/**
 * A set of ids in code-unit order. Record ids grow with time, so nearly every addition goes last and costs O(1); anywhere else costs
 * O(log n) and one short move.
 */
export class SortedIds {
  readonly #chunks: string[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get last(): string | undefined {
    return this.#chunks.at(-1)?.at(-1);
  }

  /** False when the id was there already. */
  add(id: string): boolean {
    const last = this.#chunks.at(-1);
    const greatest = last?.at(-1);
    if (last === undefined || greatest === undefined || greatest < id) {
      if (last !== undefined && last.length < maxChunk) last.push(id);
      else this.#chunks.push([id]);
      this.#size += 1;
      return true;
    }
    const at = this.#chunkOf(id);
    const chunk = this.#chunks[at] ?? [];
    const place = lowerBound(chunk, id);
    if (chunk[place] === id) return false;
    chunk.splice(place, 0, id);
    if (chunk.length > maxChunk) this.#chunks.splice(at + 1, 0, chunk.splice(maxChunk / 2));
    this.#size += 1;
    return true;
  }

  /** False when the id was not there. */
  delete(id: string): boolean {
    const at = this.#chunkOf(id);
    const chunk = this.#chunks[at] ?? [];
    const place = lowerBound(chunk, id);
    if (chunk[place] !== id) return false;
    chunk.splice(place, 1);
    if (chunk.length === 0) this.#chunks.splice(at, 1);
    this.#size -= 1;
    return true;
  }

  /** Ids that sort after the one given, which need not be in the set; all of them when it is left out. */
  *after(id?: string): Generator<string> {
    let at = id === undefined ? 0 : this.#chunkOf(id);
    let place = id === undefined ? 0 : lowerBound(this.#chunks[at] ?? [], id);
    if (id !== undefined && this.#chunks[at]?.[place] === id) place += 1;
    for (; at < this.#chunks.length; at += 1, place = 0) {
      const chunk = this.#chunks[at] ?? [];
      for (; place < chunk.length; place += 1) {
        const next = chunk[place];
        if (next !== undefined) yield next;
      }
    }
  }

  /** Index of the first chunk that ends at the id or after it. */
  #chunkOf(id: string): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#chunks[middle]?.at(-1) ?? '') < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lowerBound(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
