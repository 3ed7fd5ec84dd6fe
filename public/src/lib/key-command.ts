import { keysOf } from '../../../server/core/keys.ts';
import { isCharacterKey, readerKeys } from '../../../server/core/reader-keys.ts';

/** What of a key press decides its meaning. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'> &
  Partial<Pick<KeyboardEvent, 'code'>>;

/**
 * What a key asks for, by a table of keys; `undefined` for nothing. `characters` is false when a reader has switched keys that type a character
 * off. Ctrl and ⌘ belong to the browser.
 */
export type KeyFinder<Command> = (press: KeyPress, characters: boolean) => Command | undefined;

export function keyFinder<Command extends string>(
  table: Readonly<Record<Command, { readonly keys: readonly string[] }>>,
): KeyFinder<Command> {
  const commands = new Map<string, Command>();
  for (const command of keysOf(table)) for (const key of table[command].keys) commands.set(key, command);
  return (press, characters) => {
    if (press.ctrlKey || press.metaKey) return undefined;
    const digit = press.altKey ? digitOf(press) : undefined;
    if (digit !== undefined) return commands.get(`Alt+${digit}`);
    if (isCharacterKey(press.key)) return characters && !press.altKey ? commands.get(press.key) : undefined;
    return commands.get(`${press.altKey ? 'Alt+' : ''}${press.shiftKey ? 'Shift+' : ''}${press.key}`);
  };
}

/** The digit on the key, whatever the modifiers make it type: Alt and 3 is £ on some keyboards. */
export function digitOf({ code, key }: KeyPress): string | undefined {
  return /^(?:Digit|Numpad)(\d)$/.exec(code ?? '')?.[1] ?? (/^\d$/.test(key) ? key : undefined);
}

export const keyCommand = keyFinder(readerKeys);
