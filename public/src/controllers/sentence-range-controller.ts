import { Controller } from '@hotwired/stimulus';

/** A list of sentences in which one is chosen, or a run of them: the one chosen is where it begins, Shift says where it ends. */
export class SentenceRangeController extends Controller<HTMLElement> {
  static override targets = ['row', 'hint', 'told'];
  declare readonly rowTargets: HTMLElement[];
  declare readonly hintTarget: HTMLElement;
  declare readonly toldTarget: HTMLElement;

  override connect(): void {
    this.hintTarget.hidden = false;
    this.show();
  }

  /** Shift with the mouse would select text, and take the focus from the sentence chosen. */
  press(event: MouseEvent): void {
    if (event.shiftKey) event.preventDefault();
  }

  /** With Shift, the row that is clicked ends the run, and its beginning stays. */
  click(event: MouseEvent): void {
    const { target } = event;
    const at = this.rowTargets.findIndex((row) => target instanceof Node && row.contains(target));
    if (!event.shiftKey || at === -1) return;
    event.preventDefault();
    this.endAt(at);
  }

  /** One sentence that is chosen anew is a run of its own. */
  choose(event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.name === 'sentence') this.clearEnd();
    this.show();
  }

  key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !event.shiftKey) return;
    event.preventDefault();
    const [begin, end] = this.ends();
    const from = end === -1 ? begin : end;
    this.endAt(Math.min(this.rowTargets.length - 1, Math.max(0, from + step)));
  }

  private endAt(at: number): void {
    const end = this.rowTargets[at]?.querySelector<HTMLInputElement>('input[name="until"]');
    if (!end) return;
    end.checked = true;
    end.scrollIntoView({ block: 'nearest' });
    this.show();
  }

  private clearEnd(): void {
    for (const row of this.rowTargets) {
      const end = row.querySelector<HTMLInputElement>('input[name="until"]');
      if (end) end.checked = false;
    }
  }

  /** Places of the rows where the run begins and ends; -1 for none. */
  private ends(): readonly [number, number] {
    const at = (name: string) =>
      this.rowTargets.findIndex((row) => row.querySelector(`input[name="${name}"]:checked`) !== null);
    return [at('sentence'), at('until')];
  }

  private show(): void {
    const [begin, end] = this.ends();
    const [first, last] = [Math.min(begin, end), Math.max(begin, end)];
    const isRun = first >= 0 && last > first;
    for (const [at, row] of this.rowTargets.entries())
      row.toggleAttribute('data-within', isRun && at >= first && at <= last);
    this.toldTarget.textContent = isRun
      ? `${last - first + 1} sentences of this list, and all that stands between them.`
      : '';
  }
}

export { SentenceRangeController as controller };
