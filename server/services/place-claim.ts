import { describe } from '../core/anchor/describe.ts';
import type { Claim } from '../core/claim.ts';
import { movedTo } from '../core/earlier-targets.ts';
import { DomainError } from '../core/errors.ts';
import type { PlaceChoice } from '../core/place-choice.ts';
import type { Source } from '../core/source.ts';
import { maxQuoteLength, type Span, type Target } from '../core/target.ts';
import { checkRev, commit, onlyOf, requireRecord } from './records.ts';
import { formerOf, readQueued } from './review-queue.ts';
import type { VersionText } from './texts.ts';
import type { Workspace } from './workspace.ts';

/**
 * Says where a claim stands in the current version of its source, or that it stands there no more. One change, which can be undone.
 * @throws DomainError `stale` with the claim as it stands, `not-found`, `invalid` when there is no such place.
 */
export async function placeClaim(
  workspace: Workspace,
  by: string,
  project: string,
  id: string,
  rev: number,
  choice: PlaceChoice,
): Promise<Claim> {
  const claim = await requireRecord(workspace, project, 'claim', id);
  checkRev(claim, rev);
  const source = await requireRecord(workspace, project, 'source', claim.target.source);
  const text = await workspace.texts.read(source);
  const target = {
    source: source.id,
    version: text.number,
    ...(await chosen(workspace, claim, source, text, choice)),
  };
  const put = { ...movedTo(claim, target), modified: workspace.now() };
  return onlyOf(await commit(workspace, project, by, [{ put, expected: rev }]), 'claim');
}

type Chosen = Pick<Target, 'state' | 'spans' | 'leftLost'>;

async function chosen(
  workspace: Workspace,
  claim: Claim,
  source: Source,
  text: VersionText,
  choice: PlaceChoice,
): Promise<Chosen> {
  if (choice.choice === 'place') return { state: 'sure', spans: [spanOf(text, choice.start, choice.end)] };
  if (choice.choice === 'lost') return { state: 'lost', spans: wordsOf(claim), leftLost: true };
  if (claim.target.state === 'sure')
    throw new DomainError('invalid', 'The place of this claim is sure already.');
  const [queued] = await readQueued(workspace, [{ claim, source }]);
  const place = choice.choice === 'accept' ? queued?.proposed : queued?.candidates[choice.candidate - 1];
  if (place === undefined) throw noPlace(choice);
  return { state: 'sure', spans: [...place.spans] };
}

/** A claim that is left lost keeps the words that it was made of. */
function wordsOf(claim: Claim): Span[] {
  const former = claim.target.state === 'sure' ? undefined : formerOf(claim);
  return (former ?? claim.target).spans;
}

function noPlace(choice: PlaceChoice): DomainError {
  const isCandidate = choice.choice === 'candidate';
  const message = isCandidate ? 'No such place is offered.' : 'No place is proposed that could be accepted.';
  return new DomainError('invalid', message, {
    fields: [{ path: isCandidate ? 'candidate' : 'choice', message }],
  });
}

function spanOf({ text }: VersionText, start: number, end: number): Span {
  const within = start < end && end <= text.length;
  if (within && end - start <= maxQuoteLength) return describe(text, { start, end });
  const message = within
    ? `at most ${maxQuoteLength} characters`
    : `start and end must be within the text (0 to ${text.length}), start before end`;
  throw new DomainError('invalid', `A claim cannot be placed there: ${message}.`, {
    fields: [{ path: 'start', message }],
  });
}
