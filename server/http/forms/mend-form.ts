import type { CslItem } from '../../core/csl-item.ts';
import type { Reference, ReferenceInput } from '../../core/reference.ts';
import type { ReadEntry } from '../../services/list-entries.ts';
import type { TakeOptions } from '../../services/take-in-entries.ts';
import type { FormState } from './edit-form.ts';
import { parseReferenceDraft, readReferenceDraft, referenceDraft } from './reference-form.ts';

/** What an entry says as a reference that may still lack its title. */
export function readAs({ parsed }: Pick<ReadEntry, 'parsed'>): CslItem {
  return { ...parsed.csl, title: parsed.csl.title ?? '' };
}

/** The form of an entry as it was read. */
export function mendState(read: Pick<ReadEntry, 'parsed'>): FormState {
  return { draft: referenceDraft(readAs(read)), errors: {}, rev: 0 };
}

/** A mended entry: to be taken in, or to be shown again because a field is wrong or because the project has the work already. */
export type Mended =
  | { readonly kind: 'take'; readonly input: ReferenceInput; readonly options: TakeOptions }
  | { readonly kind: 'again'; readonly state: FormState; readonly same: Reference | undefined };

/** @param find what the project has of the same work */
export async function parseMended(
  form: URLSearchParams,
  read: Pick<ReadEntry, 'parsed'>,
  find: (csl: CslItem) => Promise<Reference | undefined>,
): Promise<Mended> {
  const draft = readReferenceDraft(form);
  const parsed = parseReferenceDraft(draft, readAs(read));
  if (!parsed.ok) return { kind: 'again', state: { draft, errors: parsed.errors, rev: 0 }, same: undefined };
  const choice = form.get('as');
  const same = choice === null ? await find(parsed.value.csl) : undefined;
  if (same !== undefined) return { kind: 'again', state: { draft, errors: {}, rev: 0 }, same };
  const options = choice === 'new' ? { evenIfKnown: true } : { fills: choice === 'same' };
  return { kind: 'take', input: parsed.value, options };
}
