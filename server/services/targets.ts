import { DomainError } from '../core/errors.ts';
import { currentVersion, type Source } from '../core/source.ts';
import type { Range, Span, SpanInput, Target, TargetInput } from '../core/target.ts';
import { requireRecord } from './records.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/**
 * Completes what a client says of a target from the text of the version: every quote must stand there, once its
 * position or its context is taken into account.
 * @throws DomainError `quote-not-found` naming the span, `not-found` for the source or version, `invalid` for offsets outside the text.
 */
export async function completeTarget(
  workspace: Workspace,
  project: string,
  input: TargetInput,
): Promise<Target> {
  const source = await requireRecord(workspace, project, 'source', input.source);
  const text = await workspace.texts.read(source, input.version);
  const spans = input.spans.map((span, index) => completeSpan(text, span, index));
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { source: source.id, version: text.number, state: 'sure', spans };
}

function completeSpan(text: VersionText, input: SpanInput, index: number): Span {
  const path = `target.spans.${index}`;
  if (input.start !== undefined && input.end !== undefined)
    checkOffsets(text, { start: input.start, end: input.end }, path);
  const found = text.resolve(input);
  if (found.state === 'sure' && found.exact) return found.span;
  const message =
    found.state !== 'lost'
      ? 'The quote stands at more than one place, or not word for word; give start and end, or more context.'
      : 'The quote does not occur in this version of the source.';
  throw new DomainError('quote-not-found', message, { fields: [{ path: `${path}.exact`, message }] });
}

function checkOffsets(text: VersionText, range: Range, path: string): void {
  if (range.start < range.end && range.end <= text.text.length) return;
  const message = `start and end must be within the text (0 to ${text.text.length}), start before end`;
  throw new DomainError('invalid', 'The position is outside the text.', { fields: [{ path, message }] });
}

/** Whether the target names the version that is current. */
export function isCurrent(target: Target, source: Source): boolean {
  return target.version === currentVersion(source).number;
}
