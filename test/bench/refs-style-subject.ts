import type { Write } from '../../server/core/change.ts';
import type { CslItem } from '../../server/core/csl-item.ts';
import { addProject } from '../../server/services/projects.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { type Random, seeded } from './anchor-random.ts';

const syllables = [
  'ba',
  'den',
  'fir',
  'go',
  'hal',
  'ki',
  'lor',
  'mun',
  'nes',
  'os',
  'pra',
  'quin',
  'rud',
  'sol',
] as const;
const words = [
  'rivers',
  'treaties',
  'harbour',
  'winter',
  'law',
  'trade',
  'memory',
  'canal',
  'rain',
  'war',
  'and',
  'the',
] as const;

/** So many works in CSL, by people of whom hardly two have one name. */
export function styledItems(count: number, seed: number): readonly CslItem[] {
  const random = seeded(seed + 5);
  return Array.from({ length: count }, (_, at) => item(random, at));
}

function item(random: Random, at: number): CslItem {
  const name = (parts: number) => {
    const text = Array.from({ length: parts }, () => random.pick(syllables)).join('');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  const page = random.between(1, 400);
  const common = {
    author: Array.from({ length: random.between(1, 4) }, () => ({ family: name(4), given: name(2) })),
    title: `${name(2)} ${Array.from({ length: random.between(3, 11) }, () => random.pick(words)).join(' ')}`,
    issued: { 'date-parts': [[random.between(1950, 2024)]] },
  };
  const kinds: readonly Omit<CslItem, 'title'>[] = [
    {
      type: 'article-journal',
      'container-title': 'Journal of Pond Studies',
      volume: String(random.between(1, 90)),
      issue: String(random.between(1, 12)),
      page: `${page}-${page + 20}`,
      DOI: `10.5555/pond.${at}`,
    },
    { type: 'book', publisher: 'Canal & Sons', 'publisher-place': 'Eastham' },
    {
      type: 'chapter',
      'container-title': 'The Delta Reader',
      publisher: 'Lock Press',
      page: `${page}-${page + 9}`,
    },
    { type: 'report', publisher: 'Office of Locks', URL: `https://example.org/reports/${at}` },
  ];
  return { ...(kinds[at % kinds.length] ?? { type: 'book' }), ...common };
}

/** A project of these references. */
export async function addReferences(
  workspace: Workspace,
  project: string,
  items: readonly CslItem[],
): Promise<void> {
  await addProject(workspace, 'Bench', { id: project, title: 'Bench', description: '' });
  const at = workspace.now();
  const writes = items.map((csl): Write => {
    const envelope = { id: workspace.newId(), project, creator: 'Bench', created: at, modified: at };
    return { put: { type: 'reference', ...envelope, sources: [], links: [], csl }, expected: 0 };
  });
  await workspace.store.commit(project, { by: 'Bench', at, writes });
}
