import { renderNote } from '../../core/document/render-note.ts';
import type { SafeHtml } from '../../core/document/safe-html.ts';
import { type Moment, momentOf } from './moment.ts';

/** Who made a record, and when. */
export interface Maker {
  readonly by: string;
  readonly made: Moment;
  readonly revised: Moment | undefined;
}

/** A form that stands in the card of one of the claims that the record belongs to. */
export function workPath(path: string, claim: string, back: string): string {
  return `${path}?${new URLSearchParams(back === '' ? { claim } : { claim, back })}`;
}

export function makerOf(record: {
  readonly creator: string;
  readonly created: string;
  readonly modified: string;
}): Maker {
  const revised = record.modified === record.created ? undefined : momentOf(record.modified);
  return { by: record.creator, made: momentOf(record.created), revised };
}

/** A note ready to be shown; `undefined` when it is blank. */
export function markdown(text: string): SafeHtml | undefined {
  return text.trim() === '' ? undefined : renderNote(text);
}
