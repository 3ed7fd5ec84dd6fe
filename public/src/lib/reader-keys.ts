import { remembered } from './remembered.ts';

/** Whether keys that type a character act. */
const keys = remembered('crossclaim-keys');
export const keysAreOn = keys.isOn;
export const rememberKeys = keys.set;

/** Where keys write. */
export function isField(target: Element): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
