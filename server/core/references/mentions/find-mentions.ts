import type { Range } from '../../target.ts';
import { againReader } from './again.ts';
import { authorDateMentions } from './author-date.ts';
import { authorPageMentions } from './author-page.ts';
import { type Bracketed, bracketsIn } from './brackets.ts';
import type { Citable, FoundMention, Mention } from './citable.ts';
import { type Cues, cuesFor } from './cues.ts';
import { guessIntent } from './guess-intent.ts';
import { isLocator } from './locator.ts';
import { nameIndex } from './name-index.ts';
import { noteMarks } from './note-marks.ts';
import { bracketedNumbers, raisedNumbers } from './numbered.ts';
import { apartFrom, byPlace } from './overlap.ts';
import { type Part, partOf } from './part.ts';
import { plainNames } from './plain-names.ts';
import { quotedTitles } from './quoted-titles.ts';
import { runNames } from './run-names.ts';

export type { Citable, Mention, MentionKind } from './citable.ts';

/** Finds mentions in one part of a text after the other, in their order, so that a long text need not be read in one go. */
export interface MentionFinder {
  /** The mentions of a part that begins and ends between paragraphs; places count from its beginning. */
  find(part: string): readonly Mention[];
}

/** How far behind a name and a year the page may follow, in brackets of its own: `Thayer (1994) holds that … (p. 12)`. UTF-16 code units. */
const maxToLocator = 400;

/** @param language BCP 47 primary subtag: whose words tell why something is cited; empty for those of all that are known */
export function mentionFinder(citables: readonly Citable[], language: string): MentionFinder {
  const index = nameIndex(citables);
  const cues = cuesFor(language);
  const readAgain = againReader(index);
  return {
    find(text) {
      const part = partOf(text);
      const brackets = bracketsIn(text);
      const dated = [
        ...authorDateMentions(part, index, brackets),
        ...authorPageMentions(part, index, brackets),
        ...bracketedNumbers(text, index, brackets),
        ...raisedNumbers(text, index),
      ].sort(byPlace);
      const names = [...plainNames(part, index, cues, dated), ...runNames(part, index, cues)].sort(byPlace);
      const free = apartFrom(names, dated);
      const titled = apartFrom(quotedTitles(text, index), [...dated, ...free].sort(byPlace));
      const named = joinTitles(free, titled, text);
      const firsts = withLaterPages([...dated, ...named].sort(byPlace), text, brackets);
      const again = readAgain(part, firsts);
      return [...apartFrom(firsts, again), ...again]
        .sort(byPlace)
        .map((mention) => guessed(part, mention, cues));
    },
  };
}

/**
 * The mentions of a text, in order.
 *
 * @param except where nothing is a mention: the reference lists themselves, and code. Ascending
 */
export function findMentions(
  text: string,
  citables: readonly Citable[],
  except: readonly Range[],
  language = '',
): readonly Mention[] {
  return settleMentions(text, mentionFinder(citables, language).find(text), except);
}

/** What is left of the mentions of a whole text without those in certain places, and with the marks of the footnotes that cite. */
export function settleMentions(
  text: string,
  mentions: readonly Mention[],
  except: readonly Range[],
): readonly Mention[] {
  const own = apartFrom(mentions, except);
  return [...own, ...apartFrom(apartFrom(noteMarks(text, own), except), own)].sort(byPlace);
}

function guessed(part: Part, mention: FoundMention, cues: Cues): Mention {
  const { intent, because } = guessIntent(part, mention, cues);
  return { ...mention, intent, because };
}

/** Between an author and the title of one of the works: `张三的《标题》`. UTF-16 code units. */
const maxToTitle = 30;

/** A name before a title of the same author says with it which work is meant. */
function joinTitles(
  names: readonly FoundMention[],
  titles: readonly FoundMention[],
  text: string,
): FoundMention[] {
  const joined = new Set<FoundMention>();
  let at = 0;
  const longer = titles.map((title) => {
    while ((names[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= title.start) at += 1;
    const name = names[at];
    if (name === undefined || name.end > title.start || title.start - name.end > maxToTitle) return title;
    const isOne = title.keys.some((key) => name.keys.includes(key));
    if (!isOne || /[.。!?\n]/.test(text.slice(name.end, title.start))) return title;
    joined.add(name);
    return { ...title, start: name.start };
  });
  return [...names.filter((name) => !joined.has(name)), ...longer];
}

/** Gives a page in brackets of its own to the mention before it. */
function withLaterPages(
  mentions: readonly FoundMention[],
  text: string,
  brackets: readonly Bracketed[],
): readonly FoundMention[] {
  const pages = brackets.filter(({ inner }) => isLocator(inner)).sort(byPlace);
  const told = new Map<FoundMention, string>();
  let at = 0;
  for (const page of pages) {
    while ((mentions[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= page.start) at += 1;
    const mention = mentions[at];
    if (mention === undefined || mention.end > page.start || page.start - mention.end > maxToLocator)
      continue;
    if (mention.locator !== '' || text.slice(mention.end, page.start).includes('\n')) continue;
    told.set(mention, page.inner.trim());
  }
  return mentions.map((mention) => ({ ...mention, locator: told.get(mention) ?? mention.locator }));
}
