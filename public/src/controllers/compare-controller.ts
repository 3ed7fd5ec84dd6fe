import { Controller } from '@hotwired/stimulus';
import { compareKeys } from '../../../server/core/compare-keys.ts';
import { isCompareSettings } from '../lib/claim-mark.ts';
import { type Compare, openCompare } from '../lib/compare/compare.ts';
import { compareElements } from '../lib/compare/elements.ts';
import { type SideKey, sideKeys } from '../lib/compare/side.ts';
import { digitOf, keyFinder } from '../lib/key-command.ts';
import { keyDialog } from '../lib/key-dialog.ts';
import { takeAnswers } from '../lib/page-answers.ts';
import { watchKeys } from '../lib/text-keys.ts';

const commandOf = keyFinder(compareKeys);

/** The page of two texts: hands keys, buttons, forms and streams to them. */
export class CompareController extends Controller<HTMLElement> {
  static override values = { settings: Object };
  static override targets = ['scripted'];
  declare readonly settingsValue: unknown;
  declare readonly scriptedTargets: HTMLElement[];
  private compare: Compare | undefined;
  private readonly ended = new AbortController();
  private readonly keys = keyDialog(this.element);

  override connect(): void {
    const settings = this.settingsValue;
    if (!isCompareSettings(settings)) return;
    for (const one of this.scriptedTargets) one.hidden = false;
    const compare = openCompare(compareElements(this.element), settings);
    this.compare = compare;
    const { signal } = this.ended;
    takeAnswers(this.element, compare, signal);
    watchKeys(
      {
        root: this.element,
        text: compare.activeText,
        commandOf: (event) => commandOf(event, this.keys.keysOn),
        run: (command, event) =>
          command === 'help' ? this.showKeys() : compare.run(command, digitOf(event) ?? event.key),
      },
      signal,
    );
    window.addEventListener('hashchange', () => compare.followHash(), { signal });
  }

  override disconnect(): void {
    this.ended.abort();
    this.compare?.close();
  }

  tag(event: Event): void {
    this.on(event, () => this.compare?.run('tag', 't'));
  }

  addSpan(event: Event): void {
    this.on(event, () => this.compare?.run('add-span', 'a'));
  }

  relate(event: Event): void {
    this.compare?.run('relation', paramOf(event, 'key'));
  }

  turn(): void {
    this.compare?.run('turn', 'd');
  }

  turnTo(event: Event): void {
    this.on(event, (side) => this.compare?.turnTo(side));
  }

  showKeys(): boolean {
    this.keys.show();
    return true;
  }

  switchKeys({ target }: Event): void {
    this.keys.switched(target);
  }

  /** Acts on the side that the button is for. */
  private on(event: Event, act: (side: SideKey) => void): void {
    const side = sideKeys.find((key) => key === paramOf(event, 'side'));
    if (side === undefined) return;
    this.compare?.activate(side);
    act(side);
  }
}

/** What the button says of itself: `data-compare-…-param`. */
function paramOf(event: Event, name: string): string {
  const params: unknown = Reflect.get(event, 'params');
  const value: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  return value === undefined ? '' : String(value);
}

export { CompareController as controller };
