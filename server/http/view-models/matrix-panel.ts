import { certaintyLabels } from '../../core/certainty.ts';
import { renderNote } from '../../core/document/render-note.ts';
import { sourcesOf } from '../../core/matrix/columns.ts';
import type { CellSilence } from '../../core/matrix/matrix.ts';
import type { Project } from '../../core/project.ts';
import type { Silence } from '../../core/silence.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import { silenceSigns } from '../../core/stance-kinds.ts';
import type { Candidates } from '../../services/candidate-claims.ts';
import type { OpenCell } from '../../services/matrix.ts';
import { pathTo } from '../path-to.ts';
import { placePath, readerPath } from './claim-links.ts';
import { quoteOf, stateMark } from './claim-signs.ts';
import { directionOf } from './direction.ts';
import { cellPath, columnName } from './matrix-names.ts';
import { stanceOffer } from './matrix-stance.ts';
import { momentOf } from './moment.ts';
import { stanceSign, statementPath } from './statement-signs.ts';

export interface PanelParts {
  readonly project: Project;
  readonly open: OpenCell;
  /** Of the one source of the column; a framing is opened source by source. */
  readonly candidates: Candidates | undefined;
  /** Who looks. */
  readonly by: string;
  /** What the matrix was asked for with, from its question mark; empty for nothing. */
  readonly suffix: string;
  /** The claim chosen, and the reason and the note typed, when the form is shown again. */
  readonly draft?: { readonly claim: string; readonly rationale: string; readonly note: string };
}

/** A cell of the matrix opened: quotes with who says what they do, silences, and the forms for both. */
export function matrixPanel(parts: PanelParts) {
  const { project, open, candidates, by, suffix, draft } = parts;
  const { statement, column } = open;
  const own = (...below: string[]) => `${cellPath(project.id, statement.id, column.key, ...below)}${suffix}`;
  const single = column.kind === 'source' ? column.source : undefined;
  return {
    project,
    statement: {
      id: statement.id,
      text: statement.text,
      topic: statement.topic,
      answers: statement.answers.map(({ text }) => text),
      href: statementPath(project.id, statement.id),
    },
    column: { key: column.key, name: columnName(column), framing: column.framing },
    isSingle: single !== undefined,
    sources: sourcesOf(column).map((source) => sourceView(source, parts)),
    offer:
      single === undefined || candidates === undefined
        ? undefined
        : stanceOffer({ open, candidates, by, chosen: draft?.claim, source: single }),
    silence: single === undefined ? undefined : silenceOffer(single, open, by),
    draft: draft ?? { claim: '', rationale: '', note: '' },
    paths: {
      stance: own('stance'),
      silence: own('silence'),
      withdraw: own('withdraw'),
      back: `${pathTo('projects', project.id, 'matrix')}${suffix}#row-${statement.id}`,
    },
  };
}

function sourceView(source: Source, { open, suffix, project, by }: PanelParts) {
  const of = open.stances.filter((one) => one.source.id === source.id);
  const claims = [...new Set(of.map(({ claim }) => claim))];
  return {
    title: source.title,
    lang: source.language,
    dir: directionOf(source.language),
    framing: source.framing,
    href: pathTo('projects', project.id, 'sources', source.id),
    cell: `${cellPath(project.id, open.statement.id, `source:${source.id}`)}${suffix}`,
    claims: claims.map((claim) => ({
      quote: quoteOf(claim.target),
      href: readerPath(claim),
      state: stateMark(claim.target),
      place: placePath(claim),
      stances: of.filter((one) => one.claim === claim).map(({ stance }) => stanceLine(stance, open, by)),
    })),
    silences: open.silences
      .filter((silence) => silence.source === source.id)
      .map((silence) => silenceLine(silence, source, open)),
  };
}

function stanceLine(stance: OpenCell['stances'][number]['stance'], { statement }: OpenCell, by: string) {
  const answer = statement.answers.find(({ key }) => key === stance.answer)?.text ?? '';
  return {
    ...stanceSign(stance.kind),
    answer,
    by: stance.creator,
    isOwn: stance.creator === by,
    certainty: stance.certainty === 'certain' ? '' : certaintyLabels[stance.certainty],
    rationale: stance.rationale.trim() === '' ? undefined : renderNote(stance.rationale),
    made: momentOf(stance.modified),
    id: stance.id,
    rev: stance.rev,
  };
}

const silenceWords = {
  stands: silenceSigns.silent,
  textChanged: silenceSigns.textChanged,
  contradicted: silenceSigns.contradicted,
} satisfies Record<CellSilence['state'], unknown>;

function silenceLine(silence: Silence, source: Source, { cell }: OpenCell) {
  const state = cell.silences.find(({ id }) => id === silence.id)?.state ?? 'stands';
  const { sign, label, hue } = silenceWords[state];
  const version = currentVersion(source).number;
  return {
    sign,
    label,
    hue,
    by: silence.creator,
    made: momentOf(silence.modified),
    note: silence.note.trim() === '' ? undefined : renderNote(silence.note),
    why:
      state === 'textChanged'
        ? `Confirmed for version ${silence.version}; the text has changed since, and is now version ${version}.`
        : state === 'contradicted'
          ? 'A claim of this source speaks of the statement.'
          : version === 1
            ? ''
            : `Confirmed for version ${silence.version}, which is the present one.`,
    id: silence.id,
    rev: silence.rev,
  };
}

/** What a person signs by confirming; without `words` there is nothing to confirm, and `refused` says why. */
function silenceOffer(source: Source, { cell, stances, silences }: OpenCell, by: string) {
  const speaking = stances.filter(({ claim }) => claim.target.state !== 'lost');
  if (speaking.length > 0) return { words: '', refused: '', button: '' };
  const version = currentVersion(source).number;
  const own = silences.find(({ creator }) => creator === by);
  if (own !== undefined && own.version === version)
    return { words: '', refused: `You have confirmed that this source is silent.`, button: '' };
  const isOther = own === undefined && cell.silences.some(({ state }) => state === 'stands');
  return {
    words: `I, ${by}, have read ${version === 1 ? '' : `version ${version} of `}this source, and it says nothing on the statement.`,
    refused: '',
    button:
      own === undefined ? (isOther ? 'Confirm it too' : 'Confirm silence') : `Confirm for version ${version}`,
  };
}
