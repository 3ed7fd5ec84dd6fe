import { notice, showNotice, undoneBy } from './notice.ts';
import { smallButton } from './small-button.ts';

/** What this page's reader did, and the ways to take it back. */
export interface MatrixUndo {
  /** Shows what was done. `statement` is that of the row. */
  noticed(notice: DocumentFragment, statement: string): void;
  /** Takes the newest change back; false when there is none. */
  last(): boolean;
  /** A form of a notice was sent; true when it is taken care of here. */
  submitted(form: HTMLFormElement): boolean;
  tell(message: string, ...more: readonly Node[]): void;
}

export interface UndoParts {
  readonly notices: HTMLElement;
  /** Address below which changes are taken back. */
  readonly changes: string;
  renew(statements: readonly string[]): Promise<void>;
  trouble(message: string, retry: () => void): void;
}

export function matrixUndo({ notices, changes, renew, trouble }: UndoParts): MatrixUndo {
  const done: { seq: number; statement: string }[] = [];

  function tell(message: string, ...more: readonly Node[]): void {
    const element = notice(message, ...more);
    element.setAttribute('role', 'status');
    showNotice(notices, element);
  }

  async function take(seq: number, statement: string): Promise<void> {
    try {
      const response = await fetch(`${changes}/${seq}/undo`, { method: 'POST' });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(wordAt(answer, 'detail'));
      const again = Number(wordAt(answer, 'seq'));
      const at = done.findIndex((one) => one.seq === seq);
      if (at !== -1) done.splice(at, 1);
      await renew([statement]);
      tell(
        'Taken back.',
        smallButton('Do it again', () => void take(again, statement)),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      trouble(`It could not be taken back. ${reason}`, () => void take(seq, statement));
    }
  }

  return {
    noticed(fragment, statement) {
      const form = fragment.querySelector('form');
      const seq = form === null ? undefined : undoneBy(form);
      if (seq !== undefined) done.push({ seq, statement });
      showNotice(notices, fragment);
    },
    last() {
      const newest = done.at(-1);
      if (newest !== undefined) void take(newest.seq, newest.statement);
      return newest !== undefined;
    },
    submitted(form) {
      const seq = undoneBy(form);
      const known = done.find((one) => one.seq === seq);
      if (known !== undefined) void take(known.seq, known.statement);
      return known !== undefined;
    },
    tell,
  };
}

function wordAt(value: unknown, key: string): string {
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, key) ?? '') : '';
}
