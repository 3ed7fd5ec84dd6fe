import type { Check, CheckInput, CheckPatch } from '../core/check.ts';
import type { Citation } from '../core/citation.ts';
import { judgedWords } from '../core/cited-passage.ts';
import { DomainError } from '../core/errors.ts';
import { inTurn } from './in-turn.ts';
import { checkRev, commit, newEnvelope, onlyOf, requireRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

/**
 * What one key does: says whether the passage says what the claim says. Who has checked the citation before has that check say this,
 * of the words that the passage has now. A note that is left empty stays as it was.
 * @throws DomainError `missing-target`.
 */
export async function setCheck(
  workspace: Workspace,
  by: string,
  project: string,
  input: CheckInput,
): Promise<Check> {
  return inTurn(`${project}/check/${input.citation}/${by}`, async () => {
    const citation = await requireCitation(workspace, project, input.citation);
    const passage = judgedWords(citation);
    const found = (await checksOf(workspace, project, citation.id)).find(({ creator }) => creator === by);
    const note = input.note === '' ? (found?.note ?? '') : input.note;
    const { verdict } = input;
    if (found?.verdict === verdict && found.note === note && found.passage === passage) return found;
    const base = found ?? {
      type: 'check' as const,
      ...newEnvelope(workspace, by, project, citation.sources.slice(0, 1), [citation.id]),
      citation: citation.id,
    };
    const put = { ...base, modified: workspace.now(), verdict, note, passage };
    const writes = [{ put, expected: found?.rev ?? 0 }];
    return onlyOf(await commit(workspace, project, by, writes, endsOf(citation)), 'check');
  });
}

/** Who gives a verdict has looked again, at the words that the passage has now; who mends only the note has not. @throws DomainError `stale`, `not-found`. */
export async function reviseCheck(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  expected: number,
  patch: CheckPatch,
): Promise<Check> {
  const check = await requireRecord(workspace, project, 'check', id);
  checkRev(check, expected);
  const citation = await requireCitation(workspace, project, check.citation);
  const put = {
    ...check,
    modified: workspace.now(),
    verdict: patch.verdict ?? check.verdict,
    note: patch.note ?? check.note,
    passage: patch.verdict === undefined ? check.passage : judgedWords(citation),
  };
  return onlyOf(await commit(workspace, project, by, [{ put, expected }], endsOf(citation)), 'check');
}

/** What people have found of a citation, the oldest first. */
export async function checksOf(
  { store }: Workspace,
  project: string,
  citation: string,
): Promise<readonly Check[]> {
  return (await store.list(project, { type: 'check', link: citation })).items;
}

function endsOf({ id }: Citation) {
  return [{ type: 'citation' as const, id }];
}

async function requireCitation({ store }: Workspace, project: string, id: string): Promise<Citation> {
  const citation = await store.read(project, 'citation', id);
  if (citation !== undefined) return citation;
  const message = `There is no citation ${id} in this project.`;
  throw new DomainError('missing-target', message, { fields: [{ path: 'citation', message }] });
}
