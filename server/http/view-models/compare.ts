import type { Claim } from '../../core/claim.ts';
import { compareKeys } from '../../core/compare-keys.ts';
import type { CompareSettings, SideSettings } from '../../core/compare-settings.ts';
import { prefixIds } from '../../core/document/prefix-ids.ts';
import type { Project } from '../../core/project.ts';
import type { Reading } from '../../core/reading.ts';
import type { Relation } from '../../core/relation.ts';
import type { Source } from '../../core/source.ts';
import type { Side, SideName } from '../../services/compare.ts';
import { pathTo } from '../path-to.ts';
import { relationChoices } from './choices.ts';
import { comparePath, textOptions } from './compare-choice.ts';
import { directionOf } from './direction.ts';
import { keyGroups } from './key-groups.ts';
import { printedRelations } from './printed-relations.ts';
import { readerSettings } from './reader-settings.ts';
import { relationCounts } from './relation-counts.ts';
import { writtenDate } from './written-date.ts';

export interface ComparedSide extends Side {
  readonly reading: Reading | undefined;
}

interface Compared {
  readonly by: string;
  readonly project: Project;
  readonly sources: readonly Source[];
  readonly sides: readonly [ComparedSide, ComparedSide];
  readonly relations: readonly Relation[];
  /** The claims at the ends of those that are printed. */
  readonly ends: ReadonlyMap<string, Claim>;
}

export const sideNames = ['left', 'right'] as const;
export type SideKey = (typeof sideNames)[number];

/** Two texts side by side. */
export function compareView({ by, project, sources, sides: [left, right], relations, ends }: Compared) {
  const names = [nameOf(left), nameOf(right)] as const;
  return {
    project,
    title: `${left.source.title} / ${right.source.title}`,
    columns: [columnOf(left, 'left'), columnOf(right, 'right')],
    choices: [textOptions(sources, names[0]), textOptions(sources, names[1])],
    paths: {
      here: pathTo('projects', project.id, 'compare'),
      swap: comparePath(project.id, names[1], names[0]),
      sentences: comparePath(project.id, ...names, 'sentences'),
    },
    isReadOnly: !left.isCurrent || !right.isCurrent,
    counts: relationCounts(relations),
    printed: printedRelations(relations, ends, left.source.id),
    kinds: relationChoices(''),
    keyGroups: keyGroups(compareKeys),
    settings: JSON.stringify(settingsOf(by, project.id, [left, right])),
  };
}

/** The current version has no number, so that its address stays right when the next one comes. */
export function nameOf({ source, text, isCurrent }: Side): SideName {
  return { source: source.id, version: isCurrent ? undefined : text.number };
}

function settingsOf(
  by: string,
  project: string,
  [left, right]: readonly [ComparedSide, ComparedSide],
): CompareSettings {
  const names = [nameOf(left), nameOf(right)] as const;
  return {
    left: sideSettings(by, left, 'Left'),
    right: sideSettings(by, right, 'Right'),
    paths: {
      relations: comparePath(project, ...names, 'relations.json'),
      relate: comparePath(project, ...names, 'relate'),
    },
  };
}

function sideSettings(by: string, side: ComparedSide, where: string): SideSettings {
  const { source, text, reading } = side;
  const runs = reading?.version === text.number ? reading.runs : [];
  return {
    reader: readerSettings(by, source, text.number, runs),
    name: `${where}: ${shortName(side)}`,
    readOnly: !side.isCurrent,
  };
}

function shortName({ source, text, isCurrent }: Side): string {
  const name = source.framing === '' ? source.title : source.framing;
  return isCurrent ? name : `version ${text.number}`;
}

function columnOf(side: Side, key: SideKey) {
  const { source, text, isCurrent } = side;
  return {
    key,
    where: key === 'left' ? 'Left' : 'Right',
    tab: shortName(side),
    title: source.title,
    language: source.language,
    direction: directionOf(source.language),
    framing: source.framing,
    byline: [...source.creators, source.publisher, writtenDate(source.date)]
      .filter((part) => part !== '')
      .join(' · '),
    version: isCurrent ? '' : `Version ${text.number} of ${source.versions.length}, to read only`,
    reader: pathTo('projects', source.project, 'sources', source.id),
    html: prefixIds(text.html, `${key}-`),
  };
}
