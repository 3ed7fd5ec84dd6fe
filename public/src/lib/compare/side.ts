import type { SideSettings } from '../../../../server/core/compare-settings.ts';
import type { Column } from '../column.ts';
import type { ColumnElements } from '../reader-elements.ts';
import type { Scroller } from '../scroller.ts';

export const sideKeys = ['left', 'right'] as const;
export type SideKey = (typeof sideKeys)[number];

export function otherSide(side: SideKey): SideKey {
  return side === 'left' ? 'right' : 'left';
}

/** The parts of one of the two texts. */
export interface SideElements extends ColumnElements {
  /** What scrolls. */
  readonly section: HTMLElement;
  readonly slot: HTMLElement;
  /** The words that a relation would take. */
  readonly chosen: HTMLElement;
  readonly cards: HTMLElement;
}

/** One of the two texts that stand side by side. */
export interface Side {
  readonly key: SideKey;
  readonly settings: SideSettings;
  readonly elements: SideElements;
  readonly scroller: Scroller;
  readonly column: Column;
}

export type Sides = Readonly<Record<SideKey, Side>>;
