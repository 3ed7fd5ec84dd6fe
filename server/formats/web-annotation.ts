import { codePointsByVersion } from './code-points.ts';
import type { Annotations, Format } from './format.ts';
import { addressesOf } from './web-annotation-addresses.ts';
import {
  assessmentAnnotation,
  checkAnnotation,
  citationAnnotation,
  claimAnnotation,
  passagePlace,
  pointsTo,
  relationAnnotation,
} from './web-annotation-item.ts';

/** Names what the model has no word for. A name only: nothing is to be had at it. */
const context = ['http://www.w3.org/ns/anno.jsonld', { crossclaim: 'urn:x-crossclaim:ns:' }];

async function* itemsOf(annotations: Annotations, origin: string): AsyncGenerator<object> {
  const addresses = addressesOf(origin, annotations.project.id);
  const pointsIn = codePointsByVersion(annotations);
  for (const claim of annotations.claims) {
    const { source, version } = pointsTo(claim);
    yield claimAnnotation(claim, annotations, addresses, await pointsIn(source, version));
  }
  for (const relation of annotations.relations) yield relationAnnotation(relation, addresses);
  for (const assessment of annotations.assessments) yield assessmentAnnotation(assessment, addresses);
  const citations = new Map(annotations.citations.map((citation) => [citation.id, citation]));
  for (const citation of citations.values()) {
    const place = passagePlace(citation);
    const points = place && (await pointsIn(place.source, place.version));
    yield citationAnnotation(citation, annotations, addresses, points);
  }
  for (const check of annotations.checks) {
    const citation = citations.get(check.citation);
    if (citation !== undefined) yield checkAnnotation(check, citation, addresses);
  }
}

/** W3C Web Annotation Data Model (Recommendation, 2017): one collection with all annotations on one page, which is written as it goes. */
export const format: Format = {
  name: 'web-annotation',
  label: 'Web Annotation (JSON-LD)',
  hint: 'the W3C standard, for other annotation tools',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  parameters: 'profile="http://www.w3.org/ns/anno.jsonld"',
  mayBeMarked: false,
  loses: [
    'statements, stances and verdicts: the matrix has downloads of its own',
    'where a claim or a passage stood in former versions, but for its last sure words',
    'that the spans of a claim in several pieces belong together: each is a target of its own',
    'the fields of references, but for one line and an address',
    'revision numbers',
  ],
  async *write(annotations, { origin, address }) {
    const { project, claims, relations, assessments, citations, checks } = annotations;
    const id = `${origin}${address}`;
    const page = `${id}#page-1`;
    const total = [claims, relations, assessments, citations, checks].reduce(
      (sum, { length }) => sum + length,
      0,
    );
    const collection = { '@context': context, id, type: 'AnnotationCollection', label: project.title, total };
    const head = JSON.stringify(collection).slice(0, -1);
    if (total === 0) {
      yield `${head}}\n`;
      return;
    }
    const first = JSON.stringify({ id: page, type: 'AnnotationPage', partOf: id, startIndex: 0 }).slice(
      0,
      -1,
    );
    yield `${head},"last":${JSON.stringify(page)},"first":${first},"items":[`;
    let between = '\n';
    for await (const item of itemsOf(annotations, origin)) {
      yield between + JSON.stringify(item);
      between = ',\n';
    }
    yield '\n]}}\n';
  },
};
