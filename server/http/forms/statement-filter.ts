import { type MatrixView, matrixSorts } from '../../core/matrix/matrix.ts';
import type { StatementFilter } from '../../services/statement-list.ts';
import { defined } from '../record-endpoints.ts';

/** The statements that an address asks for. What it does not name is no condition. */
export function statementFilter(query: URLSearchParams): StatementFilter {
  return defined({
    topic: named(query, 'topic'),
    tag: named(query, 'tag'),
    text: named(query, 'text'),
    person: named(query, 'person'),
    verdict: named(query, 'verdict'),
    contested: query.get('contested') === 'yes',
    unchecked: query.get('unchecked') === 'yes',
  });
}

export function statementOrder(query: URLSearchParams): MatrixView['sort'] {
  return matrixSorts.find((sort) => sort === query.get('sort')) ?? 'order';
}

function named(query: URLSearchParams, name: string): string | undefined {
  const value = (query.get(name) ?? '').trim().slice(0, 500).normalize('NFC');
  return value === '' ? undefined : value;
}
