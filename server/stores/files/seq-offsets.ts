/** Where each line of a journal begins, by seq: eight bytes a change. Seqs have no gaps, so the place in the list is the seq. */
export class SeqOffsets {
  #first: number;
  #length = 0;
  #offsets = new Float64Array(64);

  /** `first` is the seq of the first line that will be added. */
  constructor(first: number) {
    this.#first = first;
  }

  get first(): number {
    return this.#first;
  }

  /** The seq after the last one known. */
  get end(): number {
    return this.#first + this.#length;
  }

  add(offset: number): void {
    if (this.#length === this.#offsets.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    this.#offsets[this.#length] = offset;
    this.#length += 1;
  }

  /** `undefined` for a seq outside `first` to `end`. */
  of(seq: number): number | undefined {
    return seq >= this.#first && seq < this.end ? this.#offsets[seq - this.#first] : undefined;
  }

  /** Puts the lines before the first one in front. */
  prepend(offsets: readonly number[]): void {
    const larger = new Float64Array(Math.max(64, (offsets.length + this.#length) * 2));
    larger.set(offsets);
    larger.set(this.#offsets.subarray(0, this.#length), offsets.length);
    this.#offsets = larger;
    this.#first -= offsets.length;
    this.#length += offsets.length;
  }
}
