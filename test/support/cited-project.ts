import { type Check, type CheckVerdict, checkInputSchema } from '../../server/core/check.ts';
import { type Citation, citationInputSchema } from '../../server/core/citation.ts';
import { type Claim, claimInputSchema } from '../../server/core/claim.ts';
import type { CslItem, Reference } from '../../server/core/reference.ts';
import { setCheck } from '../../server/services/checks.ts';
import { addCitation } from '../../server/services/citations.ts';
import { addClaim } from '../../server/services/claims.ts';
import { addProject } from '../../server/services/projects.ts';
import { requireRecord } from '../../server/services/records.ts';
import { addReference } from '../../server/services/references.ts';
import { addSource } from '../../server/services/sources.ts';
import { addVersion } from '../../server/services/versions.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { type AppOptions, type OpenApp, openApp } from './open-app.ts';

const project = 'winter';

/** A paper that cites, and the texts of three books that it cites: the last in Chinese. */
export const citedTexts = {
  paper: {
    title: 'The paper',
    language: 'en',
    body: 'The harbour froze in January. Forty ships waited outside. Bread was dear that month. The ice went out in March. The lamp burned all winter.',
  },
  almanac: {
    title: 'An almanac of ice',
    language: 'en',
    body: 'Of the great winter we know much. The ice lay on the harbour from the ninth of January. Some thirty ships lay before the mole. Of bread nothing is told. The lamp was lit every night.',
  },
  diary: {
    title: 'A pilot’s diary',
    language: 'en',
    body: 'Went out to the roads again. Counted forty ships at anchor. Home by dark.',
  },
  gazette: {
    title: '冰季公报',
    language: 'zh',
    body: '港口于一月结冰。船只在外等候九天。三月冰融。',
  },
} as const;
export type CitedText = keyof typeof citedTexts;

/** Short ways to cite, to check and to change the texts of the project `winter`. */
export class CitedProject {
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  async begin(): Promise<void> {
    await addProject(this.workspace, 'Ida', { id: project, title: 'Winter', description: '' });
    for (const id of ['paper', 'almanac', 'diary', 'gazette'] as const) await this.source(id);
  }

  async source(id: CitedText): Promise<void> {
    const { title, language, body } = citedTexts[id];
    const metadata = { title, creators: [], publisher: '', date: '', url: '', language, framing: '' };
    await addSource(this.workspace, 'Ida', project, { id, metadata, body, origin: 'paste' });
  }

  /** Gives a source another text, as its next version. */
  async edit(id: CitedText, change: (body: string) => string): Promise<void> {
    const { rev } = await requireRecord(this.workspace, project, 'source', id);
    const body = change(citedTexts[id].body);
    await addVersion(this.workspace, 'Ida', project, id, rev, { body, origin: 'paste' });
  }

  claim(exact: string, more: object = {}): Promise<Claim> {
    const input = claimInputSchema.parse({ target: { source: 'paper', spans: [{ exact }] }, ...more });
    return addClaim(this.workspace, 'Ida', project, input);
  }

  reference(title: string, more: Partial<CslItem> = {}): Promise<Reference> {
    return addReference(this.workspace, 'Ida', project, { csl: { type: 'book', title, ...more } });
  }

  cite(claim: string, reference: string, more: object = {}): Promise<Citation> {
    const input = citationInputSchema.parse({ claim, reference, ...more });
    return addCitation(this.workspace, 'Ida', project, input);
  }

  /** A citation of a new reference by a new claim, with a passage. */
  async citeAt(claim: string, source: CitedText, exact: string): Promise<Citation> {
    const reference = await this.reference(citedTexts[source].title);
    const passage = { source, spans: [{ exact }] };
    return this.cite((await this.claim(claim)).id, reference.id, { passage });
  }

  check(citation: string, verdict: CheckVerdict, by = 'Ida', note = ''): Promise<Check> {
    return setCheck(this.workspace, by, project, checkInputSchema.parse({ citation, verdict, note }));
  }

  citation(id: string): Promise<Citation> {
    return requireRecord(this.workspace, project, 'citation', id);
  }

  async all(type: 'citation' | 'check') {
    return (await this.workspace.store.list(project, { type })).items;
  }
}

/** The project of the test that runs, begun anew before each and closed after it. */
export function eachCitedProject(options: AppOptions = {}) {
  let open: OpenApp | undefined;
  let made: CitedProject | undefined;
  beforeEach(async () => {
    open = await openApp(options);
    made = new CitedProject(open.workspace);
    await made.begin();
  });
  afterEach(() => open?.close());
  const begun = () => {
    if (open === undefined || made === undefined) throw new TypeError('the project begins with a test');
    return { open, made };
  };
  return {
    get open(): OpenApp {
      return begun().open;
    },
    get made(): CitedProject {
      return begun().made;
    },
  };
}
