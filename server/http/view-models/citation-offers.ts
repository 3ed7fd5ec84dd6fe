import type { Claim } from '../../core/claim.ts';
import { referenceText } from '../../core/reference-line.ts';
import type { Mention } from '../../core/references/mentions/citable.ts';
import type { ReportedName } from '../../core/references/mentions/reported-names.ts';
import type { CitedWork } from '../../services/citables.ts';
import type { ClaimMention } from '../../services/claim-mentions.ts';
import { pathTo } from '../path-to.ts';
import { type Choice, intentLabels } from './choices.ts';
import { claimPath, offersFrame, workId } from './claim-links.ts';
import { shortened } from './shortened.ts';

/** A work that an offered citation may mean. */
export interface OfferedWork {
  readonly key: string;
  readonly line: string;
  readonly lang: string;
  /** Of the reference; empty when it is not in the bibliography yet. */
  readonly href: string;
}

/** A citation that the claim's own sentence makes, ready to be taken as it is. */
export interface OfferView {
  /** As it stands in the text. */
  readonly words: string;
  readonly lang: string;
  /** The words that the intent is guessed from; empty for the usual one. */
  readonly because: string;
  readonly intents: readonly Choice[];
  readonly locator: string;
  readonly works: readonly OfferedWork[];
}

/** What a claim's card, and the page on which it is cited, show of its offers. */
export interface OffersView {
  readonly frame: string;
  /** The frame in which the card's forms open. */
  readonly work: string;
  readonly action: string;
  readonly lang: string;
  readonly offers: readonly OfferView[];
  /** People who are named and of whom no work is known: where one is added and cited. */
  readonly unlisted: readonly { readonly name: string; readonly because: string; readonly href: string }[];
}

export function offersView(
  claim: Claim,
  lang: string,
  offers: readonly ClaimMention[],
  unlisted: readonly ReportedName[],
): OffersView {
  return {
    frame: offersFrame(claim.id),
    work: workId(claim.id),
    action: claimPath(claim, 'offers'),
    offers: offers.map(({ mention, words, works }) => ({
      words: wordsOf(words, mention),
      lang,
      because: mention.because,
      intents: intentLabels(mention.intent),
      locator: mention.locator,
      works: works.map((work) => offeredWork(claim.project, work)),
    })),
    lang,
    unlisted: unlisted.map((named) => ({
      name: named.name,
      because: named.because,
      href: unlistedPath(claim, named, lang),
    })),
  };
}

/** Where a work of somebody who is named is added and cited by the claim. */
export function unlistedPath(
  claim: Pick<Claim, 'project' | 'id'>,
  { name, intent }: ReportedName,
  lang: string,
): string {
  return `${claimPath(claim, 'cite')}?${new URLSearchParams({ newAuthors: authorLine(name, lang), intent })}`;
}

/** As the form takes authors. In Vietnamese the family name stands first. */
function authorLine(name: string, lang: string): string {
  const words = name.split(' ');
  return lang.startsWith('vi') ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

/** A number or a raised mark stands in brackets, so that it is seen to be one. */
function wordsOf(words: string, { kind }: Mention): string {
  const plain = words.replace(/\s+/g, ' ');
  return kind === 'numeric' ? `[${plain}]` : plain;
}

/** Longer entries are cut; what is cited is known by its beginning. */
const maxLine = 300;

export function offeredWork(project: string, { key, reference, entry }: CitedWork): OfferedWork {
  const csl = reference?.csl ?? entry?.csl;
  return {
    key,
    line: shortened(csl === undefined ? (entry?.entry.text ?? '') : referenceText(csl), maxLine),
    lang: csl?.language ?? '',
    href: reference === undefined ? '' : pathTo('projects', project, 'references', reference.id),
  };
}
