/** The cells of the matrix by keyboard, as the ARIA grid pattern has it: one of them can be tabbed to, and keys go on from there. */
export interface MatrixGrid {
  /** Where the keyboard stands: a link in a cell, or a heading that leads nowhere. */
  readonly present: HTMLElement | undefined;
  /** Goes where the key leads; false when it leads nowhere, so that the browser may have it. */
  move(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean;
  /** Takes the place over when a pointer or a link has gone there. */
  settle(element: HTMLElement): void;
  /** New links in a row cannot be tabbed to either. */
  adopt(row: HTMLTableRowElement): void;
  /** Shows one column only, by its place from 1; 0 for all of them. */
  choose(column: number): void;
}

/** From where, to where: undefined leads nowhere. */
type Step = (row: number, column: number) => readonly [row: number, column: number];

/** Rows that are jumped at least, when not even one fits into the window. */
const leastJump = 1;

export function matrixGrid(table: HTMLTableElement, scroller: HTMLElement): MatrixGrid {
  table.setAttribute('role', 'grid');
  for (const link of table.getElementsByTagName('a')) link.tabIndex = -1;
  const rows = () => [...table.rows].filter(({ cells }) => cells.length > 1);
  let chosen = 0;
  let present: HTMLElement | undefined;

  function settle(element: HTMLElement): void {
    if (present !== undefined) present.tabIndex = -1;
    element.tabIndex = 0;
    present = element;
  }

  function stopAt(row: HTMLTableRowElement | undefined, column: number): HTMLElement | undefined {
    const cell = row?.cells[column];
    if (cell === undefined || (chosen > 0 && column > 0 && column !== chosen)) return undefined;
    return cell.querySelector('a') ?? cell;
  }

  function go(all: readonly HTMLTableRowElement[], row: number, column: number): boolean {
    const at = Math.max(0, Math.min(all.length - 1, row));
    const last = (all[at]?.cells.length ?? 1) - 1;
    const to = chosen > 0 && column > 0 ? chosen : Math.max(0, Math.min(last, column));
    const stop = stopAt(all[at], to);
    if (stop === undefined) return false;
    settle(stop);
    stop.focus();
    return true;
  }

  /** Rows that fit into the window, so that the last one seen before is the first seen after. */
  function page(all: readonly HTMLTableRowElement[], from: number, way: 1 | -1): number {
    let [left, at] = [scroller.clientHeight - (table.tHead?.offsetHeight ?? 0), from];
    while (left > 0 && all[at + way] !== undefined) {
      at += way;
      left -= all[at]?.offsetHeight ?? 0;
    }
    return Math.abs(at - from) > leastJump && left < 0 ? at - way : at;
  }

  first()?.setAttribute('tabindex', '0');
  present = first();

  function first(): HTMLElement | undefined {
    return stopAt(rows()[1], 1) ?? stopAt(rows()[0], 1);
  }

  return {
    get present() {
      return present;
    },
    move({ key, ctrlKey, metaKey, altKey, shiftKey }) {
      if (altKey || shiftKey) return false;
      const all = rows();
      const whole = ctrlKey || metaKey;
      const steps: Readonly<Record<string, Step>> = {
        ArrowUp: (row, column) => [whole ? 0 : row - 1, column],
        ArrowDown: (row, column) => [whole ? all.length - 1 : row + 1, column],
        ArrowLeft: (row, column) => [row, column - 1],
        ArrowRight: (row, column) => [row, column + 1],
        Home: (row) => [whole ? 0 : row, 0],
        End: (row) => [whole ? all.length - 1 : row, Number.MAX_SAFE_INTEGER],
        PageUp: (row, column) => [page(all, row, -1), column],
        PageDown: (row, column) => [page(all, row, 1), column],
      };
      const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
      const cell = present?.closest<HTMLTableCellElement>('th, td');
      if (step === undefined || !cell) return false;
      const row = all.findIndex((one) => one.contains(cell));
      const [toRow, toColumn] = step(row, cell.cellIndex);
      go(all, toRow, toColumn);
      return true;
    },
    settle,
    adopt(row) {
      for (const link of row.getElementsByTagName('a')) link.tabIndex = link === present ? 0 : -1;
    },
    choose(column) {
      chosen = column;
      table.toggleAttribute('data-column', column > 0);
      for (const cell of table.querySelectorAll('.is-chosen')) cell.classList.remove('is-chosen');
      if (column > 0) for (const row of rows()) row.cells[column]?.classList.add('is-chosen');
    },
  };
}
