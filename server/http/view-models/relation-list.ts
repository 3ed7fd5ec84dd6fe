import { renderNote } from '../../core/document/render-note.ts';
import type { Project } from '../../core/project.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import type { ListedRelation, RelationEnd, RelationList } from '../../services/relation-list.ts';
import { pathTo } from '../path-to.ts';
import { assessedView } from './assessed.ts';
import { placePath, readerPath } from './claim-links.ts';
import { certaintyWords, kindSign, quoteOf, stateMark } from './claim-signs.ts';
import { sideBySidePath } from './compare-choice.ts';
import { counted } from './counted.ts';
import { assessedField, filterField, framingsOf, labelled, same, sourceOptions } from './filter-fields.ts';
import { momentOf } from './moment.ts';
import { pageLinks } from './page-links.ts';

export const relationsPerPage = 30;

/** All relations of a project, or those that fit, each with both quotes. */
export function relationListView(
  project: Project,
  list: RelationList,
  query: URLSearchParams,
  page: number,
  by: string,
) {
  const path = pathTo('projects', project.id, 'relations');
  const framings = same(framingsOf(list.sources));
  const fields = [
    filterField(query, 'kind', 'Kind', labelled(relationKinds)),
    filterField(query, 'scope', 'Between', [
      ['across', 'two sources'],
      ['within', 'claims of one source'],
    ]),
    filterField(query, 'framing', 'Framing', framings),
    filterField(query, 'other', 'and framing', framings),
    filterField(query, 'source', 'Source', sourceOptions(list.sources)),
    filterField(query, 'person', 'Made by', same(list.people)),
    assessedField(query),
  ];
  return {
    project,
    address: path,
    fields,
    isFiltered: fields.some((field) => field.isSet),
    count: counted(list.total, 'relation'),
    relations: list.items.map((listed) => {
      const back = `${path}${query.size === 0 ? '' : `?${query}`}#relation-${listed.relation.id}`;
      return relationLine(listed, { by, back, asks: false });
    }),
    pages: pageLinks(path, query, { number: page, size: relationsPerPage }, list.total),
  };
}

/** A relation with both quotes. */
export function relationLine(listed: ListedRelation, place: Parameters<typeof assessedView>[1]) {
  const { relation, from, to } = listed;
  const { sign, label, hue } = relationKinds[relation.kind];
  return {
    id: relation.id,
    sign,
    label,
    hue,
    certainty: certaintyWords(relation.certainty),
    rationale: relation.rationale.trim() === '' ? undefined : renderNote(relation.rationale),
    by: relation.creator,
    made: momentOf(relation.created),
    edit: pathTo('projects', relation.project, 'relations', relation.id, 'edit'),
    makeStatement: pathTo('projects', relation.project, 'relations', relation.id, 'statement'),
    compare: sideBySidePath(relation, from.source?.id ?? '', to.source?.id ?? ''),
    ends: [endOf(from), endOf(to)],
    assessed: assessedView(listed, place),
  };
}

function endOf({ claim, source }: RelationEnd) {
  return {
    quote: claim === undefined ? 'This claim was retracted.' : quoteOf(claim.target),
    href: claim === undefined ? '' : readerPath(claim),
    kind: claim === undefined ? undefined : kindSign(claim),
    state: claim && stateMark(claim.target),
    place: claim === undefined ? '' : placePath(claim),
    lang: source?.language ?? '',
    source: source?.title ?? '',
    framing: source?.framing ?? '',
  };
}
