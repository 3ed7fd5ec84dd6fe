import { Controller } from '@hotwired/stimulus';
import { StreamActions, type StreamElement } from '@hotwired/turbo';
import { announce } from '../lib/announce.ts';
import { followChanges } from '../lib/follow-changes.ts';
import type { LiveChange } from '../lib/live-change.ts';
import { type MatrixGrid, matrixGrid } from '../lib/matrix-grid.ts';
import { type MatrixPanel, matrixPanel } from '../lib/matrix-panel.ts';
import { recount } from '../lib/matrix-progress.ts';
import { patchRows, readRows } from '../lib/matrix-rows.ts';
import { type MatrixUndo, matrixUndo } from '../lib/matrix-undo.ts';
import { narrow } from '../lib/narrow.ts';
import { isField, keysAreOn } from '../lib/reader-keys.ts';
import { smallButton } from '../lib/small-button.ts';
import { NoticeEvent } from '../lib/stream-actions.ts';
import { showTrouble } from '../lib/trouble.ts';

/** Rows asked for at one time; the server answers as many. */
const batch = 100;

/** The matrix in the browser: keys, the panel, and rows that follow what people change. */
export class MatrixController extends Controller<HTMLElement> {
  static override targets = ['grid', 'scroller', 'panel', 'notices', 'trouble', 'chooser', 'scripted'];
  static override values = {
    rows: String,
    events: String,
    changes: String,
    seq: Number,
    by: String,
    unchecked: String,
  };
  declare readonly gridTarget: HTMLTableElement;
  declare readonly scrollerTarget: HTMLElement;
  declare readonly panelTarget: HTMLDialogElement;
  declare readonly noticesTarget: HTMLElement;
  declare readonly troubleTarget: HTMLElement;
  declare readonly chooserTarget: HTMLSelectElement;
  declare readonly scriptedTargets: HTMLElement[];
  declare readonly rowsValue: string;
  declare readonly eventsValue: string;
  declare readonly changesValue: string;
  declare readonly seqValue: number;
  declare readonly byValue: string;
  /** The sign of a cell that nobody has checked. */
  declare readonly uncheckedValue: string;
  private readonly ended = new AbortController();
  private grid: MatrixGrid | undefined;
  private panel: MatrixPanel | undefined;
  private undo: MatrixUndo | undefined;

  override connect(): void {
    for (const one of this.scriptedTargets) one.hidden = false;
    this.grid = matrixGrid(this.gridTarget, this.scrollerTarget);
    this.panel = matrixPanel(this.panelTarget);
    this.undo = matrixUndo({
      notices: this.noticesTarget,
      changes: this.changesValue,
      renew: async (ids) => void (await this.renew(ids)),
      trouble: (message, retry) => showTrouble(this.troubleTarget, message, retry),
    });
    const { signal } = this.ended;
    const live = followChanges(
      this.eventsValue,
      this.seqValue,
      (changes) => void this.came(changes),
      () => this.tellOfMore('Much has changed meanwhile.'),
    );
    signal.addEventListener('abort', () => live.close());
    this.takeStreams(signal);
    narrow.addEventListener('change', () => this.choose(), { signal });
  }

  override disconnect(): void {
    this.ended.abort();
  }

  /** Rows and notices that answer a form of the panel. */
  private takeStreams(signal: AbortSignal): void {
    const take = (rows: readonly HTMLTableRowElement[]) => this.patch(rows);
    StreamActions['matrix-rows'] = function (this: StreamElement) {
      take([...this.templateContent.querySelectorAll('tr')]);
    };
    const statement = () => this.panel?.link?.closest('tr')?.id.replace(/^row-/, '') ?? '';
    let worked = '';
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    on(this.panelTarget, 'turbo:submit-start', () => {
      worked = statement();
    });
    on(this.panelTarget, 'turbo:submit-end', (event) => this.sent(event));
    on(this.panelTarget, 'turbo:fetch-request-error', () =>
      showTrouble(
        this.troubleTarget,
        'The server cannot be reached. Nothing was saved; what you typed is still there.',
      ),
    );
    on(document, 'crossclaim:notice', (event) => {
      if (!(event instanceof NoticeEvent)) return;
      event.preventDefault();
      announce(event.notice.querySelector('span')?.textContent ?? '');
      this.undo?.noticed(event.notice, worked);
    });
    on(this.noticesTarget, 'submit', (event) => {
      const { target } = event;
      if (target instanceof HTMLFormElement && this.undo?.submitted(target) === true) event.preventDefault();
    });
  }

  /** What was given from the panel is done with; what was withdrawn leaves it open, to be looked at. */
  private sent(event: Event): void {
    const { target } = event;
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const isDone = typeof detail === 'object' && detail !== null && Reflect.get(detail, 'success') === true;
    if (!isDone || !(target instanceof HTMLFormElement)) return;
    if (/\/withdraw(?:\?|$)/.test(target.action)) void this.panel?.renew();
    else this.panel?.close();
  }

  key(event: KeyboardEvent): void {
    if (this.takes(event)) event.preventDefault();
  }

  private takes(event: KeyboardEvent): boolean {
    const { target, key } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement) || isField(target)) return false;
    if (this.panel?.await(event) === true) return true;
    if (this.gridTarget.contains(target) && this.grid?.move(event) === true) return true;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const link = target.closest<HTMLAnchorElement>('td a');
    if (key === 'Escape' && this.panel?.isOpen === true) this.panel.close();
    else if (key === 's' && keysAreOn() && link !== null) void this.open(link, 'silence');
    else return key === 'u' && keysAreOn() && this.undo?.last() === true;
    return true;
  }

  panelKey(event: KeyboardEvent): void {
    if (this.panel?.key(event) === true) event.preventDefault();
    event.stopPropagation();
  }

  /** A cell opens in place; with a key held down, or another button, it is the browser's. */
  click(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = target.closest('.matrix__table td')?.querySelector('a') ?? null;
    const close = target.closest('[data-cell-close]');
    if (link !== null) void this.open(link, 'look');
    else if (close !== null) this.panel?.close();
    else return;
    event.preventDefault();
  }

  focused({ target }: FocusEvent): void {
    if (target instanceof HTMLElement && this.gridTarget.contains(target) && target !== this.grid?.present)
      this.grid?.settle(target);
  }

  choose(): void {
    this.grid?.choose(narrow.matches ? Number(this.chooserTarget.value) : 0);
  }

  private async open(link: HTMLAnchorElement, purpose: 'look' | 'silence'): Promise<void> {
    try {
      await this.panel?.open(link, purpose);
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      showTrouble(
        this.troubleTarget,
        `The cell could not be opened. ${reason}`,
        () => void this.open(link, purpose),
      );
    }
  }

  private async renew(ids: readonly string[]): Promise<readonly HTMLTableCellElement[]> {
    const changed: HTMLTableCellElement[] = [];
    for (let start = 0; start < ids.length; start += batch) {
      const some = ids.slice(start, start + batch);
      const url = new URL(this.rowsValue, location.href);
      url.searchParams.set('ids', some.join(','));
      const response = await fetch(url).catch(() => undefined);
      if (response?.ok !== true) continue;
      const rows = readRows(await response.text());
      const came = new Set(rows.map(({ id }) => id));
      for (const id of some.filter((one) => !came.has(`row-${one}`)))
        document.getElementById(`row-${id}`)?.classList.add('is-gone');
      changed.push(...this.patch(rows));
    }
    return changed;
  }

  private patch(rows: readonly HTMLTableRowElement[]): readonly HTMLTableCellElement[] {
    const { changed, unknown, isOther } = patchRows(rows, (row) => this.grid?.adopt(row));
    if (changed.length > 0) recount(this.gridTarget, this.uncheckedValue);
    if (isOther) this.tellOfMore('The sources have changed.');
    else if (unknown > 0)
      this.tellOfMore(unknown === 1 ? 'A statement was added.' : `${unknown} statements were added.`);
    return changed;
  }

  /** Other people's changes: rows say the new thing where they stand, and mark it as new. */
  private async came(changes: readonly LiveChange[]): Promise<void> {
    const rows = new Set(changes.flatMap(({ statements }) => statements));
    // A claim that is tagged changes no row; a text that changes can change any.
    const isBroad = changes.some(({ statements, claims, sources }) => {
      return statements.length === 0 && sources.length > 0 && claims.length !== 1;
    });
    if (isBroad)
      for (const { id } of this.gridTarget.querySelectorAll('tr[id]')) rows.add(id.slice('row-'.length));
    const others = changes.filter(({ by }) => by !== this.byValue).map(({ by }) => by);
    const changed = await this.renew([...rows]);
    if (others.length === 0 || changed.length === 0) return;
    for (const cell of changed) cell.dataset.changed = others.at(-1) ?? '';
    announce(
      `${[...new Set(others)].join(', ')} changed ${changed.length === 1 ? 'a cell' : `${changed.length} cells`}.`,
    );
  }

  private tellOfMore(message: string): void {
    this.undo?.tell(
      message,
      smallButton('Show', () => location.reload()),
    );
  }
}

export { MatrixController as controller };
