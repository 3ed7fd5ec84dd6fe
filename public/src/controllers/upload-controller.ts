import { Controller } from '@hotwired/stimulus';
import { announce } from '../lib/announce.ts';
import { type Sent, sendFiles } from '../lib/send-files.ts';

/**
 * Sends files one after another, each with its progress, and lists what became of them. They are chosen, or dropped anywhere on the page. A single file that is
 * ready leads straight to its review. With `together` all files that are chosen at one time are sent as one.
 */
class UploadController extends Controller<HTMLFormElement> {
  static override targets = ['files', 'scripted', 'unscripted', 'list', 'done', 'review'];
  static override values = { together: Boolean };
  declare readonly togetherValue: boolean;
  declare readonly filesTarget: HTMLInputElement;
  declare readonly scriptedTarget: HTMLElement;
  declare readonly unscriptedTarget: HTMLElement;
  declare readonly listTarget: HTMLElement;
  declare readonly doneTarget: HTMLElement;
  declare readonly reviewTarget: HTMLAnchorElement;
  private readonly lines: UploadLine[] = [];
  private isGone = false;
  private readonly ready: string[] = [];
  private waiting: Promise<void> = Promise.resolve();
  private pending = 0;

  override connect(): void {
    this.scriptedTarget.hidden = false;
    this.unscriptedTarget.hidden = true;
  }

  override disconnect(): void {
    this.isGone = true;
    for (const line of this.lines) line.stopping.abort();
  }

  /** Files were chosen, or the form was submitted by a key. */
  send(event: Event): void {
    event.preventDefault();
    const files = [...(this.filesTarget.files ?? [])];
    this.filesTarget.value = '';
    this.take(files);
  }

  over(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.element.classList.add('is-over');
  }

  leave(event: DragEvent): void {
    if (event.relatedTarget === null) this.element.classList.remove('is-over');
  }

  drop(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])];
    this.element.classList.remove('is-over');
    if (files.length === 0) return;
    event.preventDefault();
    this.element.scrollIntoView({ block: 'nearest' });
    this.take(files);
  }

  private take(files: readonly File[]): void {
    if (files.length === 0) return;
    this.listTarget.hidden = false;
    const parcels = this.togetherValue ? [files] : files.map((file) => [file]);
    this.pending += parcels.length;
    for (const parcel of parcels) {
      const line = uploadLine(nameOf(parcel));
      this.lines.push(line);
      this.listTarget.append(line.element);
      this.waiting = this.waiting.then(() => this.sendOne(parcel, line));
    }
    announce(`Uploading ${nameOf(files)}.`);
  }

  private async sendOne(files: readonly File[], line: UploadLine): Promise<void> {
    const sent = await sendFiles(this.element.action, files, line.progress, line.stopping.signal);
    line.end(sent);
    if (sent.state === 'ready') this.ready.push(sent.href);
    this.pending -= 1;
    if (this.pending === 0) this.finish();
  }

  private finish(): void {
    const [first] = this.ready;
    const all = this.listTarget.childElementCount;
    if (this.isGone) return;
    if (first !== undefined && all === 1) {
      location.assign(first);
      return;
    }
    announce(`${this.ready.length} of ${all} files are ready for review.`);
    if (first === undefined) return;
    const review = new URL(first, location.href);
    if (this.ready.length > 1) review.search = `?at=1&of=${this.ready.length}`;
    this.reviewTarget.href = review.href;
    this.reviewTarget.textContent =
      this.ready.length === 1 ? 'Review it' : `Review the first of ${this.ready.length}`;
    this.doneTarget.hidden = false;
    this.reviewTarget.focus();
  }
}

interface UploadLine {
  readonly element: HTMLElement;
  /** Ends the upload of this file, also before it has begun. */
  readonly stopping: AbortController;
  progress(share: number): void;
  end(sent: Sent): void;
}

function nameOf(files: readonly File[]): string {
  return files.length === 1 ? (files[0]?.name ?? '') : `${files.length} files`;
}

/** The line of what is sent: its name, then how far it is, then what became of it. */
function uploadLine(sentName: string): UploadLine {
  const element = document.createElement('li');
  element.className = 'upload';
  const name = document.createElement('b');
  name.className = 'upload__name';
  name.textContent = sentName;
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', `Upload of ${sentName}`);
  const stopping = new AbortController();
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'button--small';
  stop.textContent = 'Stop';
  stop.setAttribute('aria-label', `Stop the upload of ${sentName}`);
  stop.addEventListener('click', () => stopping.abort());
  element.append(name, bar, stop);
  return {
    element,
    stopping,
    progress: (share) => {
      bar.value = share;
    },
    end: (sent) => {
      const words = document.createElement(sent.state === 'ready' ? 'a' : 'span');
      words.className = 'upload__words';
      words.textContent = sent.state === 'ready' ? 'Review' : `✕ ${sent.reason}`;
      if (sent.state === 'ready') words.setAttribute('href', sent.href);
      element.dataset.state = sent.state;
      stop.remove();
      bar.replaceWith(words);
    },
  };
}

export const controller = UploadController;
