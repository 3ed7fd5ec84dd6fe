import type { Pasted } from '../../services/pasted-list.ts';
import { typed } from './parsed.ts';

/** What a page of pasted references carries from one answer to the next. */
export interface PastedForm extends Pasted {
  /** Keys that the last button took in, which an undo gives back. */
  readonly last: readonly string[];
}

export function readPastedForm(form: URLSearchParams): PastedForm {
  return {
    text: typed(form, 'text'),
    source: form.get('source') ?? '',
    skipped: new Set(form.getAll('skipped')),
    taken: new Set(form.getAll('taken')),
    last: form.getAll('last'),
  };
}

/** The same as hidden fields. */
export function pastedFields({ text, source, skipped, taken, last }: PastedForm) {
  return [
    ['text', text],
    ['source', source],
    ...[...skipped].map((key) => ['skipped', key] as const),
    ...[...taken].map((key) => ['taken', key] as const),
    ...last.map((key) => ['last', key] as const),
  ] as const;
}

export function withSkipped(form: PastedForm, key: string, isSkipped: boolean): PastedForm {
  const skipped = new Set(form.skipped);
  if (isSkipped) skipped.add(key);
  else skipped.delete(key);
  return { ...form, skipped };
}

export function withTaken(form: PastedForm, keys: readonly string[]): PastedForm {
  return { ...form, taken: new Set([...form.taken, ...keys]), last: keys };
}

/** As before the last button took something in. */
export function withoutLast(form: PastedForm): PastedForm {
  const last = new Set(form.last);
  return { ...form, taken: new Set([...form.taken].filter((key) => !last.has(key))), last: [] };
}
