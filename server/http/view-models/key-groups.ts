import { isCharacterKey, keyName } from '../../core/reader-keys.ts';

export interface KeyGroup {
  readonly name: string;
  readonly rows: readonly {
    readonly keys: readonly string[];
    readonly label: string;
    readonly isCharacter: boolean;
  }[];
}

type KeyTable = Readonly<
  Record<string, { readonly keys: readonly string[]; readonly label: string; readonly group: string }>
>;

/** Keys that stand for the digits in a row are shown as one. */
const manyKeys = 5;

/** A table of keys as the dialog shows it, group by group. */
export function keyGroups(table: KeyTable): readonly KeyGroup[] {
  const rows = Object.values(table).map(({ keys, label, group }) => ({
    group,
    label,
    keys: keys.length < manyKeys ? keys.map(keyName) : [rangeOf(keys)],
    isCharacter: keys.every(isCharacterKey),
  }));
  return [...new Set(rows.map(({ group }) => group))].map((name) => ({
    name,
    rows: rows.filter(({ group }) => group === name),
  }));
}

function rangeOf(keys: readonly string[]): string {
  return `${keyName(keys[0] ?? '')} – ${(keys.at(-1) ?? '').replace('Alt+', '')}`;
}
