const numbers = new Intl.NumberFormat('en-GB');

/** A number with its noun: `1 claim`, `1,240 claims`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : several}`;
}
