import { isCharacterKey, type ReaderCommand, readerKeys } from '../../../server/core/reader-keys.ts';

/** What of a key press decides its meaning. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const commands = new Map<string, ReaderCommand>();
for (const command of Object.keys(readerKeys).filter(isCommand))
  for (const key of readerKeys[command].keys) commands.set(key, command);

/**
 * What the key asks of the reader; `undefined` for nothing. `characters` is false when a reader has switched keys that type a character
 * off. Ctrl and ⌘ belong to the browser.
 */
export function keyCommand(press: KeyPress, characters: boolean): ReaderCommand | undefined {
  if (press.ctrlKey || press.metaKey) return undefined;
  const single = isCharacterKey(press.key);
  if (single) return characters && !press.altKey ? commands.get(press.key) : undefined;
  return commands.get(`${press.altKey ? 'Alt+' : ''}${press.shiftKey ? 'Shift+' : ''}${press.key}`);
}

function isCommand(key: string): key is ReaderCommand {
  return key in readerKeys;
}
