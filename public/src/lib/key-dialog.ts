import { keysAreOn, rememberKeys } from './reader-keys.ts';

/** The dialog that shows the keys, and the switch in it. */
export interface KeyDialog {
  /** Whether keys that type a character act. */
  readonly keysOn: boolean;
  show(): void;
  switched(target: EventTarget | null): void;
}

export function keyDialog(root: HTMLElement): KeyDialog {
  let keysOn = keysAreOn();
  return {
    get keysOn() {
      return keysOn;
    },
    show() {
      const dialog = root.querySelector('dialog');
      const keySwitch = dialog?.querySelector<HTMLInputElement>('input[type="checkbox"]');
      if (keySwitch !== null && keySwitch !== undefined) keySwitch.checked = keysOn;
      dialog?.showModal();
    },
    switched(target) {
      if (!(target instanceof HTMLInputElement)) return;
      keysOn = target.checked;
      rememberKeys(keysOn);
    },
  };
}
