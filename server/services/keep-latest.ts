interface Bound<Value> {
  /** What one value costs, in a unit of the caller's. */
  weigh(value: Value): number;
  /** What all values may cost together; one that costs more is kept until the next one comes. */
  readonly most: number;
}

export interface Keeper<Value> {
  /** What is kept under the key, else what is then made. */
  (key: string, make: () => Promise<Value>): Promise<Value>;
  /** Whether it is ready. */
  has(key: string): boolean;
}

/**
 * Keeps what was made last for a key, for as long as all that is kept stays within a bound. Two callers at once share one making; one
 * that fails is forgotten.
 */
export function keepLatest<Value>({ weigh, most }: Bound<Value>): Keeper<Value> {
  const kept = new Map<string, Promise<Value>>();
  const weights = new Map<string, number>();
  let total = 0;

  function forget(key: string): void {
    kept.delete(key);
    total -= weights.get(key) ?? 0;
    weights.delete(key);
  }

  async function settle(key: string, making: Promise<Value>): Promise<Value> {
    try {
      const value = await making;
      const weight = weigh(value);
      weights.set(key, weight);
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= most) break;
        if (oldest !== key && weights.has(oldest)) forget(oldest);
      }
      return value;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  }

  function keep(key: string, make: () => Promise<Value>): Promise<Value> {
    const found = kept.get(key);
    if (found !== undefined) {
      kept.delete(key);
      kept.set(key, found);
      return found;
    }
    const making = settle(key, make());
    kept.set(key, making);
    return making;
  }

  return Object.assign(keep, { has: (key: string) => weights.has(key) });
}
