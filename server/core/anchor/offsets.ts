/** Units whose place is written out; between them distances are added up. */
const stride = 32;
/** A longer distance is kept apart: a row of a hundred dashes is rare. */
const far = 255;

/**
 * For each code unit of a folded text the offset that it came from, in five quarters of a byte where an array of offsets takes four. One more entry holds the unfolded
 * text's length.
 */
export class Offsets {
  readonly #steps: Uint8Array;
  readonly #marks: Uint32Array;
  readonly #far = new Map<number, number>();
  #last = 0;

  /** @param length how many offsets will be added at most */
  constructor(length: number) {
    this.#steps = new Uint8Array(length);
    this.#marks = new Uint32Array(Math.ceil(length / stride));
  }

  /** To be called with ascending indexes and with offsets that do not descend. */
  set(index: number, offset: number): void {
    const step = offset - this.#last;
    if (step < far) this.#steps[index] = step;
    else {
      this.#steps[index] = far;
      this.#far.set(index, step);
    }
    if (index % stride === 0) this.#marks[index / stride] = offset;
    this.#last = offset;
  }

  /** `undefined` where there is none. */
  at(index: number): number | undefined {
    if (index < 0 || index >= this.#steps.length) return undefined;
    const mark = Math.floor(index / stride);
    let offset = this.#marks[mark] ?? 0;
    for (let next = mark * stride + 1; next <= index; next += 1) offset += this.#stepTo(next);
    return offset;
  }

  /** The index of the first offset that is not less; the last index when all are. */
  firstFrom(offset: number): number {
    let [low, high] = [0, this.#marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    let index = (low - 1) * stride;
    let found = this.#marks[low - 1] ?? 0;
    while (found < offset && index < this.#steps.length - 1) {
      index += 1;
      found += this.#stepTo(index);
    }
    return index;
  }

  #stepTo(index: number): number {
    const step = this.#steps[index] ?? 0;
    return step === far ? (this.#far.get(index) ?? far) : step;
  }
}
