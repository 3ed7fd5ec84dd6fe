import { announce } from './announce.ts';
import { narrow } from './narrow.ts';
import { isField, keysAreOn } from './reader-keys.ts';

/** The panel in which a cell is opened. */
export interface MatrixPanel {
  readonly isOpen: boolean;
  /** The link of the cell that is open. */
  readonly link: HTMLAnchorElement | undefined;
  /** Keys that were pressed while the panel was on its way are pressed in it. Throws when the server does not answer. */
  open(link: HTMLAnchorElement, purpose: 'look' | 'silence'): Promise<void>;
  /** Brings what it shows anew. */
  renew(): Promise<void>;
  close(): void;
  /** True when the key was for the panel. */
  key(event: KeyboardEvent): boolean;
  /** Keeps the key for a panel that is on its way; false when none is. */
  await(event: KeyboardEvent): boolean;
}

export function matrixPanel(dialog: HTMLDialogElement): MatrixPanel {
  const body = dialog.querySelector<HTMLElement>('#matrix-panel') ?? dialog;
  let link: HTMLAnchorElement | undefined;
  let awaited: string[] | undefined;

  async function load(from: HTMLAnchorElement): Promise<void> {
    const response = await fetch(from.href, { headers: { 'Turbo-Frame': 'matrix-panel' } });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    body.innerHTML = await response.text();
  }

  function mark(cell: HTMLAnchorElement | undefined, isOpen: boolean): void {
    cell?.closest('td')?.classList.toggle('is-open', isOpen);
    if (isOpen) cell?.setAttribute('aria-expanded', 'true');
    else cell?.removeAttribute('aria-expanded');
  }

  function close(): void {
    if (!dialog.open) return;
    dialog.close();
    mark(link, false);
    link?.focus();
    link = undefined;
  }

  /** To what the panel was opened for: the claim that is chosen, the button that confirms, else its heading. */
  function enter(purpose: 'look' | 'silence'): void {
    const silence = body.querySelector<HTMLElement>('[data-cell-silence]');
    const claim = body.querySelector<HTMLElement>('input[name="claim"]:checked');
    const heading = body.querySelector<HTMLElement>('#cell-title');
    const wanted = purpose === 'silence' ? silence : claim;
    (wanted ?? heading)?.focus();
    if (purpose === 'silence' && silence === null) announce(refusalIn(body));
  }

  function press(key: string): boolean {
    const button = [...body.querySelectorAll<HTMLElement>('[data-cell-key]')].find(
      (one) => one.dataset.cellKey === key,
    );
    const silence = body.querySelector<HTMLElement>('[data-cell-silence]');
    const denials = body.querySelector<HTMLDetailsElement>('[data-cell-denials]');
    if (button) button.click();
    else if (key === 's' && silence !== null) silence.focus();
    else if (key === 'd' && denials !== null) {
      denials.open = true;
      denials.querySelector('button')?.focus();
    } else return false;
    return true;
  }

  return {
    get isOpen() {
      return dialog.open;
    },
    get link() {
      return link;
    },
    async open(wanted, purpose) {
      awaited = [];
      try {
        await load(wanted);
      } catch (error) {
        awaited = undefined;
        throw error;
      }
      mark(link, false);
      link = wanted;
      mark(link, true);
      dialog.dataset.side = sideFor(wanted);
      if (!dialog.open && narrow.matches) dialog.showModal();
      else if (!dialog.open) dialog.show();
      dialog.scrollTop = 0;
      enter(purpose);
      const keys = awaited ?? [];
      awaited = undefined;
      for (const key of keys) {
        const { activeElement } = document;
        if (key !== 'Enter') press(key);
        else if (activeElement instanceof HTMLButtonElement) activeElement.click();
      }
    },
    async renew() {
      if (link === undefined || !dialog.open) return;
      await load(link);
      enter('look');
    },
    close,
    key(event) {
      const { target } = event;
      const key = shownKey(event);
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
      if (key === 'Escape') {
        close();
        return true;
      }
      const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
      if (isRadio && key === 'Enter') {
        announce('Now say what the claim does: press the key that a stance shows.');
        return true;
      }
      if (!keysAreOn() || (target instanceof Element && isField(target))) return false;
      return press(key);
    },
    await(event) {
      if (awaited === undefined) return false;
      const key = shownKey(event);
      if (key.length === 1 || key.startsWith('⇧') || key === 'Enter') awaited.push(key);
      return true;
    },
  };
}

/** The key as a button shows it. A digit with Shift is another sign on every layout, so it is known by its place; where digits themselves need Shift it is the digit. */
function shownKey({ key, code, shiftKey }: KeyboardEvent): string {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return shiftKey && digit !== undefined && !/\d/.test(key) ? `⇧${digit}` : key;
}

/** The panel's width at most, as the stylesheet has it: 30rem. */
const panelRem = 30;

/** Where the panel does not cover the cell that it shows. */
function sideFor(link: HTMLElement): 'start' | 'end' {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return link.getBoundingClientRect().right > window.innerWidth - panelRem * rem ? 'start' : 'end';
}

/** Why silence cannot be confirmed here. */
function refusalIn(body: HTMLElement): string {
  const told = body.querySelector('.cell__silent .quiet')?.textContent?.trim();
  if (told !== undefined) return told;
  const isOne = body.querySelector('.cell__give') !== null;
  return isOne
    ? 'This source is not silent: a claim of it speaks of the statement.'
    : 'This column is several sources: open one of them to confirm that it is silent.';
}
