/** A choice of the reader that this browser keeps: on until it is switched off. */
export interface Remembered {
  isOn(): boolean;
  set(on: boolean): void;
}

export function remembered(storageKey: string): Remembered {
  /** Set in a browser that keeps nothing: the choice then holds for this page only, which the reader sees. */
  let unkept: boolean | undefined;
  return {
    isOn() {
      if (unkept !== undefined) return unkept;
      try {
        return localStorage.getItem(storageKey) !== 'off';
      } catch {
        return true;
      }
    },
    set(on) {
      try {
        localStorage.setItem(storageKey, on ? 'on' : 'off');
      } catch {
        unkept = on;
      }
    },
  };
}
