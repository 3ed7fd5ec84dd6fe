import type { Reference } from '../../server/core/reference.ts';
import { addProject } from '../../server/services/projects.ts';
import { requireRecord } from '../../server/services/records.ts';
import { type ListedEntry, referenceListOf } from '../../server/services/reference-lists.ts';
import { addSource } from '../../server/services/sources.ts';
import { addVersion } from '../../server/services/versions.ts';
import type { Workspace } from '../../server/services/workspace.ts';

export const listPath = '/projects/winter/sources/paper/references';

/** The works that the paper's list names, by a word of each. */
export const listedWorks = {
  ice: 'Aster, B. (2011). Ice on the roads: A history of frozen harbours. Rowan Press.',
  bread:
    'Brook, C., & Dale, E. (2014). The price of bread in hard winters. Journal of Harbour Studies, 7(2), 33–51. https://doi.org/10.48213/jhs.2014.0072',
  lamp: 'Fenn, G. (2016). Keepers of the lamp. Journal of Harbour Studies, 9(1), 5–28.',
  gazette: '海港公报编辑部. 冰季航运年报[R]. 滨海: 海港公报社, 2009.',
} as const;
export type ListedWork = keyof typeof listedWorks;

export function paperBody(works: readonly string[] = Object.values(listedWorks)): string {
  return [
    '# The winter',
    'The harbour froze in January. Forty ships waited outside.',
    '## References',
    ...works,
  ].join('\n\n');
}

/** Short ways around the project `winter` with the source `paper`, which has a reference list of its own. */
export class ListedProject {
  readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  async begin(body = paperBody(), language = 'en'): Promise<void> {
    await addProject(this.workspace, 'Ida', { id: 'winter', title: 'Winter', description: '' });
    const fields = { title: 'The paper', creators: [], publisher: '', date: '', url: '' };
    const metadata = { ...fields, language, framing: '' };
    await addSource(this.workspace, 'Ida', 'winter', { id: 'paper', metadata, body, origin: 'paste' });
  }

  /** Gives the paper its next version. */
  async revise(body: string): Promise<void> {
    const { rev } = await requireRecord(this.workspace, 'winter', 'source', 'paper');
    await addVersion(this.workspace, 'Ida', 'winter', 'paper', rev, { body, origin: 'upload' });
  }

  entries(): Promise<readonly ListedEntry[]> {
    return referenceListOf(this.workspace, 'winter', 'paper');
  }

  async entry(work: ListedWork): Promise<ListedEntry> {
    const start = listedWorks[work].slice(0, 8);
    const found = (await this.entries()).find(({ entry }) => entry.text.startsWith(start));
    if (found === undefined) throw new Error(`the list has no entry of ${work}`);
    return found;
  }

  async references(): Promise<readonly Reference[]> {
    return (await this.workspace.store.list('winter', { type: 'reference' })).items;
  }
}
