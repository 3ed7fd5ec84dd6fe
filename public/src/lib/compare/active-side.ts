import type { CompareElements } from './elements.ts';
import { type SideKey, sideKeys } from './side.ts';

/** The side that keys act on, which a narrow screen shows alone. */
export interface ActiveSide {
  readonly key: SideKey;
  set(side: SideKey): void;
}

export function activeSide(elements: CompareElements): ActiveSide {
  let active: SideKey = 'left';

  function set(side: SideKey): void {
    active = side;
    elements.sheet.dataset.shown = side;
    for (const [index, key] of sideKeys.entries()) {
      for (const part of [elements[key].section, elements[key].slot])
        part.toggleAttribute('data-active', key === side);
      elements.tabs[index]?.setAttribute('aria-pressed', String(key === side));
    }
  }

  for (const key of sideKeys)
    for (const part of [elements[key].section, elements[key].slot])
      part.addEventListener('focusin', () => key !== active && set(key));
  set(active);
  return {
    get key() {
      return active;
    },
    set,
  };
}
