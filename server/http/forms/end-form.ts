import { describe } from '../../core/anchor/describe.ts';
import { recordIdSchema } from '../../core/ids.ts';
import { currentVersion } from '../../core/source.ts';
import type { SpanInput, TargetInput } from '../../core/target.ts';
import { requireRecord } from '../../services/records.ts';
import type { EndInput } from '../../services/relate.ts';
import type { Workspace } from '../../services/workspace.ts';
import { readSentenceChoice } from './sentence-choice.ts';

/**
 * One end of a relation as a form names it: the id of a claim, or words by their place, once for each span; `undefined` when it names neither.
 * Words of a version that is not the current one any more are looked for by what they say.
 * @throws DomainError `not-found`.
 */
export async function readEnd(
  workspace: Workspace,
  project: string,
  values: readonly string[],
): Promise<EndInput | undefined> {
  const [first = ''] = values;
  if (recordIdSchema.safeParse(first).success) return { claim: first };
  const targets = values.map(readSentenceChoice);
  const [target] = targets;
  if (target === undefined || targets.some((one) => one?.source !== target.source)) return undefined;
  const spans = targets.flatMap((one) => one?.spans ?? []);
  return { target: await ofCurrentVersion(workspace, project, { ...target, spans }) };
}

/** The target in the version that is current: words of another one are looked for by what they say. @throws DomainError `not-found`. */
export async function ofCurrentVersion(
  workspace: Workspace,
  project: string,
  target: TargetInput,
): Promise<TargetInput> {
  const source = await requireRecord(workspace, project, 'source', target.source);
  if (target.version === undefined || target.version === currentVersion(source).number) return target;
  const { text } = await workspace.texts.read(source, target.version);
  const spans = target.spans.map((span): SpanInput => {
    const { start = 0, end = 0 } = span;
    if (start >= end || end > text.length) return span;
    const { exact, prefix, suffix } = describe(text, { start, end });
    return { exact, prefix, suffix };
  });
  return { source: source.id, spans };
}
