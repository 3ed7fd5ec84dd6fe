import { checkVerdicts } from '../../core/check.ts';
import { renderNote } from '../../core/document/render-note.ts';
import { type ChainLink, type CheckState, checkState } from '../../core/references/chain.ts';
import { momentOf } from './moment.ts';

/** What a check is not worth any more, and why; a check that stands needs no word. */
const stateWords = {
  stands: '',
  changed: 'The passage has changed since.',
  lost: 'The passage is lost since.',
} satisfies Record<CheckState, string>;

/** What people found of a citation, oldest first: by sign and words, by whom and when. */
export function checkLines({ citation, checks }: Pick<ChainLink, 'citation' | 'checks'>) {
  return checks.map((check) => {
    const { sign, label, hue } = checkVerdicts[check.verdict];
    const state = checkState(check, citation);
    return {
      sign,
      label,
      hue,
      by: check.creator,
      made: momentOf(check.modified),
      note: check.note.trim() === '' ? undefined : renderNote(check.note),
      stands: state === 'stands',
      state: stateWords[state],
    };
  });
}
export type CheckLine = ReturnType<typeof checkLines>[number];

/** The same in a few signs: each verdict that stands, with the number of people. */
export function checkTallies({ citation, checks }: Pick<ChainLink, 'citation' | 'checks'>) {
  const standing = checks.filter((check) => checkState(check, citation) === 'stands');
  return Object.entries(checkVerdicts).flatMap(([key, { sign, label, hue }]) => {
    const names = standing.filter(({ verdict }) => verdict === key).map(({ creator }) => creator);
    return names.length === 0 ? [] : [{ sign, label, hue, count: names.length, by: names.join(', ') }];
  });
}
