import { type Graph, linksByNode } from '../../core/graph/graph.ts';
import { stateMark } from './claim-signs.ts';
import { counted } from './counted.ts';
import { linkLine, type Named, nodeNoun, ownPath, placeOf, withFields } from './graph-names.ts';

/** Links told in the card; a neighbourhood shows all. */
const linksTold = 60;
const linkLength = 160;

const openers = {
  source: 'Read the source',
  claim: 'Show in the source',
  statement: 'Open the statement',
} as const;

/** The node that is selected, with everything that is joined to it; `undefined` when there is none of that name. */
export function graphCard(named: Named, whole: Graph, key: string | undefined) {
  const node = key === undefined ? undefined : named.nodes.get(key);
  if (node === undefined) return undefined;
  const links = linksByNode(whole).get(node.key) ?? [];
  const claims =
    node.kind === 'source'
      ? whole.nodes.filter((one) => one.kind === 'claim' && one.source === node.id).length
      : undefined;
  return {
    key: node.key,
    kind: node.kind,
    noun: nodeNoun(node),
    words: node.words,
    ...placeOf(named, node),
    claims: claims === undefined ? '' : counted(claims, 'claim'),
    state: node.kind === 'claim' ? stateMark({ state: node.anchor }) : undefined,
    open: { href: ownPath(named, node), label: openers[node.kind] },
    near: withFields(named, { around: node.key, steps: '', node: node.key }),
    further: withFields(named, { around: node.key, steps: '2', node: node.key }),
    count: links.length === 0 ? 'Nothing is linked to it yet.' : counted(links.length, 'link'),
    links: links.slice(0, linksTold).map((link) => linkLine(named, link, node.key, linkLength)),
    more: Math.max(0, links.length - linksTold),
    close: withFields(named, { node: '' }),
  };
}
