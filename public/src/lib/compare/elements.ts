import type { SideElements, SideKey } from './side.ts';

/** The parts of the page of two texts that its script works on. */
export interface CompareElements {
  readonly root: HTMLElement;
  readonly left: SideElements;
  readonly right: SideElements;
  readonly sheet: HTMLElement;
  readonly gutter: SVGSVGElement;
  readonly desk: HTMLElement;
  /** The open relation. */
  readonly open: HTMLElement;
  /** Which way a new relation runs. */
  readonly way: HTMLElement;
  readonly wayWords: HTMLElement;
  readonly counts: HTMLElement;
  readonly tabs: readonly HTMLElement[];
  readonly notices: HTMLElement;
  readonly trouble: HTMLElement;
}

/** @throws Error naming the part that the page lacks. */
export function compareElements(root: HTMLElement): CompareElements {
  const gutter = root.querySelector('[data-compare-target~="gutter"]');
  if (!(gutter instanceof SVGSVGElement)) throw new Error('the page of two texts has no gutter');
  const target = (name: string) => find(root, `[data-compare-target~="${name}"]`);
  const between = target('between');
  return {
    root,
    left: sideElements(target, 'left'),
    right: sideElements(target, 'right'),
    sheet: target('sheet'),
    gutter,
    desk: target('desk'),
    open: find(between, '[data-part="open"]'),
    way: target('way'),
    wayWords: find(between, '[data-part="way"]'),
    counts: target('counts'),
    tabs: [...root.querySelectorAll<HTMLElement>('[data-compare-target~="tab"]')],
    notices: target('notices'),
    trouble: target('trouble'),
  };
}

function sideElements(target: (name: string) => HTMLElement, key: SideKey): SideElements {
  const section = target(key);
  const slot = target(`${key}Slot`);
  const inText = (name: string) => find(section, `[data-part="${name}"]`);
  const inSlot = (name: string) => find(slot, `[data-part="${name}"]`);
  return {
    section,
    slot,
    text: inText('text'),
    column: inText('column'),
    cursor: inText('cursor'),
    tagger: inSlot('tagger'),
    spanCount: inSlot('spanCount'),
    here: inSlot('here'),
    chosen: inSlot('chosen'),
    cards: inSlot('cards'),
  };
}

function find(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`the page of two texts has no ${selector}`);
  return element;
}
