import type { Picture } from './picture.ts';
import type { Direction } from './steps.ts';

/** What keys do in the picture. */
export interface KeyTaker {
  zoomBy(steps: number): void;
  showWhole(): void;
  step(from: number, direction: Direction): void;
  goRound(from: number, way: 1 | -1): void;
  choose(node: number): void;
  enter(): void;
  leave(): void;
}

const onNode = {
  ArrowUp: (taker, node) => taker.step(node, 'up'),
  ArrowDown: (taker, node) => taker.step(node, 'down'),
  ArrowLeft: (taker, node) => taker.step(node, 'left'),
  ArrowRight: (taker, node) => taker.step(node, 'right'),
  n: (taker, node) => taker.goRound(node, 1),
  p: (taker, node) => taker.goRound(node, -1),
  ' ': (taker, node) => taker.choose(node),
  Escape: (taker) => taker.leave(),
} as const satisfies Readonly<Record<string, (taker: KeyTaker, node: number) => void>>;

const anywhere = {
  '+': (taker) => taker.zoomBy(1),
  '=': (taker) => taker.zoomBy(1),
  '-': (taker) => taker.zoomBy(-1),
  '0': (taker) => taker.showWhole(),
} as const satisfies Readonly<Record<string, (taker: KeyTaker) => void>>;

/** Keys for the view and the nodes in it. Where the view itself has the focus, arrows are left to the browser, which scrolls. */
export function graphKeys(view: HTMLElement, picture: Picture, taker: KeyTaker, signal: AbortSignal): void {
  const commandOf = (key: string, target: EventTarget | null): (() => void) | undefined => {
    if (isKeyOf(anywhere, key)) return () => anywhere[key](taker);
    const node = picture.nodeAt(target);
    if (node !== undefined && isKeyOf(onNode, key)) return () => onNode[key](taker, node);
    return key === 'Enter' && target === view ? () => taker.enter() : undefined;
  };
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const command = commandOf(event.key, event.target);
      if (command === undefined) return;
      event.preventDefault();
      command();
    },
    { signal },
  );
}

function isKeyOf<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}
