import type { SideSettings } from '../../../../server/core/compare-settings.ts';
import type { ClaimMark } from '../../../../server/core/reader-index.ts';
import type { CardShelf } from '../card-shelf.ts';
import { changes } from '../changes.ts';
import { type Column, openColumn } from '../column.ts';
import { elementScroller } from '../scroller.ts';
import type { Undoing } from '../undoing.ts';
import { slotPane } from './pane.ts';
import type { Side, SideElements, SideKey } from './side.ts';

export interface SideParts {
  readonly key: SideKey;
  readonly elements: SideElements;
  readonly settings: SideSettings;
  readonly shelf: CardShelf;
  readonly undo: Undoing;
  trouble(message: string, retry?: () => void): void;
  opened(side: SideKey, claim: ClaimMark | undefined): void;
  counted(): void;
  moved(side: SideKey): void;
}

/** One of the two texts, in a column that scrolls by itself. */
export function openSide(parts: SideParts): Side {
  const { key, elements, settings, shelf, undo, trouble } = parts;
  const scroller = elementScroller(elements.section);
  const column: Column = openColumn({
    elements,
    settings: settings.reader,
    scroller,
    save: changes(settings.reader),
    undo,
    trouble,
    // A reader's progress is that in the current version.
    keepsReading: !settings.readOnly,
    pane: (text, opened) =>
      slotPane(
        {
          ...text,
          room: elements.cards,
          shelf,
          showsCards: !settings.readOnly,
          trouble,
          shown: parts.counted,
        },
        opened,
      ),
    opened: (claim) => parts.opened(key, claim),
    counted: parts.counted,
    moved: () => parts.moved(key),
    read: () => undefined,
  });
  return { key, settings, elements, scroller, column };
}
