import { claimKinds } from '../../core/claim-kinds.ts';
import type { SafeHtml } from '../../core/document/safe-html.ts';
import type { Project } from '../../core/project.ts';
import type { ReaderIndex } from '../../core/reader-index.ts';
import { readerKeys } from '../../core/reader-keys.ts';
import type { Reading } from '../../core/reading.ts';
import type { Source } from '../../core/source.ts';
import type { ClaimParts } from '../../services/claim-cards.ts';
import { countRead } from '../../services/reading.ts';
import type { VersionText } from '../../services/texts.ts';
import { pathTo } from '../path-to.ts';
import { type ClaimCard, claimCard } from './claim-card.ts';
import { readerPath, reviewPath } from './claim-links.ts';
import { counted } from './counted.ts';
import { directionOf } from './direction.ts';
import { type KeyGroup, keyGroups } from './key-groups.ts';
import { mentionsPath } from './mentions.ts';
import { readerSettings } from './reader-settings.ts';
import { sourceReferencesPath } from './source-references.ts';
import { writtenDate } from './written-date.ts';

export interface ReaderParts {
  readonly by: string;
  readonly project: Project;
  readonly source: Source;
  readonly text: VersionText;
  readonly index: ReaderIndex;
  /** Of the claims that stand first in the text. */
  readonly firstCards: readonly ClaimParts[];
  readonly reading: Reading | undefined;
  /** Claims whose place a person has to decide on. */
  readonly unsure: number;
}

export interface ReaderView {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  readonly byline: string;
  readonly published: string;
  readonly framing: string;
  readonly url: string;
  readonly urlHost: string;
  readonly version: string;
  readonly html: SafeHtml;
  readonly sentences: number;
  readonly claims: number;
  readonly cards: readonly ClaimCard[];
  readonly readPercent: number;
  /** `2 claims to check`; empty when every place is sure. */
  readonly toCheck: string;
  readonly paths: Readonly<
    Record<
      'edit' | 'sentences' | 'compare' | 'references' | 'mentions' | 'index' | 'versions' | 'review',
      string
    >
  >;
  /** JSON of ReaderSettings: what the script is told. */
  readonly settings: string;
  readonly kinds: readonly { readonly key: string; readonly label: string }[];
  readonly keyGroups: readonly KeyGroup[];
}

/** What the reader's page shows. Pure. */
export function readerView(parts: ReaderParts): ReaderView {
  const { source, text, index } = parts;
  const here = pathTo('projects', source.project, 'sources', source.id);
  const runs = parts.reading?.version === text.number ? parts.reading.runs : [];
  return {
    title: source.title,
    language: source.language,
    direction: directionOf(source.language),
    byline: source.creators.join(', '),
    published: [source.publisher, writtenDate(source.date)].filter((part) => part !== '').join(', '),
    framing: source.framing,
    url: source.url,
    urlHost: hostOf(source.url),
    version: versionWords(source, text),
    html: text.html,
    sentences: index.sentences.length,
    claims: index.claims.length,
    cards: parts.firstCards.map((one) => claimCard(one, { back: readerPath(one.claim) })),
    toCheck: parts.unsure === 0 ? '' : `${counted(parts.unsure, 'claim')} to check`,
    readPercent: percent(countRead(runs), index.sentences.length),
    paths: {
      edit: `${here}/edit`,
      sentences: `${here}/sentences`,
      compare: `${pathTo('projects', source.project, 'compare')}?${new URLSearchParams({ left: source.id })}`,
      references: sourceReferencesPath(source.project, source.id),
      mentions: mentionsPath(source.project, source.id),
      index: `${here}/index.json`,
      versions: `${here}/versions`,
      review: reviewPath(source.project, source.id),
    },
    settings: JSON.stringify(readerSettings(parts.by, source, text.number, runs)),
    kinds: Object.entries(claimKinds).map(([key, { label }]) => ({ key, label })),
    keyGroups: keyGroups(readerKeys),
  };
}

function versionWords({ versions }: Source, { number }: VersionText): string {
  return `Version ${number} of ${versions.length}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, Math.floor((part / whole) * 100));
}
