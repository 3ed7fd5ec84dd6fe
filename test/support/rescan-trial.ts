import { carry } from '../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../server/core/anchor/describe.ts';
import { claimInputSchema } from '../../server/core/claim.ts';
import type { Source } from '../../server/core/source.ts';
import type { Range, Target } from '../../server/core/target.ts';
import type { Upload } from '../../server/importers/importer.ts';
import { addClaim } from '../../server/services/claims.ts';
import { acceptImport, startImport } from '../../server/services/imports.ts';
import { addProject } from '../../server/services/projects.ts';
import type { VersionText } from '../../server/services/texts.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { type Rescan, type RescanOptions, rescan } from './rescan.ts';
import { type LetterRange, lettersOf, traceLetters } from './trace-letters.ts';

/** What became of one claim in the new scan. */
export interface Carried {
  readonly exact: string;
  readonly state: Target['state'];
  /** The place given: also of a claim to check, of which it is the likeliest. */
  readonly found: string;
  /** What the truth says; `undefined` when an importer left nothing of it, so that any place is wrong. */
  readonly truth: string | undefined;
  /** Whether the place given begins and ends where the claim does, give or take the letters of a typing error. */
  readonly isRight: boolean;
}

/** At each edge. A letter that was doubled, or left out beside one like it, may be taken for its neighbour. */
const toleratedLetters = 2;
const by = 'Rescan';

/** Imports the document as a source, tags every sentence, uploads a new scan of it as the next version, and tells what became of the claims. */
export async function tryThroughImporter(
  workspace: Workspace,
  upload: Upload,
  options: RescanOptions,
): Promise<readonly Carried[]> {
  const { id: project } = await addProject(workspace, by, {
    title: `Rescan ${upload.name}`,
    description: '',
  });
  const source = await accept(workspace, project, upload);
  const before = await workspace.texts.read(source);
  const sentences = taggable(before);
  // All at once: they share the syncs of the disk.
  const claims = await Promise.all(
    sentences.map((range) => {
      const input = claimInputSchema.parse({ target: { source: source.id, spans: [range] } });
      return addClaim(workspace, by, project, input);
    }),
  );
  const scanned = rescan(before.text, options);
  const bytes = new TextEncoder().encode(scanned.text);
  const next = await accept(
    workspace,
    project,
    { name: 'scan.txt', mediaType: 'text/plain', bytes },
    source.id,
  );
  const after = await workspace.texts.read(next);
  const judge = judgeIn(scanned, after.text);
  const outcomes: Carried[] = [];
  for (const [index, { id }] of claims.entries()) {
    const claim = await workspace.store.read(project, 'claim', id);
    const [range, span] = [sentences[index], claim?.target.spans[0]];
    if (claim === undefined || range === undefined || span === undefined)
      throw new Error(`claim ${id} is gone`);
    outcomes.push(judge(before.text.slice(range.start, range.end), range, claim.target.state, span));
  }
  return outcomes;
}

/** The same with the scan as it is, lines and heads and all: no importer mends it. */
export function tryRaw(before: VersionText, options: RescanOptions): readonly Carried[] {
  const sentences = taggable(before);
  const scanned = rescan(before.text, options);
  const judge = judgeIn(scanned, scanned.text);
  const found = carry(
    before.text,
    scanned.text,
    sentences.map((range) => describeRange(before.text, range)),
  );
  return sentences.map((range, index) => {
    const place = found[index] ?? { state: 'lost' as const, why: '' };
    const exact = before.text.slice(range.start, range.end);
    return judge(exact, range, place.state, place.state === 'lost' ? undefined : place.span);
  });
}

async function accept(workspace: Workspace, project: string, upload: Upload, of?: string): Promise<Source> {
  const { draft } = await startImport(workspace, by, project, 'upload', upload, of);
  return acceptImport(workspace, by, project, draft.id, draft.choices);
}

function taggable({ text, sentences }: VersionText): readonly Range[] {
  return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function judgeIn(scanned: Rescan, after: string) {
  const trace = traceLetters(scanned.text, after);
  const letters = lettersOf(after);
  const wordsOf = ({ first, last }: LetterRange) =>
    after.slice(letters.offsets[first], (letters.offsets[last] ?? 0) + 1);
  return (exact: string, range: Range, state: Target['state'], place: Range | undefined): Carried => {
    const truth = trace(scanned.place(range));
    const found = place === undefined ? undefined : letters.within(place);
    const isRight = found !== undefined && truth !== undefined && isSame(found, truth);
    return {
      exact,
      state,
      found: place === undefined ? '' : after.slice(place.start, place.end),
      truth: truth === undefined ? undefined : wordsOf(truth),
      isRight,
    };
  };
}

function isSame(found: LetterRange, truth: LetterRange): boolean {
  return (
    Math.abs(found.first - truth.first) <= toleratedLetters &&
    Math.abs(found.last - truth.last) <= toleratedLetters
  );
}

/** How many are sure and right, sure and wrong, to check (with the right place first or not), and lost. */
export function countCarried(outcomes: readonly Carried[]) {
  const count = (test: (one: Carried) => boolean) => outcomes.filter(test).length;
  return {
    claims: outcomes.length,
    sure: count(({ state }) => state === 'sure'),
    wrong: count(({ state, isRight }) => state === 'sure' && !isRight),
    check: count(({ state }) => state === 'check'),
    checkRight: count(({ state, isRight }) => state === 'check' && isRight),
    lost: count(({ state }) => state === 'lost'),
  };
}
