/** Units whose place is written out; between them distances are added up. */
const stride = 32;
/** A longer distance is kept apart: a row of a hundred dashes is rare. */
const far = 255;

/**
 * For each code unit of a folded text the offset that it came from, in five quarters of a byte where an array of offsets takes four. One more entry holds the unfolded
 * text's length.
 */
export class Offsets {
  #steps: Uint8Array;
  #marks: Uint32Array;
  #far: Map<number, number> | undefined;
  #length = 0;
  #last = 0;

  /** @param expected how many offsets are likely to come; what is never written takes no memory */
  constructor(expected: number) {
    this.#steps = new Uint8Array(expected);
    this.#marks = new Uint32Array(Math.ceil(expected / stride));
  }

  /** Adds the first `count` of these, which do not descend. */
  append(offsets: Uint32Array, count: number): void {
    this.#grow(this.#length + count);
    const [steps, marks, first] = [this.#steps, this.#marks, this.#length];
    let last = this.#last;
    for (let at = 0; at < count; at += 1) {
      const offset = offsets[at] ?? 0;
      const index = first + at;
      const step = offset - last;
      if (step < far) steps[index] = step;
      else this.#keepFar(index, step);
      if (index % stride === 0) marks[index / stride] = offset;
      last = offset;
    }
    this.#last = last;
    this.#length = first + count;
  }

  #grow(length: number): void {
    if (length <= this.#steps.length) return;
    const [steps, marks] = [this.#steps, this.#marks];
    this.#steps = new Uint8Array(2 * length);
    this.#steps.set(steps);
    this.#marks = new Uint32Array(Math.ceil((2 * length) / stride));
    this.#marks.set(marks);
  }

  #keepFar(index: number, step: number): void {
    this.#steps[index] = far;
    this.#far ??= new Map();
    this.#far.set(index, step);
  }

  /** `undefined` where there is none. */
  at(index: number): number | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const mark = Math.floor(index / stride);
    let offset = this.#marks[mark] ?? 0;
    for (let next = mark * stride + 1; next <= index; next += 1) offset += this.#stepTo(next);
    return offset;
  }

  /** The index of the first offset that is not less; the last index when all are. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = Math.ceil(this.#length / stride);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    let index = (low - 1) * stride;
    let found = this.#marks[low - 1] ?? 0;
    while (found < offset && index < this.#length - 1) {
      index += 1;
      found += this.#stepTo(index);
    }
    return index;
  }

  #stepTo(index: number): number {
    const step = this.#steps[index] ?? 0;
    return step === far ? (this.#far?.get(index) ?? far) : step;
  }
}
