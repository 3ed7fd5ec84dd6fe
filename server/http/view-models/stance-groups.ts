import type { Claim } from '../../core/claim.ts';
import { renderNote } from '../../core/document/render-note.ts';
import { keysOf } from '../../core/keys.ts';
import type { Source } from '../../core/source.ts';
import type { Stance, StanceKind } from '../../core/stance.ts';
import { stanceKinds } from '../../core/stance-kinds.ts';
import type { Statement } from '../../core/statement.ts';
import type { SourceOnStatement } from '../../services/statement-detail.ts';
import { pathTo } from '../path-to.ts';
import { placePath, readerPath } from './claim-links.ts';
import { certaintyWords, quoteOf, stateMark } from './claim-signs.ts';
import { counted } from './counted.ts';
import { momentOf } from './moment.ts';
import { stanceSign } from './statement-signs.ts';

interface Said {
  readonly source: Source;
  readonly claim: Claim;
  readonly stances: readonly Stance[];
}

/** What is said to a statement: by answer where it is a question, by kind of stance, by framing; each claim once, with all who see it so. */
export function stanceGroups(statement: Statement, sources: readonly SourceOnStatement[], back: string) {
  const answers = [...statement.answers.map(({ key, text }) => ({ key, text })), { key: '', text: '' }];
  return answers.flatMap(({ key, text }) =>
    keysOf(stanceKinds).flatMap((kind) => {
      const said = sources.flatMap((source) => saidBy(source, kind, key));
      if (said.length === 0) return [];
      return [
        {
          ...stanceSign(kind),
          id: `stance-${key === '' ? 'none' : key}-${kind}`,
          answer: text,
          count: counted(said.length, 'claim'),
          framings: framingsOf(said).map(({ framing, of }) => ({
            framing,
            claims: of.map((one) => claimLine(one, back)),
          })),
        },
      ];
    }),
  );
}

function saidBy({ source, stances }: SourceOnStatement, kind: StanceKind, answer: string): Said[] {
  const claims = new Map<string, { claim: Claim; stances: Stance[] }>();
  for (const { stance, claim } of stances) {
    if (stance.kind !== kind || (stance.answer ?? '') !== answer) continue;
    const found = claims.get(claim.id) ?? { claim, stances: [] };
    found.stances.push(stance);
    claims.set(claim.id, found);
  }
  return Array.from(claims.values(), (one) => ({ source, ...one }));
}

function framingsOf(said: readonly Said[]): { framing: string; of: Said[] }[] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const { framing } = one.source;
    const group = groups.get(framing);
    if (group === undefined) groups.set(framing, [one]);
    else group.push(one);
  }
  return Array.from(groups, ([framing, of]) => ({ framing, of }));
}

function claimLine({ source, claim, stances }: Said, back: string) {
  return {
    id: claim.id,
    ...claimQuote(claim, source),
    people: stances.map((stance) => ({
      by: stance.creator,
      made: momentOf(stance.created),
      certainty: certaintyWords(stance.certainty),
      rationale: stance.rationale.trim() === '' ? undefined : renderNote(stance.rationale),
      edit: `${pathTo('projects', stance.project, 'stances', stance.id, 'edit')}?${new URLSearchParams({ back })}`,
    })),
  };
}

/** A claim as it is quoted on the pages of statements. */
export function claimQuote(claim: Claim, source: Source | undefined) {
  return {
    quote: quoteOf(claim.target),
    lang: source?.language ?? '',
    href: readerPath(claim),
    source: source?.title ?? '',
    framing: source?.framing ?? '',
    state: stateMark(claim.target),
    place: placePath(claim),
  };
}
