/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says with MUST of what we write, read from the specification. Gives what is
 * broken, each with the place.
 */
export function brokenMusts(value: unknown): string[] {
  const broken: string[] = [];
  collection(value, 'collection', (place, must) => void broken.push(`${place}: ${must}`));
  return broken;
}

type Report = (place: string, must: string) => void;
type Json = Record<string, unknown>;

const anno = 'http://www.w3.org/ns/anno.jsonld';
const motivations = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const selectorTypes = new Set(
  'FragmentSelector CssSelector XPathSelector TextQuoteSelector TextPositionSelector DataPositionSelector SvgSelector RangeSelector'.split(
    ' ',
  ),
);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIri(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** 5.1: exactly one IRI, the type, at most one total; a first page when there is something. */
function collection(value: unknown, place: string, report: Report): void {
  if (!isObject(value)) return void report(place, 'is an object');
  if (!listOf(value['@context']).includes(anno)) report(place, 'has the context of the model');
  if (!isIri(value.id)) report(place, 'has one IRI');
  if (value.type !== 'AnnotationCollection') report(place, 'is an AnnotationCollection');
  if (value.total !== undefined && !isCount(value.total)) report(place, 'counts its annotations');
  if (value.total !== 0 && value.first === undefined) report(place, 'has a first page');
  if (value.first !== undefined && !isIri(value.first)) page(value.first, `${place}.first`, value, report);
}

/** 5.2. */
function page(value: unknown, place: string, whole: Json, report: Report): void {
  if (!isObject(value)) return void report(place, 'is an object');
  if (value['@context'] !== undefined) report(place, 'has no context of its own');
  if (!isIri(value.id)) report(place, 'has one IRI');
  if (value.type !== 'AnnotationPage') report(place, 'is an AnnotationPage');
  if (value.startIndex !== undefined && !isCount(value.startIndex)) report(place, 'says where it begins');
  if (value.partOf !== undefined && value.partOf !== whole.id) report(place, 'is part of its collection');
  if (!Array.isArray(value.items)) return void report(place, 'has a list of annotations');
  const isAll = value.next === undefined;
  if (isAll && value.items.length !== whole.total) report(place, 'names the next page, or is the last');
  const ids = new Set<unknown>();
  for (const [index, item] of value.items.entries()) {
    annotation(item, `${place}.items[${index}]`, report);
    if (isObject(item)) ids.add(item.id);
  }
  if (ids.size !== value.items.length) report(place, 'has each annotation once');
}

/** 3.1: one IRI, the type, at least one target; 3.3: times in UTC, motivations of the vocabulary. */
function annotation(value: unknown, place: string, report: Report): void {
  if (!isObject(value)) return void report(place, 'is an object');
  if (!isIri(value.id)) report(place, 'has one IRI');
  if (!listOf(value.type).includes('Annotation')) report(place, 'is an Annotation');
  for (const motivation of listOf(value.motivation))
    if (!motivations.has(String(motivation))) report(place, `motivation ${motivation} is of the vocabulary`);
  times(value, place, report);
  for (const agent of listOf(value.creator))
    if (!isIri(agent) && !(isObject(agent) && typeof agent.name === 'string'))
      report(place, 'has a creator with an IRI or a name');
  if (listOf(value.target).length === 0) report(place, 'has a target');
  for (const [index, body] of listOf(value.body).entries()) resource(body, `${place}.body[${index}]`, report);
  for (const [index, target] of listOf(value.target).entries())
    resource(target, `${place}.target[${index}]`, report);
  for (const key of Object.keys(value)) if (!isKnown(key)) report(place, `${key} is of a namespace`);
}

const ownKeys = new Set('id type motivation creator created modified body target'.split(' '));

function isKnown(key: string): boolean {
  return ownKeys.has(key) || /^(?:crossclaim|dcterms):[A-Za-z]+$/.test(key);
}

function times(value: Json, place: string, report: Report): void {
  for (const key of ['created', 'modified'])
    if (value[key] !== undefined && !instant.test(String(value[key])))
      report(place, `${key} is one xsd:dateTime in UTC`);
}

/** 3.2: an IRI, an embedded text, or a specific resource with exactly one source. */
function resource(value: unknown, place: string, report: Report): void {
  if (isIri(value)) return;
  if (!isObject(value)) return void report(place, 'is an IRI or an object');
  const types = listOf(value.type);
  for (const purpose of listOf(value.purpose))
    if (!motivations.has(String(purpose))) report(place, `purpose ${purpose} is of the vocabulary`);
  if (types.includes('TextualBody')) {
    if (typeof value.value !== 'string') report(place, 'has exactly one text');
    if (value.format !== undefined && !/^[a-z]+\/[\w.+-]+$/.test(String(value.format)))
      report(place, 'has a media type');
    return;
  }
  if (value.source === undefined) {
    if (!isIri(value.id)) report(place, 'has an IRI, a text or a source');
    return;
  }
  if (Array.isArray(value.source)) report(place, 'has exactly one source');
  if (!isIri(value.source) && !(isObject(value.source) && isIri(value.source.id)))
    report(place, 'has a source with an IRI');
  for (const [index, one] of listOf(value.selector).entries())
    selector(one, `${place}.selector[${index}]`, report);
}

/** 4.2: a type; of a quote exactly one exact, and one prefix and suffix at most; of a position one start and one end. */
function selector(value: unknown, place: string, report: Report): void {
  if (isIri(value)) return;
  if (!isObject(value)) return void report(place, 'is an IRI or an object');
  if (!selectorTypes.has(String(value.type))) report(place, `${value.type} is a selector`);
  if (value.type === 'TextQuoteSelector') {
    if (typeof value.exact !== 'string' || value.exact === '') report(place, 'has exactly one exact');
    for (const key of ['prefix', 'suffix'])
      if (value[key] !== undefined && typeof value[key] !== 'string') report(place, `has one ${key} at most`);
  }
  if (value.type === 'TextPositionSelector') {
    if (!isCount(value.start)) report(place, 'has one start, not negative');
    if (!isCount(value.end)) report(place, 'has one end, not negative');
  }
}
