import type { Write } from '../../server/core/change.ts';
import type { Claim } from '../../server/core/claim.ts';
import { keysOf } from '../../server/core/keys.ts';
import { relationKinds } from '../../server/core/relation-kinds.ts';
import { stanceKinds } from '../../server/core/stance-kinds.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { claimOn } from '../bench/reader-subject.ts';
import { longDocument } from './long-document.ts';

const project = 'bench';
const by = 'Bench';
const framings = ['Chinese', 'Vietnamese', 'US', 'ASEAN'];
/** Of all nodes, one is a source and seven are statements in so many. */
const every = 50;
const statementsOfEvery = 7;
/** Stances on a statement. */
const bearing = 4;

/** A project whose graph has so many nodes, and about as many links. Always the same. Gives the path of its graph. */
export async function addDrawnProject(workspace: Workspace, nodes: number): Promise<string> {
  await addProject(workspace, by, { id: project, title: 'Four accounts', description: '' });
  const sources = Math.max(framings.length, Math.round(nodes / every));
  const statements = Math.round((nodes * statementsOfEvery) / every);
  const claims = await addClaims(workspace, sources, nodes - sources - statements);
  const writes = [...statementWrites(workspace, claims, statements), ...relationWrites(workspace, claims)];
  await workspace.store.commit(project, { by, at: workspace.now(), writes });
  return `/projects/${project}/graph`;
}

async function addClaims(workspace: Workspace, sources: number, count: number): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (let at = 0; at < sources; at += 1) {
    const [from, to] = [at, at + 1].map((place) => Math.floor((count * place) / sources));
    const id = `account-${at + 1}`;
    const framing = framings[at % framings.length] ?? '';
    const facts = { creators: [], publisher: '', date: '', url: '', language: 'en', framing };
    const metadata = { title: `Account ${at + 1}, with a title of some length`, ...facts };
    const body = longDocument((to ?? 0) - (from ?? 0));
    const source = await addSource(workspace, by, project, { id, metadata, body, origin: 'paste' });
    const text = await workspace.texts.read(source);
    const sentences = text.sentences.slice(0, (to ?? 0) - (from ?? 0));
    const here = sentences.map((sentence, index) => ({
      ...claimOn(workspace, text, sentence, index, id, text.number),
      rev: 1,
    }));
    const writes = here.map(({ rev: _, ...put }): Write => ({ put, expected: 0 }));
    await workspace.store.commit(project, { by, at: workspace.now(), writes });
    claims.push(...here);
  }
  return claims;
}

function envelope(workspace: Workspace) {
  const at = workspace.now();
  return { id: workspace.newId(), project, creator: by, created: at, modified: at };
}

/** Accounts of one event tell it in about the same order, so what bears on a statement stands at about the same height. */
function statementWrites(workspace: Workspace, claims: readonly Claim[], count: number): Write[] {
  const kinds = keysOf(stanceKinds);
  const own = claims.length / framings.length;
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const statement = {
      type: 'statement' as const,
      ...envelope(workspace),
      sources: [],
      links: [],
      text: `Proposition ${at + 1}: the ships of the ${at % 9} fleet lay before the town until the spring`,
      form: 'assertion' as const,
      answers: [],
      topic: '',
      tags: [],
      note: '',
      order: `a${String(at).padStart(5, '0')}V`,
    };
    const stances = Array.from({ length: bearing }, (_, index) => {
      const place = Math.floor((at / count + index) * own + ((at * 13 + index * 7) % 11));
      const claim = claims[place % claims.length];
      if (claim === undefined) return [];
      const kind = kinds[(at + index * 3) % kinds.length] ?? 'affirms';
      const put = {
        type: 'stance' as const,
        ...envelope(workspace),
        sources: claim.sources,
        links: [statement.id, claim.id],
        statement: statement.id,
        claim: claim.id,
        kind,
        rationale: '',
        certainty: 'certain' as const,
      };
      return [{ put, expected: 0 }];
    });
    return [{ put: statement, expected: 0 }, ...stances.flat()];
  });
}

/** One claim in two is related to one of another account. */
function relationWrites(workspace: Workspace, claims: readonly Claim[]): Write[] {
  const kinds = keysOf(relationKinds);
  const own = Math.floor(claims.length / framings.length);
  return claims.flatMap((from, at): Write[] => {
    const to = claims[(at + own * (1 + (at % 3)) + ((at * 7) % 9)) % claims.length];
    if (at % 2 === 1 || to === undefined || to.id === from.id) return [];
    const put = {
      type: 'relation' as const,
      ...envelope(workspace),
      sources: [...from.sources, ...to.sources],
      links: [from.id, to.id],
      from: from.id,
      to: to.id,
      kind: kinds[(at / 2) % kinds.length] ?? 'agrees',
      rationale: '',
      certainty: 'certain' as const,
    };
    return [{ put, expected: 0 }];
  });
}
