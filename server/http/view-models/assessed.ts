import { byVerdict, verdictCount } from '../../core/assessed.ts';
import { assessmentVerdicts } from '../../core/assessment.ts';
import { renderNote } from '../../core/document/render-note.ts';
import { keysOf } from '../../core/keys.ts';
import type { Relation } from '../../core/relation.ts';
import { type AssessedRelation, isOvertaken } from '../../services/assessments.ts';
import { pathTo } from '../path-to.ts';
import { withBack } from './claim-links.ts';
import { momentOf } from './moment.ts';

interface Place {
  /** The person who looks. */
  readonly by: string;
  /** Where a form without JavaScript leads back to; empty when it may choose. */
  readonly back: string;
  /** Whether the form stands there, or only the way to it. */
  readonly asks: boolean;
}

/** What people think of a relation, and the form for it. Who has made the relation is not asked. */
export function assessedView({ relation, assessments }: AssessedRelation, { by, back, asks }: Place) {
  const mine = assessments.find(({ creator }) => creator === by);
  const isOwn = relation.creator === by;
  const path = assessPath(relation);
  return {
    id: `assessed-${relation.id}`,
    relation: relation.id,
    rev: relation.rev,
    said: assessmentLines({ relation, assessments }),
    isOwn,
    asks: asks && !isOwn,
    action: path,
    page: isOwn ? '' : withBack(path, back),
    back,
    buttons: keysOf(assessmentVerdicts).map((verdict) => {
      const { act, key, sign, hue } = assessmentVerdicts[verdict];
      return { value: verdict, label: act, key, sign, hue, isMine: mine?.verdict === verdict };
    }),
    isMine: mine !== undefined,
    note: mine?.note ?? '',
  };
}

export function assessPath({ project, id }: Pick<Relation, 'project' | 'id'>): string {
  return pathTo('projects', project, 'relations', id, 'assess');
}

/** A line for each verdict that somebody gave: how many, who, and why. */
export function assessmentLines({ relation, assessments }: AssessedRelation) {
  return byVerdict(assessments).map(({ verdict, items }) => {
    const { sign, hue } = assessmentVerdicts[verdict];
    return {
      sign,
      hue,
      words: verdictCount(verdict, items.length),
      people: items.map((one) => ({
        by: one.creator,
        made: momentOf(one.modified),
        before: isOvertaken(one, relation) ? 'said before the relation was changed' : '',
        note: one.note.trim() === '' ? undefined : renderNote(one.note),
      })),
    };
  });
}
