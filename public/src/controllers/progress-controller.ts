import { Controller } from '@hotwired/stimulus';

/** Between two looks. */
const lookMs = 800;

/** How far some work of the server is. A list that stands on the page stays as it is under the reader's eyes; a page without one is shown anew when all is done. */
export class ProgressController extends Controller<HTMLElement> {
  static override targets = ['bar', 'words', 'again'];
  static override values = { url: String };
  declare readonly barTarget: HTMLProgressElement;
  declare readonly wordsTarget: HTMLElement;
  declare readonly againTarget: HTMLElement;
  declare readonly urlValue: string;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connect(): void {
    this.timer = setTimeout(() => void this.look(), lookMs);
  }

  override disconnect(): void {
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    const progress = await fetchProgress(this.urlValue);
    if (!this.element.isConnected) return;
    if (progress === undefined) {
      this.timer = setTimeout(() => void this.look(), lookMs);
      return;
    }
    this.barTarget.value = progress.done;
    if (progress.isDone) this.finish();
    else {
      // Spoken once at the end, not at every step.
      this.wordsTarget.textContent = progress.words;
      this.timer = setTimeout(() => void this.look(), lookMs);
    }
  }

  private finish(): void {
    if (document.querySelector('[data-suggestions-target="item"]') === null) location.reload();
    else {
      this.wordsTarget.textContent = 'All texts are compared.';
      this.againTarget.textContent = 'Show all that was found';
    }
  }
}

interface Progress {
  readonly done: number;
  readonly isDone: boolean;
  readonly words: string;
}

async function fetchProgress(url: string): Promise<Progress | undefined> {
  try {
    const response = await fetch(url);
    // What is gone has a page that says so.
    if (response.status === 404) return { done: 0, isDone: true, words: '' };
    const answer: unknown = await response.json();
    return response.ok && isProgress(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isProgress(value: unknown): value is Progress {
  return (
    typeof value === 'object' && value !== null && 'isDone' in value && 'done' in value && 'words' in value
  );
}

export { ProgressController as controller };
