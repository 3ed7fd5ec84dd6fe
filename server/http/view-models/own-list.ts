import type { Source } from '../../core/source.ts';
import type { Range } from '../../core/target.ts';
import type { VersionText } from '../../services/texts.ts';
import { momentOf } from './moment.ts';
import { shortened } from './shortened.ts';

/** Places of a text that are offered as the beginning and the end of its list: its headings, and its last paragraphs. */
const maxPlaces = 150;
/** Words by which a place is chosen. */
const maxWords = 70;

/**
 * Where somebody marked the source's own list, and the form to mark it.
 * @param place where the marked list stands now
 */
export function ownListView(
  source: Source,
  text: VersionText,
  place: Range | undefined,
  hasEntries: boolean,
) {
  const { ownList } = source;
  const places = placesIn(text);
  // Lists stand at the end, mostly under the last heading.
  const usual = Math.max(
    0,
    places.findLastIndex(({ isHeading }) => isHeading),
  );
  return {
    rev: source.rev,
    isOpen: !hasEntries || (ownList !== undefined && place === undefined),
    froms: places.map(({ start, label }, at) => ({
      value: start,
      label,
      isChosen: place === undefined ? at === usual : start === place.start,
    })),
    untils: places.map(({ end, label }, at) => ({
      value: end,
      label,
      isChosen: place === undefined ? at === places.length - 1 : end === place.end,
    })),
    mark: ownList && {
      by: ownList.creator,
      at: momentOf(ownList.created),
      words: shortened(ownList.first.exact.replace(/\s+/g, ' '), maxWords),
      isLost: place === undefined,
    },
  };
}

/** A heading opens a list and is no entry of it: the list begins behind it. */
function placesIn({ blocks, text }: VersionText) {
  const last = Math.max(0, blocks.length - maxPlaces);
  return blocks
    .filter(({ type }, at) => type === 'heading' || at >= last)
    .slice(-maxPlaces)
    .map(({ start, end, type }) => ({
      start: type === 'heading' ? end : start,
      end,
      isHeading: type === 'heading',
      label: `${type === 'heading' ? '§ ' : ''}${shortened(text.slice(start, end).replace(/\s+/g, ' '), maxWords)}`,
    }));
}
