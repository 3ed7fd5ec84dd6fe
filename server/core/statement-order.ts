import { generateKeyBetween } from 'fractional-indexing';
import type { Statement } from './statement.ts';

type Ordered = Pick<Statement, 'id' | 'order'>;

/** As people see them: by their order keys. Two made at the same moment may have one key; then the older comes first. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The key of a statement behind all others. */
export function lastOrder(statements: readonly Ordered[]): string {
  const last = statements.reduce<string | null>(
    (most, { order }) => (most === null || order > most ? order : most),
    null,
  );
  return generateKeyBetween(last, null);
}

/** The key that puts a statement right behind the one with this id; at the end when there is none such. */
export function orderAfter(statements: readonly Ordered[], id: string): string {
  const before = statements.find((one) => one.id === id);
  if (before === undefined) return lastOrder(statements);
  const behind = statements.filter(({ order }) => order > before.order).sort(byOrder)[0];
  return generateKeyBetween(before.order, behind?.order ?? null);
}

/** The key that puts a statement right before the one with this id; at the end when there is none such. */
export function orderBefore(statements: readonly Ordered[], id: string): string {
  const next = statements.find((one) => one.id === id);
  if (next === undefined) return lastOrder(statements);
  const ahead = statements
    .filter(({ order }) => order < next.order)
    .sort(byOrder)
    .at(-1);
  return generateKeyBetween(ahead?.order ?? null, next.order);
}
