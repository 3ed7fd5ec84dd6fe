import type { EntryChoice } from '../../core/references/place-entries.ts';
import type { ImportReview, NewChoices } from '../../services/bibliography/bibliography-import.ts';

/** Parts of the review of a bibliography: what is new, what differs from what is there, what is there already, what was refused. */
export const reviewParts = ['new', 'differ', 'known', 'refused'] as const;
export type ReviewPart = (typeof reviewParts)[number];

export const isReviewPart = (text: string): text is ReviewPart => reviewParts.some((part) => part === text);

/** The places of the entries of a part, in their order. */
export function entriesOf(review: ImportReview, part: ReviewPart): number[] {
  const { matches, differing } = review;
  const isIn: Record<ReviewPart, (at: number) => boolean> = {
    new: (at) => !matches.has(at),
    differ: (at) => differing.has(at),
    known: (at) => matches.has(at) && !differing.has(at),
    refused: () => false,
  };
  return review.bibliography.entries.map(({ at }) => at).filter(isIn[part]);
}

/** What one button says of all entries of a part. */
const forAll: Readonly<Record<string, EntryChoice | undefined>> = {
  proposed: undefined,
  add: { as: 'add' },
  skip: { as: 'skip' },
};

/**
 * What the form says of the entries that it shows (`entry`): a new one is imported when its place is among `import`; of one that is there `as-<place>` says what to do
 * with it, and `field-<place>-<name>` whose words a field keeps. `all` stands for every entry of the part.
 */
export function readEntryChoices(form: URLSearchParams, review: ImportReview): NewChoices {
  const part = form.get('part') ?? '';
  const all = form.get('all') ?? '';
  if (isReviewPart(part) && Object.hasOwn(forAll, all))
    return new Map(entriesOf(review, part).map((at) => [at, forAll[all]]));
  const imported = new Set(form.getAll('import'));
  const taken = takenFields(form);
  const shown = form.getAll('entry').filter((place) => /^\d{1,6}$/.test(place));
  return new Map(
    shown.map((place) => [
      Number(place),
      part === 'new'
        ? newChoice(imported.has(place))
        : twinChoice(form.get(`as-${place}`), taken.get(place) ?? [], Number(form.get(`seen-${place}`))),
    ]),
  );
}

function newChoice(isImported: boolean): EntryChoice | undefined {
  return isImported ? undefined : { as: 'skip' };
}

/** @param seen rev of the reference that the form showed; 0 where it is an entry of the same import */
function twinChoice(as: string | null, take: readonly string[], seen: number): EntryChoice {
  if (as === 'add' || as === 'skip') return { as };
  return { as: 'merge', take: [...take], ...(Number.isSafeInteger(seen) && seen > 0 && { seen }) };
}

/** The fields whose words come from the file, by the place of the entry. */
function takenFields(form: URLSearchParams): Map<string, string[]> {
  const taken = new Map<string, string[]>();
  for (const [name, value] of form) {
    const [, place = '', field = ''] = /^field-(\d{1,6})-([\w-]{1,60})$/.exec(name) ?? [];
    if (place === '' || value !== 'theirs') continue;
    taken.set(place, [...(taken.get(place) ?? []), field]);
  }
  return taken;
}
