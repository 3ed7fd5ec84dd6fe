import { Controller } from '@hotwired/stimulus';
import { isReaderSettings } from '../lib/claim-mark.ts';
import { keyCommand } from '../lib/key-command.ts';
import { keyDialog } from '../lib/key-dialog.ts';
import { takeAnswers } from '../lib/page-answers.ts';
import { openReader, type Reader } from '../lib/reader.ts';
import { readerElements } from '../lib/reader-elements.ts';
import { watchKeys } from '../lib/text-keys.ts';

/** The reader's page: hands keys, buttons, forms and streams to the reader. */
export class ReaderController extends Controller<HTMLElement> {
  static override values = { settings: Object };
  declare readonly settingsValue: unknown;
  private reader: Reader | undefined;
  private readonly ended = new AbortController();
  private readonly keys = keyDialog(this.element);

  override connect(): void {
    const settings = this.settingsValue;
    if (!isReaderSettings(settings)) return;
    const elements = readerElements(this.element);
    const reader = openReader(elements, settings);
    this.reader = reader;
    const { signal } = this.ended;
    takeAnswers(this.element, reader, signal);
    watchKeys(
      {
        root: this.element,
        text: () => elements.text,
        commandOf: (event) => keyCommand(event, this.keys.keysOn),
        run: (command, { key }) => (command === 'help' ? this.showKeys() : reader.run(command, key)),
      },
      signal,
    );
    window.addEventListener('hashchange', () => reader.followHash(), { signal });
    for (const one of this.element.querySelectorAll<HTMLElement>('[data-reader-target~="scripted"]'))
      one.hidden = false;
    for (const one of this.element.querySelectorAll<HTMLElement>('[data-reader-target~="unscripted"]'))
      one.hidden = true;
  }

  override disconnect(): void {
    this.ended.abort();
    this.reader?.close();
  }

  tag(): void {
    this.reader?.run('tag', 't');
  }

  addSpan(): void {
    this.reader?.run('add-span', 'a');
  }

  filter(event: Event): void {
    event.preventDefault();
    this.reader?.filter();
  }

  resetFilter(): void {
    // A form has its first values only after the event.
    setTimeout(() => this.reader?.filter());
  }

  toggleDrawer(): void {
    this.reader?.toggleDrawer();
  }

  switchMentions(): void {
    this.reader?.switchMentions();
  }

  showKeys(): boolean {
    this.keys.show();
    return true;
  }

  switchKeys({ target }: Event): void {
    this.keys.switched(target);
  }
}

export { ReaderController as controller };
