/** The keys of a table as a tuple type that `z.enum` takes. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key);
  const [first, ...rest] = Object.keys(table).filter(isKey);
  if (first === undefined) throw new TypeError('a table needs a row');
  return [first, ...rest];
}
