import type { Assessment } from '../core/assessment.ts';
import type { Check } from '../core/check.ts';
import type { Citation } from '../core/citation.ts';
import type { Claim } from '../core/claim.ts';
import { quoteOf } from '../core/claim-words.ts';
import { lastSureTarget } from '../core/last-sure-target.ts';
import { referenceText } from '../core/reference-line.ts';
import { checkState } from '../core/references/chain.ts';
import type { Relation } from '../core/relation.ts';
import { relationKinds } from '../core/relation-kinds.ts';
import type { Source } from '../core/source.ts';
import type { Span, Target } from '../core/target.ts';
import type { CodePoints } from './code-points.ts';
import type { Annotations } from './format.ts';
import { type Addresses, iriOf } from './web-annotation-addresses.ts';

type Json = Readonly<Record<string, unknown>>;

const cito = 'http://purl.org/spar/cito/';

/** What every annotation has (Web Annotation Data Model, 3.2 and 3.3). A person has a name and no IRI. */
function head(
  id: string,
  motivation: 'classifying' | 'linking' | 'assessing',
  { creator, created, modified }: Pick<Claim, 'creator' | 'created' | 'modified'>,
): Json {
  return {
    id,
    type: 'Annotation',
    motivation,
    creator: { type: 'Person', name: creator },
    created,
    modified,
  };
}

function textBody(purpose: 'classifying' | 'tagging' | 'assessing', value: string): Json {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function noteBody(value: string): Json[] {
  return value.trim() === ''
    ? []
    : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value }];
}

/** A property of CiTO, as a class that the link is of. */
function citoBody(property: string): Json {
  return { type: 'SpecificResource', purpose: 'classifying', source: `${cito}${property}` };
}

/** Where the annotation points. A lost claim has no place in the present text: it points to where it last was. */
export function pointsTo(claim: Claim): Target {
  return claim.target.state === 'lost' ? (lastSureTarget(claim) ?? oldest(claim)) : claim.target;
}

/** @param points counts in the version that `pointsTo` names; without it the quote has to do */
export function claimAnnotation(
  claim: Claim,
  { source }: Annotations,
  addresses: Addresses,
  points: CodePoints | undefined,
): Json {
  const { kind, voice, certainty, tags, note } = claim;
  const placed = pointsTo(claim);
  const resource = sourceOf(placed, source(placed.source), addresses);
  const targets = placed.spans.map((span) => ({
    type: 'SpecificResource',
    source: resource,
    selector: selectorsOf(span, points),
  }));
  return {
    ...head(addresses.claim(claim.id), 'classifying', claim),
    body: [textBody('classifying', kind), ...tags.map((tag) => textBody('tagging', tag)), ...noteBody(note)],
    target: targets.length === 1 ? targets[0] : targets,
    'crossclaim:kind': kind,
    'crossclaim:certainty': certainty,
    'crossclaim:voice': {
      'crossclaim:who': voice.who,
      'crossclaim:name': voice.name,
      'crossclaim:framing': voice.framing,
      'crossclaim:manner': voice.manner,
    },
    'crossclaim:anchor': anchorOf(claim),
  };
}

function oldest({ target, earlier = [] }: Claim): Target {
  return earlier.at(-1) ?? target;
}

function sourceOf({ source: id, version }: Target, source: Source | undefined, addresses: Addresses): Json {
  const { language = '', title = '', url = '' } = source ?? {};
  const original = iriOf(url);
  return {
    id: addresses.text(id, version),
    type: 'Text',
    format: 'text/plain',
    ...(language === '' ? {} : { language }),
    ...(title === '' ? {} : { 'dcterms:title': title }),
    ...(original === undefined ? {} : { 'dcterms:isVersionOf': { id: original } }),
  };
}

/** Two selectors of one segment (4.2.4 and 4.2.5). Positions count code points there, and code units in the records. */
function selectorsOf({ exact, prefix, suffix, start, end }: Span, points: CodePoints | undefined): Json[] {
  const context = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  const quote = { type: 'TextQuoteSelector', exact, ...context };
  return points === undefined
    ? [quote]
    : [quote, { type: 'TextPositionSelector', start: points(start), end: points(end) }];
}

/** How far the place can be trusted in the version that the claim is carried to; where it is not sure, when it last was. */
function anchorOf(claim: Claim): Json {
  const { state, version, leftLost } = claim.target;
  const settled = leftLost === true ? { 'crossclaim:leftLost': true } : {};
  const told = { 'crossclaim:state': state, 'crossclaim:version': version, ...settled };
  if (state === 'sure') return told;
  const last = lastSureTarget(claim);
  return {
    ...told,
    'crossclaim:lastSureQuote': quoteOf(last ?? claim.target),
    ...(last === undefined ? {} : { 'crossclaim:lastSureVersion': last.version }),
  };
}

export function relationAnnotation(relation: Relation, addresses: Addresses): Json {
  const { id, kind, rationale, certainty, from, to } = relation;
  const [first, second] = [addresses.claim(from), addresses.claim(to)];
  return {
    ...head(addresses.relation(id), 'linking', relation),
    body: [textBody('classifying', kind), citoBody(relationKinds[kind].cito), ...noteBody(rationale)],
    target: [first, second],
    // Two targets have no order in the model.
    'crossclaim:from': { id: first },
    'crossclaim:to': { id: second },
    'crossclaim:certainty': certainty,
  };
}

/** What somebody thinks of a relation points to the relation's own annotation. */
export function assessmentAnnotation(assessment: Assessment, addresses: Addresses): Json {
  const { id, relation, verdict, note } = assessment;
  return {
    ...head(addresses.assessment(id), 'assessing', assessment),
    body: [textBody('assessing', verdict), ...noteBody(note)],
    target: addresses.relation(relation),
  };
}

/** What somebody found who held the claim against the passage points to the citation's own annotation. */
export function checkAnnotation(check: Check, citation: Citation, addresses: Addresses): Json {
  const { id, verdict, note, passage } = check;
  return {
    ...head(addresses.check(id), 'assessing', check),
    body: [textBody('assessing', verdict), ...noteBody(note)],
    target: addresses.citation(check.citation),
    ...(passage === '' ? {} : { 'crossclaim:judged': passage }),
    'crossclaim:worth': checkState(check, citation),
  };
}

/** Where the passage stands: one that is lost, where it last was sure. */
export function passagePlace({ passage, formerPassage }: Citation): Target | undefined {
  return passage?.state === 'lost' ? formerPassage : passage;
}

/** The passage in the full text, as a further body for each of its spans. */
function passageBodies(
  citation: Citation,
  { source }: Annotations,
  addresses: Addresses,
  points: CodePoints | undefined,
): Json[] {
  const place = passagePlace(citation);
  if (place === undefined) return [];
  const resource = sourceOf(place, source(place.source), addresses);
  return place.spans.map((span) => ({
    type: 'SpecificResource',
    purpose: 'linking',
    source: resource,
    selector: selectorsOf(span, points),
    'crossclaim:state': citation.passage?.state ?? 'sure',
  }));
}

/** @param points counts in the version that `passagePlace` names; without it the quote has to do */
export function citationAnnotation(
  citation: Citation,
  annotations: Annotations,
  addresses: Addresses,
  points: CodePoints | undefined,
): Json {
  const { reference } = annotations;
  const { intent, locator, quote, note } = citation;
  const csl = reference(citation.reference)?.csl;
  const work = addresses.reference(citation.reference, csl);
  return {
    ...head(addresses.citation(citation.id), 'linking', citation),
    body: [
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: csl === undefined ? work : { id: work, 'dcterms:bibliographicCitation': referenceText(csl) },
        ...(quote.trim() === '' ? {} : { selector: { type: 'TextQuoteSelector', exact: quote } }),
      },
      ...passageBodies(citation, annotations, addresses, points),
      textBody('classifying', intent),
      citoBody(intent),
      ...noteBody(note),
    ],
    target: addresses.claim(citation.claim),
    ...(locator === '' ? {} : { 'crossclaim:locator': locator }),
  };
}
