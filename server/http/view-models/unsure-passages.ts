import type { ChainLink } from '../../core/references/chain.ts';
import { chainPath } from './chain-paths.ts';
import { counted } from './counted.ts';

/** `2 passages of citations to check`, and the way to the first of them; `undefined` when all are sure. */
export function unsurePassagesLine(project: string, links: readonly ChainLink[]) {
  const [first] = links;
  return (
    first && {
      words: `${counted(links.length, 'passage')} of citations to check`,
      href: chainPath(project, { list: 'unsure' }, first.citation.id),
    }
  );
}
