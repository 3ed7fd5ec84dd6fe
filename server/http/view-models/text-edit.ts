import type { Claim } from '../../core/claim.ts';
import { compareTexts } from '../../core/compare/compare-texts.ts';
import { targetIn } from '../../core/earlier-targets.ts';
import type { Project } from '../../core/project.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import { quoteOf } from './claim-signs.ts';
import { counted } from './counted.ts';
import { versionPaths } from './version-list.ts';

export interface TextEdit {
  readonly project: Project;
  readonly source: Source;
  /** Markdown as it stands in the field. */
  readonly body: string;
  readonly error?: string;
  /** The claims as they would stand in it. */
  readonly preview?: readonly Claim[];
  /** The Markdown that somebody saved after the form was opened. */
  readonly saved?: string;
}

/** The text of a source as Markdown in a field, with what saving it would do. */
export function textEditView({ project, source, body, error = '', preview, saved }: TextEdit) {
  const { number } = currentVersion(source);
  return {
    project,
    title: source.title,
    lang: source.language,
    paths: versionPaths(source),
    rev: source.rev,
    next: number + 1,
    body,
    error,
    preview: preview === undefined ? undefined : previewView(preview, number),
    theirs: saved === undefined ? undefined : theirsView(saved, body),
  };
}

const states = [
  { state: 'lost', sign: '⊘', one: 'is lost', several: 'are lost' },
  { state: 'check', sign: '?', one: 'has to be checked', several: 'have to be checked' },
  { state: 'sure', sign: '✓', one: 'stays sure', several: 'stay sure' },
] as const;

function previewView(claims: readonly Claim[], version: number) {
  return states.map(({ state, sign, one, several }) => {
    const of = claims.filter(({ target }) => target.state === state);
    return {
      sign,
      words: `${counted(of.length, 'claim')} ${of.length === 1 ? one : several}`,
      isOpen: state !== 'sure',
      lines: of.map((claim) => {
        const before = targetIn(claim, version);
        const [old, now] = [before === undefined ? '' : quoteOf(before), quoteOf(claim.target)];
        return { old, now: state === 'lost' || old === now ? '' : now };
      }),
    };
  });
}

/** Only what differs: the whole text is in the field below. */
function theirsView(saved: string, typed: string) {
  return compareTexts(saved, typed).rows.filter(({ kind }) => kind !== 'same');
}
