import { checkVerdicts } from '../../core/check.ts';
import { citationIntents } from '../../core/citation.ts';
import { passageWords } from '../../core/cited-passage.ts';
import { renderNote } from '../../core/document/render-note.ts';
import type { Project } from '../../core/project.ts';
import { walkKeys } from '../../core/walk-keys.ts';
import { isInOldVersion, type Walk, type WalkStep } from '../../services/citation-walk.ts';
import type { Refusal } from '../form-outcome.ts';
import { pathTo } from '../path-to.ts';
import { chainAction, chainPath } from './chain-paths.ts';
import { checkLines } from './check-lines.ts';
import { intentChoices, labelIn } from './choices.ts';
import { placePath, readerPath } from './claim-links.ts';
import { kindSign, quoteOf, stateMark, voiceWords } from './claim-signs.ts';
import { fullTextView } from './full-text.ts';
import { keyGroups } from './key-groups.ts';
import { momentOf } from './moment.ts';
import { passageLine } from './passage-line.ts';
import { lineOf } from './reference-list.ts';
import { passageSentences } from './walk-passage.ts';

interface WalkPage {
  readonly project: Project;
  readonly walk: Walk & { readonly step: WalkStep };
  readonly by: string;
  /** The conditions of the list that is gone through. */
  readonly conditions: Readonly<Record<string, string>>;
  /** Words that the sentence looked for holds. */
  readonly words: string;
  /** The citation checked before; undoing that leads back to it. */
  readonly from: string;
  readonly refusal: Refusal | undefined;
  /** The note as it was typed, when the form comes back. */
  readonly note: string | undefined;
}

/** One citation: claim, citation, reference and passage, and what people found. Pure. */
export function citationWalkView(shown: WalkPage) {
  const { project, walk, conditions, words, from, refusal } = shown;
  const { step, links, chain } = walk;
  const { citation, reference } = step.link;
  const at = links.findIndex((link) => link.citation.id === citation.id);
  const address = chainPath(project.id, conditions, citation.id);
  const go = (id: string | undefined) => (id === undefined ? '' : chainPath(project.id, conditions, id));
  return {
    project,
    here: from === '' ? address : chainPath(project.id, conditions, from),
    address,
    search: chainPath(project.id),
    refusal,
    list: chainPath(project.id, conditions),
    previous: go(walk.previous),
    next: go(walk.next),
    progress: at === -1 ? `not on this list any more; ${links.length} left` : `${at + 1} of ${links.length}`,
    claim: claimView(step),
    citation: citationView(step, address),
    reference: lineOf(reference),
    fullText: fullTextView(reference, step.offers, [...chain.sources.values()], address),
    passage: passageView(step),
    choose: passageSentences(step, conditions, words),
    actions: {
      check: chainAction(project.id, citation.id, 'check', conditions),
      uncheck: chainAction(project.id, citation.id, 'uncheck', conditions),
      passage: chainAction(project.id, citation.id, 'passage', conditions),
    },
    conditions: Object.entries({ ...conditions, at: citation.id }),
    words,
    check: checkView(shown),
    end: at === -1 ? 'Nothing of this list comes after it.' : 'This is the last one of the list.',
    keyGroups: keyGroups(walkKeys),
    seq: chain.seq,
    events: pathTo('api', 'projects', project.id, 'events'),
  };
}

function claimView({ link: { claim }, source, claim: place }: WalkStep) {
  return {
    id: claim.id,
    kind: kindSign(claim),
    voice: voiceWords(claim.voice),
    lines: place?.passages.map((passage) => passageLine(passage, undefined, 'added')) ?? [],
    quote: quoteOf(claim.target),
    state: stateMark(claim.target),
    place: placePath(claim),
    lang: source.language,
    source: source.title,
    framing: source.framing,
    href: readerPath(claim),
    by: claim.creator,
  };
}

function citationView({ link: { citation } }: WalkStep, here: string) {
  const { hint } = citationIntents[citation.intent];
  const repeats = citation.passage?.state === 'sure' && citation.quote === passageWords(citation.passage);
  const edit = pathTo('projects', citation.project, 'citations', citation.id, 'edit');
  return {
    id: citation.id,
    rev: citation.rev,
    words: labelIn(intentChoices)(citation.intent),
    hint,
    locator: citation.locator,
    quote: repeats ? '' : citation.quote,
    note: citation.note.trim() === '' ? undefined : renderNote(citation.note),
    by: citation.creator,
    made: momentOf(citation.created),
    edit: `${edit}?${new URLSearchParams({ back: here })}`,
  };
}

const doubts = {
  check: 'The text has changed here: is this still the passage?',
  lost: 'The text has changed, and these words do not stand in it any more.',
} as const;

function passageView({ passage, link: { citation } }: WalkStep) {
  if (passage === undefined) return undefined;
  const { source, target, place, changes } = passage;
  const [first] = target.spans;
  const was = citation.formerPassage;
  return {
    source: source.title,
    lang: source.language,
    framing: source.framing,
    /** Set when it was chosen in a text that is not the present one. */
    oldVersion: isInOldVersion(passage) ? target.version : 0,
    state: target.state,
    doubt: target.state === 'sure' ? '' : doubts[target.state],
    href: `${pathTo('projects', source.project, 'sources', source.id)}#at-${first?.start ?? 0}`,
    lines: place?.passages.map((shown, at) => passageLine(shown, changes[at], 'added')) ?? [],
    was:
      was === undefined
        ? undefined
        : {
            version: was.version,
            lines: was.spans.map(({ exact }, at) =>
              passageLine({ before: '', exact, after: '' }, changes[at], 'removed'),
            ),
          },
    quote: passageWords(target),
  };
}

function checkView({ walk: { step }, by, note }: WalkPage) {
  const own = step.link.checks.find(({ creator }) => creator === by);
  const cited = step.passage === undefined ? 'reference' : 'passage';
  return {
    question: `Does the ${cited} say what the claim says?`,
    lines: checkLines(step.link),
    own: own && { rev: own.rev, id: own.id },
    note: note ?? own?.note ?? '',
    verdicts: Object.entries(checkVerdicts).map(([value, { label, sign, key, hue, hint }]) => ({
      value,
      label,
      sign,
      key,
      hue,
      hint,
      isOwn: own?.verdict === value,
    })),
  };
}
