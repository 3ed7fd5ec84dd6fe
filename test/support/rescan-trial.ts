import { carry } from '../../server/core/anchor/carry.ts';
import { describe as describeRange } from '../../server/core/anchor/describe.ts';
import { type Claim, claimInputSchema } from '../../server/core/claim.ts';
import type { Source } from '../../server/core/source.ts';
import type { Range, Target } from '../../server/core/target.ts';
import type { Upload } from '../../server/importers/importer.ts';
import { addClaim } from '../../server/services/claims.ts';
import { acceptImport, startImport } from '../../server/services/imports.ts';
import { addProject } from '../../server/services/projects.ts';
import { requireRecord } from '../../server/services/records.ts';
import type { VersionText } from '../../server/services/texts.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { type RescanOptions, rescan } from './rescan.ts';
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
  const scanned = rescan(before.text, options);
  const tagged = await tagAll(workspace, source, before);
  const bytes = new TextEncoder().encode(scanned.text);
  const next = await accept(
    workspace,
    project,
    { name: 'scan.txt', mediaType: 'text/plain', bytes },
    source.id,
  );
  const after = await workspace.texts.read(next);
  const judge = judgeIn(after.text, traceLetters(scanned.text, after.text));
  const outcomes = await outcomesOf(workspace, tagged);
  return outcomes.map(({ range, target }) =>
    judge(before.text.slice(range.start, range.end), scanned.place(range), target.state, target.spans[0]),
  );
}

/** The other way round: the claims are on a bad scan, sentences of its page heads among them, and the document itself comes as the next version. */
export async function tryBetterScan(
  workspace: Workspace,
  upload: Upload,
  options: RescanOptions,
): Promise<readonly Carried[]> {
  const { id: project } = await addProject(workspace, by, {
    title: `Better ${upload.name}`,
    description: '',
  });
  const clean = await workspace.texts.read(await accept(workspace, project, upload));
  const scanned = rescan(clean.text, options);
  const bytes = new TextEncoder().encode(scanned.text);
  const bad = await accept(workspace, project, { name: 'scan.txt', mediaType: 'text/plain', bytes });
  const before = await workspace.texts.read(bad);
  const tagged = await tagAll(workspace, bad, before);
  const after = await workspace.texts.read(await accept(workspace, project, upload, bad.id));
  if (after.text !== clean.text) throw new Error('the same file was read in two ways');
  const trace = traceLetters(before.text, scanned.text);
  const { offsets } = lettersOf(scanned.text);
  const letters = lettersOf(after.text);
  const judge = judgeIn(after.text, (range) => letters.within(range));
  const outcomes = await outcomesOf(workspace, tagged);
  return outcomes.map(({ range, target }) => {
    const seen = trace(range);
    const printed = seen && { start: offsets[seen.first] ?? 0, end: (offsets[seen.last] ?? 0) + 1 };
    const origin = (printed && scanned.origin(printed)) ?? { start: 0, end: 0 };
    return judge(before.text.slice(range.start, range.end), origin, target.state, target.spans[0]);
  });
}

/** The same with the scan as it is, lines and heads and all: no importer mends it. */
export function tryRaw(before: VersionText, options: RescanOptions): readonly Carried[] {
  const sentences = taggable(before);
  const scanned = rescan(before.text, options);
  const letters = lettersOf(scanned.text);
  const judge = judgeIn(scanned.text, (range) => letters.within(range));
  const found = carry(
    before.text,
    scanned.text,
    sentences.map((range) => describeRange(before.text, range)),
  );
  return sentences.map((range, index) => {
    const place = found[index] ?? { state: 'lost' as const, why: '' };
    const exact = before.text.slice(range.start, range.end);
    return judge(exact, scanned.place(range), place.state, place.state === 'lost' ? undefined : place.span);
  });
}

interface Tagged {
  readonly range: Range;
  readonly claim: Claim;
}

/** Every sentence as a claim. All at once: they share the syncs of the disk. */
async function tagAll(workspace: Workspace, source: Source, text: VersionText): Promise<readonly Tagged[]> {
  return Promise.all(
    taggable(text).map(async (range) => {
      const input = claimInputSchema.parse({ target: { source: source.id, spans: [range] } });
      return { range, claim: await addClaim(workspace, by, source.project, input) };
    }),
  );
}

function outcomesOf(workspace: Workspace, tagged: readonly Tagged[]) {
  return Promise.all(
    tagged.map(async ({ range, claim }) => {
      const { target } = await requireRecord(workspace, claim.project, 'claim', claim.id);
      return { range, target };
    }),
  );
}

async function accept(workspace: Workspace, project: string, upload: Upload, of?: string): Promise<Source> {
  const { draft } = await startImport(workspace, by, project, 'upload', upload, of);
  return acceptImport(workspace, by, project, draft.id, draft.choices);
}

function taggable({ text, sentences }: VersionText): readonly Range[] {
  return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** @param trace from a stretch of the text that the truth is told in, to the letters of the text that the claims came to */
function judgeIn(after: string, trace: (range: Range) => LetterRange | undefined) {
  const letters = lettersOf(after);
  const wordsOf = ({ first, last }: LetterRange) =>
    after.slice(letters.offsets[first], (letters.offsets[last] ?? 0) + 1);
  return (exact: string, range: Range, state: Target['state'], place: Range | undefined): Carried => {
    const truth = trace(range);
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
