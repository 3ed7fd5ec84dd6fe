import { citationIntents } from '../../core/citation.ts';
import { renderNote } from '../../core/document/render-note.ts';
import type { Project } from '../../core/project.ts';
import { type CslItem, referenceTypes } from '../../core/reference.ts';
import { referenceText } from '../../core/reference-line.ts';
import type { ReferenceDetail } from '../../services/reference-page.ts';
import type { FormState } from '../forms/edit-form.ts';
import { referenceFields } from '../forms/reference-fields.ts';
import { referenceDraft } from '../forms/reference-form.ts';
import { pathTo } from '../path-to.ts';
import { chainPath } from './chain-paths.ts';
import { checkTallies } from './check-lines.ts';
import { placePath, readerPath } from './claim-links.ts';
import { quoteOf, stateMark } from './claim-signs.ts';
import { type FieldShape, formView } from './form-fields.ts';
import { fullTextView } from './full-text.ts';
import { listedByView } from './listed-by.ts';
import { lineOf } from './reference-list.ts';

/** One reference with all that is known of it, and the claims that cite it. */
export function referencePageView(project: Project, { reference, citing, offers, sources }: ReferenceDetail) {
  const { csl } = reference;
  const draft = referenceDraft(csl);
  const isShown = (name: string) => !['title', 'note', 'abstract', 'URL', 'DOI'].includes(name);
  return {
    project,
    text: referenceText(csl),
    line: lineOf(reference),
    rev: reference.rev,
    rows: referenceFields
      .filter(({ name }) => isShown(name) && (draft[name] ?? '') !== '')
      .map(({ name, label, labels = {} }) => ({
        label: labels[csl.type] ?? label,
        value: draft[name] ?? '',
      })),
    doi: csl.DOI === undefined ? undefined : { text: csl.DOI, href: `https://doi.org/${encodeURI(csl.DOI)}` },
    listedBy: listedByView(reference, sources),
    fullText: fullTextView(reference, offers, sources, lineOf(reference).href),
    url: csl.URL ?? '',
    abstract: csl.abstract ?? '',
    note: csl.note === undefined || csl.note === '' ? undefined : renderNote(csl.note),
    citing: citing.map(({ citation, checks, claim, source }) => ({
      quote: quoteOf(claim.target),
      state: stateMark(claim.target),
      place: placePath(claim),
      lang: source.language,
      href: readerPath(claim),
      source: source.title,
      framing: source.framing,
      intent: citationIntents[citation.intent].label,
      locator: citation.locator,
      walk: chainPath(project.id, { reference: reference.id }, citation.id),
      isPlaced: citation.passage !== undefined,
      passage: citation.passage && stateMark(citation.passage),
      checks: checkTallies({ citation, checks }),
    })),
  };
}

/** The form of a reference. Where JavaScript runs, it shows the fields that the type needs. */
export function referenceFormView(project: Project, csl: CslItem, state: FormState, id?: string) {
  const path = pathTo('projects', project.id, 'references');
  return {
    project,
    isNew: id === undefined,
    form: formView(
      [typeField(csl.type), ...referenceFields.map((field) => fieldShape(field, csl.type))],
      state,
    ),
    back: id === undefined ? path : `${path}/${encodeURIComponent(id)}`,
  };
}

function typeField(current: string): FieldShape {
  const known = Object.entries(referenceTypes).map(([value, label]) => ({ value, label }));
  const isKnown = Object.hasOwn(referenceTypes, current);
  const options = isKnown ? known : [{ value: current, label: current }, ...known];
  return { name: 'type', label: 'Type', options, wide: true, data: [['reference-type-target', 'type']] };
}

/** A type that the form does not offer shows every field. */
function fieldShape(
  { name, label, labels = {}, types, hint, lines }: (typeof referenceFields)[number],
  current: string,
): FieldShape {
  const showing = Object.hasOwn(referenceTypes, current) ? types : [...types, current];
  return {
    name,
    label,
    required: name === 'title',
    wide: lines !== undefined || name === 'title' || name === 'URL',
    data: [
      ['reference-type-target', 'field'],
      ['types', showing.join(' ')],
      ['labels', JSON.stringify(labels)],
    ],
    ...(hint === undefined ? {} : { hint }),
    ...(lines === undefined ? {} : { lines }),
  };
}
