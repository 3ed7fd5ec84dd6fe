import type { MatrixRow } from '../../core/matrix/matrix.ts';
import { relationKinds } from '../../core/relation-kinds.ts';
import type { StanceKind } from '../../core/stance.ts';
import { silenceSigns, stanceKinds } from '../../core/stance-kinds.ts';
import { pathTo } from '../path-to.ts';
import type { LabelledSign } from './relation-signs.ts';

/** The page of a statement, or something below it. */
export function statementPath(project: string, id: string, ...below: readonly string[]): string {
  return pathTo('projects', project, 'statements', id, ...below);
}

/** The kind of a stance as people see it. */
export function stanceSign(kind: StanceKind) {
  const { sign, hue, label, hint } = stanceKinds[kind];
  return { sign, hue, label, hint };
}

export const silentSign = silenceSigns.silent;
export const uncheckedSign = silenceSigns.unchecked;

/** Whether sources contradict each other on a statement, or tell it in another light; `undefined` when neither. */
export function contestSign({ opposed, reframed }: MatrixRow['contest']): LabelledSign | undefined {
  const kind = opposed > 0 ? 'contradicts' : reframed > 0 ? 'reframes' : undefined;
  if (kind === undefined) return undefined;
  const { sign, hue } = relationKinds[kind];
  return { sign, hue, words: kind === 'contradicts' ? 'contradicted' : 'framed differently' };
}
