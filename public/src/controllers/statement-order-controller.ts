import { Controller } from '@hotwired/stimulus';

/**
 * Moves statements by dragging and by Alt with an arrow. Both press what the plain page has: the buttons of a line, or its form with another place. A line is
 * dragged within its topic.
 */
export class StatementOrderController extends Controller<HTMLElement> {
  static override targets = ['line', 'grip'];
  declare readonly lineTargets: HTMLElement[];
  declare readonly gripTargets: HTMLElement[];
  private dragged: HTMLElement | undefined;

  override connect(): void {
    for (const grip of this.gripTargets) {
      grip.hidden = false;
      grip.draggable = true;
    }
  }

  start(event: DragEvent): void {
    const line = this.lineAt(event);
    const isGrip = this.gripTargets.some((grip) => grip === event.target);
    if (line === undefined || !isGrip) return;
    this.dragged = line;
    line.toggleAttribute('data-dragged', true);
    event.dataTransfer?.setData('text/plain', line.querySelector('a')?.textContent ?? '');
    event.dataTransfer?.setDragImage(line, 0, 0);
  }

  over(event: DragEvent): void {
    this.clear();
    const place = this.placeOf(event);
    if (place === undefined) return;
    event.preventDefault();
    place.line.dataset.over = place.isBehind ? 'behind' : 'before';
  }

  drop(event: DragEvent): void {
    const place = this.placeOf(event);
    const { dragged } = this;
    this.end();
    if (place === undefined || dragged === undefined) return;
    event.preventDefault();
    const form = dragged.querySelector('form');
    const before = place.isBehind ? place.line.dataset.next : place.line.dataset.id;
    if (form !== null && before !== dragged.dataset.id) this.send(form, `drop:${before ?? ''}`);
  }

  end(): void {
    this.dragged?.removeAttribute('data-dragged');
    this.dragged = undefined;
    this.clear();
  }

  /** Alt with an arrow, anywhere in a line. */
  key(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    const line = this.lineAt(event);
    if (way === undefined || line === undefined) return;
    event.preventDefault();
    line.querySelector<HTMLButtonElement>(`button[value^="${way}:"]`)?.click();
  }

  private send(form: HTMLFormElement, to: string): void {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'to';
    field.value = to;
    form.append(field);
    form.requestSubmit();
  }

  /** The line under the pointer, of the topic of the one that is dragged; which half of it tells before or behind. */
  private placeOf(event: DragEvent): { line: HTMLElement; isBehind: boolean } | undefined {
    const line = this.lineAt(event);
    if (line === undefined || this.dragged === undefined || line === this.dragged) return undefined;
    if (line.parentElement !== this.dragged.parentElement) return undefined;
    const { top, height } = line.getBoundingClientRect();
    return { line, isBehind: event.clientY > top + height / 2 };
  }

  private lineAt({ target }: Event): HTMLElement | undefined {
    return this.lineTargets.find((line) => target instanceof Node && line.contains(target));
  }

  private clear(): void {
    for (const line of this.lineTargets) delete line.dataset.over;
  }
}

export { StatementOrderController as controller };
