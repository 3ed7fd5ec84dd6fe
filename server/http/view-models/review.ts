import type { Project } from '../../core/project.ts';
import type { ChainLink } from '../../core/references/chain.ts';
import type { Source } from '../../core/source.ts';
import type { OfferedPlace, QueuedClaim, Unplaced } from '../../services/review-queue.ts';
import type { VersionText } from '../../services/texts.ts';
import { isWaiting } from '../../services/waiting-claims.ts';
import { candidateChoice } from '../forms/place-form.ts';
import { pathTo } from '../path-to.ts';
import { claimPath, readerPath, reviewAt, reviewPath } from './claim-links.ts';
import { kindSign, quoteOf } from './claim-signs.ts';
import { counted } from './counted.ts';
import { passageLine } from './passage-line.ts';
import { sentenceChoices } from './review-sentences.ts';
import { unsurePassagesLine } from './unsure-passages.ts';
import { versionPaths } from './version-list.ts';

/** Lines of the list that are shown at once, around the one in focus. */
const maxListed = 40;

export interface Review {
  readonly project: Project;
  /** The one source whose queue it is; `undefined` for all of them. */
  readonly source: Source | undefined;
  readonly queue: readonly Unplaced[];
  readonly focus: { readonly queued: QueuedClaim; readonly text: VersionText } | undefined;
  /** Words that the sentence looked for holds. */
  readonly words: string;
  /** The claim decided on before; undoing that leads back to it. */
  readonly from: string;
  /** Citations whose passage, in the source or anywhere, is not sure. */
  readonly passages: readonly ChainLink[];
}

/** The review queue: one claim in focus, and the list of all. Pure. */
export function reviewView({ project, source, queue, focus, words, from, passages }: Review) {
  const path = reviewPath(project.id, source?.id);
  const waiting = queue.filter(({ claim }) => isWaiting(claim));
  const at = queue.findIndex(({ claim }) => claim.id === focus?.queued.claim.id);
  const list = listView(queue, at, path);
  const claims = (count: number) => counted(count, 'claim');
  return {
    project,
    address: path,
    sourceLine: source && {
      id: source.id,
      title: source.title,
      lang: source.language,
      href: pathTo('projects', project.id, 'sources', source.id),
      all: reviewPath(project.id),
    },
    progress: waiting.length === 0 ? '' : `${waiting.length} left`,
    settled:
      waiting.length > 0
        ? ''
        : queue.length === 0
          ? 'Every claim stands on its sentence.'
          : `Nothing is left to check. ${claims(queue.length)} ${queue.length === 1 ? 'was' : 'were'} left lost.`,
    focus: focus && focusView(focus.queued, focus.text, words, path),
    next: neighbour(queue, at + 1, path),
    previous: at <= 0 ? undefined : neighbour(queue, at - 1, path),
    words,
    passages: unsurePassagesLine(project.id, passages),
    ...list,
    ...(from === '' ? {} : { here: reviewAt(path, from) }),
  };
}

function neighbour(queue: readonly Unplaced[], at: number, path: string): string | undefined {
  const claim = at < 0 ? undefined : queue[at]?.claim;
  return claim && reviewAt(path, claim.id);
}

function focusView(queued: QueuedClaim, text: VersionText, words: string, path: string) {
  const { claim, source, was, proposed, candidates } = queued;
  const oldWords = proposed?.words;
  const sentences = sentenceChoices(text, queued.near, words);
  return {
    id: claim.id,
    rev: claim.rev,
    kind: kindSign(claim),
    lang: source.language,
    state: claim.target.state,
    isLost: claim.target.state === 'lost',
    why: queued.why,
    quote: quoteOf(claim.target),
    source: { title: source.title, href: readerPath(claim) },
    page: claimPath(claim),
    action: claimPath(claim, 'place'),
    was: was && {
      version: was.version,
      lines: was.passages.map((passage, at) =>
        passageLine(passage, runsOf(oldWords, was.passages.length, at), 'removed'),
      ),
    },
    now: { version: text.number, place: proposed && placeView(proposed) },
    compare: was && `${versionPaths(source).compare}?from=${was.version}&to=${text.number}`,
    candidates: candidates.map((place, at) => ({
      ...placeView(place),
      key: String(at + 1),
      choice: candidateChoice(at + 1),
    })),
    sentences,
    searching: words !== '',
    here: reviewAt(path, claim.id),
  };
}

function placeView(place: OfferedPlace) {
  return {
    lines: place.passages.map((passage, at) =>
      passageLine(passage, runsOf(place.words, place.passages.length, at), 'added'),
    ),
  };
}

/** The words of one span, where they were compared span by span. */
function runsOf(words: OfferedPlace['words'] | undefined, spans: number, at: number) {
  return words?.length === spans ? words[at] : undefined;
}

function listView(queue: readonly Unplaced[], at: number, path: string) {
  const first = Math.max(0, Math.min(at - maxListed / 2, queue.length - maxListed));
  const shown = queue.slice(first, first + maxListed);
  const lines = shown.map(({ claim, source }, index) => ({
    href: reviewAt(path, claim.id),
    quote: quoteOf(claim.target),
    lang: source.language,
    source: source.title,
    state: claim.target.state,
    isWaiting: isWaiting(claim),
    isCurrent: first + index === at,
  }));
  return {
    waiting: lines.filter((one) => one.isWaiting),
    leftLost: lines.filter((one) => !one.isWaiting),
    notShown: queue.length - shown.length,
  };
}
