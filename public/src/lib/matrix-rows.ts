/** What became of rows that came anew. */
export interface Patched {
  /** Cells that say something else than before. */
  readonly changed: readonly HTMLTableCellElement[];
  /** Rows that came but stand nowhere on the page: their statements are new. */
  readonly unknown: number;
  /** A row has other columns than the page. */
  readonly isOther: boolean;
}

/** Reads rows from the HTML in which the server sends them. */
export function readRows(html: string): HTMLTableRowElement[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('tr')];
}

/** Puts rows that came in the place of those that stand there, cell by cell: no row moves, and a link that has the focus keeps it. */
export function patchRows(
  rows: readonly HTMLTableRowElement[],
  adopt: (row: HTMLTableRowElement) => void,
): Patched {
  const changed: HTMLTableCellElement[] = [];
  let [unknown, isOther] = [0, false];
  for (const came of rows) {
    const present = document.getElementById(came.id);
    if (!(present instanceof HTMLTableRowElement)) {
      unknown += 1;
      continue;
    }
    present.classList.remove('is-gone');
    if (present.cells.length !== came.cells.length) {
      isOther = true;
      continue;
    }
    for (const [at, cell] of [...present.cells].entries()) {
      const next = came.cells[at];
      if (next !== undefined && patchCell(cell, next)) changed.push(cell);
    }
    adopt(present);
  }
  return { changed, unknown, isOther };
}

/** Gives whether the cell says something else now. */
function patchCell(cell: HTMLTableCellElement, next: HTMLTableCellElement): boolean {
  const [link, came] = [cell, next].map((one) => one.querySelector('a'));
  if (!link || !came) return false;
  const rest = (one: HTMLElement) => [...one.children].slice(1).map(({ outerHTML }) => outerHTML);
  const isSame = link.innerHTML === came.innerHTML && rest(cell).join('') === rest(next).join('');
  if (isSame && cell.dataset.hue === next.dataset.hue) return false;
  if (next.dataset.hue !== undefined) cell.dataset.hue = next.dataset.hue;
  link.replaceChildren(...came.childNodes);
  for (const one of [...cell.childNodes]) if (one !== link) one.remove();
  link.after(...[...next.childNodes].filter((one) => one !== came));
  return true;
}
