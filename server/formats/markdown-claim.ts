import { assessedWords } from '../core/assessed.ts';
import { certaintyLabels } from '../core/certainty.ts';
import { type Check, checkVerdicts } from '../core/check.ts';
import { type Citation, citationIntents } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import { claimKinds } from '../core/claim-kinds.ts';
import { quoteOf, voiceWords } from '../core/claim-words.ts';
import { lastSureTarget } from '../core/last-sure-target.ts';
import { referenceText } from '../core/reference-line.ts';
import { checkWords } from '../core/references/checked-words.ts';
import { escapeMarkdown, escapeParagraphs } from './escape-markdown.ts';
import type { Annotations } from './format.ts';
import type { Links, ToldCitation, ToldRelation } from './links.ts';

/** What the claims of a hand-out are told with. */
export interface HandOut {
  readonly annotations: Annotations;
  readonly links: Links;
  /** The number that a claim has in it; `undefined` for one that is not in it. */
  numberOf(claim: string): number | undefined;
  /** The plain words of a note. */
  plain(markdown: string): string;
}

/** One claim: its number and quote, and a list of what is said of it. */
export function markdownClaim(claim: Claim, handOut: HandOut): string {
  const { links } = handOut;
  const points = [
    factsOf(claim),
    placeOf(claim),
    noteOf(claim, handOut),
    ...links.relationsOf(claim.id).map((told) => relationPoint(told, handOut)),
    ...links.citationsOf(claim.id).map((told) => citationPoint(told, handOut)),
  ];
  const number = handOut.numberOf(claim.id) ?? '';
  const quote = `> **${number}** ${inQuotes(quoteOf(claim.target))}`;
  return [
    quote,
    points
      .filter((point) => point !== '')
      .map(asPoint)
      .join('\n'),
  ].join('\n\n');
}

function asPoint(text: string): string {
  return `- ${text.replaceAll('\n\n', '\n\n  ')}`;
}

function inQuotes(text: string): string {
  return `“${escapeMarkdown(text)}”`;
}

function factsOf({ kind, voice, certainty, tags, creator, created }: Claim): string {
  const facts = [
    claimKinds[kind].label,
    escapeMarkdown(voiceWords(voice)) || 'the author’s own voice',
    certainty === 'certain' ? '' : certaintyLabels[certainty],
    tags.length === 0 ? '' : `tags: ${tags.map(escapeMarkdown).join(', ')}`,
    `${escapeMarkdown(creator)}, ${created.slice(0, 10)}`,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function placeOf(claim: Claim): string {
  const { state, leftLost } = claim.target;
  if (state === 'sure') return '';
  const last = lastSureTarget(claim);
  const words = inQuotes(quoteOf(last ?? claim.target));
  const stood = last === undefined ? `Its words were ${words}` : `In version ${last.version} it was ${words}`;
  if (state === 'check') return `${toBeChecked} ${stood}`;
  return `${leftLost === true ? looked : missed} ${stood}`;
}

const toBeChecked =
  '**? To be checked:** the text has changed here, and the quote above is its likely place.';
const looked = '**⊘ Lost:** these words were looked for, and do not stand in the text any more.';
const missed = '**⊘ Lost:** the text has changed, and these words were not found in it any more.';

function noteOf({ note, creator }: Claim, { plain }: HandOut): string {
  return note.trim() === '' ? '' : `Note by ${escapeMarkdown(creator)}: ${paragraphs(plain(note))}`;
}

function paragraphs(text: string): string {
  return escapeParagraphs(text).join('\n\n');
}

function relationPoint(told: ToldRelation, handOut: HandOut): string {
  const { relation, assessed, words, sign, other } = told;
  const { annotations, numberOf, plain } = handOut;
  const claim = annotations.claim(other);
  const number = numberOf(other);
  const title = claim === undefined ? '' : (annotations.source(claim.target.source)?.title ?? '');
  const who = [
    claim === undefined ? '' : inQuotes(quoteOf(claim.target)),
    title === '' ? '' : `(${escapeMarkdown(title)})`,
  ];
  const unsure =
    claim === undefined || claim.target.state === 'sure' ? '' : ` ${stateSigns[claim.target.state]}`;
  const certainty = relation.certainty === 'certain' ? '' : `, ${certaintyLabels[relation.certainty]}`;
  const target = [number === undefined ? 'a claim' : `claim ${number}`, ...who].filter((part) => part !== '');
  const thought = assessed.length === 0 ? '' : ` (${escapeMarkdown(assessedWords(assessed))})`;
  const head = `${escapeMarkdown(sign)} ${words} ${target.join(' ')}${unsure}${certainty}${thought}`;
  return relation.rationale.trim() === '' ? head : `${head}: ${paragraphs(plain(relation.rationale))}`;
}

const stateSigns = { check: '? to be checked', lost: '⊘ lost' };

function citationPoint({ citation, checks }: ToldCitation, handOut: HandOut): string {
  const { intent, reference, locator, quote, note } = citation;
  const csl = handOut.annotations.reference(reference)?.csl;
  const work = csl === undefined ? 'a reference that is gone' : escapeMarkdown(referenceText(csl));
  const head = [`${citationIntents[intent].label}: ${work}`, escapeMarkdown(locator)].filter(
    (part) => part !== '',
  );
  const passage = quote.trim() === '' ? '' : ` ${inQuotes(quote)}`;
  const remark = note.trim() === '' ? '' : `\n\n${paragraphs(handOut.plain(note))}`;
  const found = checks.map((check) => `\n\n${checkLine(check, citation, handOut)}`).join('');
  return `${head.join(' ')}${passage}${placeIn(citation, handOut)}${remark}${found}`;
}

/** Where the passage stands, in whose text, and whether that is sure. */
function placeIn({ passage }: Citation, { annotations }: HandOut): string {
  if (passage === undefined) return '';
  const title = annotations.source(passage.source)?.title ?? passage.source;
  const unsure = passage.state === 'sure' ? '' : ` ${stateSigns[passage.state]}`;
  return ` (in ${escapeMarkdown(title)}${unsure})`;
}

function checkLine(check: Check, citation: Citation, { plain }: HandOut): string {
  const words = `${checkVerdicts[check.verdict].sign} ${checkWords(check, citation)}`;
  const why = check.note.trim() === '' ? '' : `: ${paragraphs(plain(check.note))}`;
  return `${escapeMarkdown(words)}${why}`;
}
