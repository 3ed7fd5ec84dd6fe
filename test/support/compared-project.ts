import type { Claim } from '../../server/core/claim.ts';
import { claimInputSchema } from '../../server/core/claim.ts';
import { type Relation, type RelationKind, relationInputSchema } from '../../server/core/relation.ts';
import type { Silence } from '../../server/core/silence.ts';
import { type Stance, type StanceKind, stanceInputSchema } from '../../server/core/stance.ts';
import { type Statement, statementInputSchema } from '../../server/core/statement.ts';
import { addClaim } from '../../server/services/claims.ts';
import { addProject } from '../../server/services/projects.ts';
import { addRelation } from '../../server/services/relations.ts';
import { confirmSilence } from '../../server/services/silences.ts';
import { addSource } from '../../server/services/sources.ts';
import { addStance } from '../../server/services/stances.ts';
import { addStatement } from '../../server/services/statements.ts';
import type { Workspace } from '../../server/services/workspace.ts';

const project = 'winter';

/** Three short accounts of one winter, with their framings. */
export const accounts = {
  harbour: { framing: 'Port', body: 'The harbour froze in January. Forty ships waited outside.' },
  mayor: { framing: 'Town', body: 'The harbour never froze. Thirty ships waited for a week.' },
  baker: { framing: 'Town', body: 'Bread was dear. Snow fell on the roofs.' },
} as const;

/** Short ways to compare the accounts of the project `winter`. */
export class ComparedProject {
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  async begin(): Promise<void> {
    await addProject(this.workspace, 'Ida', { id: project, title: 'Winter', description: '' });
    for (const [id, { framing, body }] of Object.entries(accounts)) {
      const metadata = { title: id, creators: [], publisher: '', date: '', url: '', language: 'en', framing };
      await addSource(this.workspace, 'Ida', project, { id, metadata, body, origin: 'paste' });
    }
  }

  claim(source: keyof typeof accounts, exact: string): Promise<Claim> {
    const input = claimInputSchema.parse({ target: { source, spans: [{ exact }] } });
    return addClaim(this.workspace, 'Ida', project, input);
  }

  statement(text: string, more: object = {}): Promise<Statement> {
    return addStatement(this.workspace, 'Ida', project, statementInputSchema.parse({ text, ...more }));
  }

  stance(statement: string, claim: string, kind: StanceKind, more: object = {}, by = 'Ida'): Promise<Stance> {
    const input = stanceInputSchema.parse({ statement, claim, kind, ...more });
    return addStance(this.workspace, by, project, input);
  }

  relation(from: string, to: string, kind: RelationKind = 'contradicts', by = 'Ida'): Promise<Relation> {
    return addRelation(this.workspace, by, project, relationInputSchema.parse({ from, to, kind }));
  }

  /** Ida marks that what the harbour and the mayor say of the ice contradicts. */
  async dispute(): Promise<Relation> {
    const froze = await this.claim('harbour', 'The harbour froze in January.');
    const never = await this.claim('mayor', 'The harbour never froze.');
    return this.relation(froze.id, never.id);
  }

  silence(statement: string, source: keyof typeof accounts, by = 'Ida', note = ''): Promise<Silence> {
    return confirmSilence(this.workspace, by, project, { statement, source, note });
  }

  async all(type: 'statement' | 'stance' | 'silence') {
    return (await this.workspace.store.list(project, { type })).items;
  }

  /** What people made, without what every write changes. */
  async said(): Promise<object[]> {
    const lists = await Promise.all(
      (['statement', 'stance', 'silence'] as const).map((type) => this.all(type)),
    );
    return lists.flat().map(({ rev: _, ...record }) => record);
  }
}
