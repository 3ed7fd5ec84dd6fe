import type { SourceSummary } from '../../services/project-overview.ts';
import { pathTo } from '../path-to.ts';
import { chainPath } from './chain-paths.ts';
import { checkedWords } from './chain-words.ts';
import { counted } from './counted.ts';
import { languageName } from './language-name.ts';
import { writtenDate } from './written-date.ts';

/** A source as the list of a project shows it. */
export interface SourceLine {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  readonly edit: string;
  readonly compare: string;
  readonly byline: string;
  readonly framing: string;
  readonly facts: readonly string[];
  readonly claims: { readonly words: string; readonly href: string };
  readonly relations: { readonly words: string; readonly href: string };
  /** How many of its factual claims have a checked citation; `undefined` while none cites anything. */
  readonly checked: { readonly words: string; readonly href: string } | undefined;
  readonly read: readonly { readonly person: string; readonly percent: number }[];
}

export function sourceLine({ source, length, claims, relations, chain, read }: SourceSummary): SourceLine {
  const href = pathTo('projects', source.project, 'sources', source.id);
  const ofSource = new URLSearchParams({ source: source.id });
  const { unit, count, minutes } = length;
  const facts = [
    writtenDate(source.date),
    languageName(source.language),
    counted(count, unit === 'words' ? 'word' : 'character'),
    `${minutes} min to read`,
  ];
  return {
    title: source.title,
    lang: source.language,
    href,
    edit: `${href}/edit`,
    compare: `${pathTo('projects', source.project, 'compare')}?${new URLSearchParams({ left: source.id })}`,
    byline: [...source.creators, source.publisher].filter((part) => part !== '').join(' · '),
    framing: source.framing,
    facts: facts.filter((fact) => fact !== ''),
    claims: {
      words: counted(claims, 'claim'),
      href: `${pathTo('projects', source.project, 'claims')}?${ofSource}`,
    },
    relations: {
      words: counted(relations, 'relation'),
      href: `${pathTo('projects', source.project, 'relations')}?${ofSource}`,
    },
    checked:
      chain === undefined || chain.cited === 0
        ? undefined
        : { words: checkedWords(chain), href: chainPath(source.project, { source: source.id }) },
    read: read.map(({ person, share }) => ({ person, percent: percentOf(share) })),
  };
}

/** Whole percent; 0 and 100 are only said when they are so. */
function percentOf(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
