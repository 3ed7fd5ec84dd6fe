import { fitWords } from '../../core/graph/fit-words.ts';
import { type Graph, type GraphNode, linksByNode } from '../../core/graph/graph.ts';
import type { Grouping } from '../../core/graph/graph-view.ts';
import { layOut } from '../../core/graph/lay-out.ts';
import type { Box, Layout } from '../../core/graph/layout.ts';
import { linkKinds } from '../../core/graph/link-kinds.ts';
import { routeLink } from '../../core/graph/route-link.ts';
import { linkKindNames } from '../forms/graph-view.ts';
import { stateMark } from './claim-signs.ts';
import { directionOf } from './direction.ts';
import { type Named, spokenName, withFields } from './graph-names.ts';

/** Size of letters in the picture's units; the style sheet has the same. */
const letter = 13;
const padding = 10;
/** Of a claim in doubt, room for its sign. */
const signRoom = 14;
const lineHeight = 16;
/** A picture wider than a screen is shown in this part of its size, in which its words can just be read. */
const reduced = { above: 1_000, to: 0.72 } as const;

/** The picture: where everything stands, and the ways of the links. */
export function graphPicture(named: Named, graph: Graph, by: Grouping) {
  const layout = layOut(graph, by);
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)];
  const size = width > reduced.above ? reduced.to : 1;
  const places = new Map(graph.nodes.map(({ key }, at) => [key, at]));
  const joined = linksByNode(graph);
  // Made once: all that differs from node to node is its key.
  const before = withFields(named, { node: '' });
  const start = `${before}${before.includes('?') ? '&' : '?'}node=`;
  return {
    width,
    height,
    shown: { width: Math.round(width * size), height: Math.round(height * size) },
    bands: layout.bands.map((band) => ({
      ...band,
      label: band.kind === 'statements' ? 'Statements' : band.framing || 'Without a framing',
    })),
    nodes: graph.nodes.flatMap((node) => {
      const box = layout.boxes.get(node.key);
      return box === undefined
        ? []
        : [drawn(named, node, box, { links: joined.get(node.key)?.length ?? 0, start })];
    }),
    links: linkGroups(graph, layout, places),
  };
}

function drawn(
  named: Named,
  node: GraphNode,
  { x, y, width, height }: Box,
  { links, start }: { readonly links: number; readonly start: string },
) {
  const doubt = node.kind === 'claim' ? stateMark({ state: node.anchor }) : undefined;
  const room = width - 2 * padding - (doubt === undefined ? 0 : signRoom);
  const lines = fitWords(node.words, room / letter, node.kind === 'statement' ? 2 : 1);
  const isRightToLeft = node.kind !== 'statement' && directionOf(node.language) === 'rtl';
  const middle = y + height / 2 + letter * 0.35;
  const top = middle - ((lines.length - 1) * lineHeight) / 2;
  const href = `${start}${encodeURIComponent(node.key)}#graph-card`;
  return {
    key: node.key,
    kind: node.kind,
    href,
    name: spokenName(named, node, links) + (doubt === undefined ? '' : `; ${doubt.words}`),
    isFree: links === 0 && node.kind !== 'source',
    lang: node.kind === 'statement' ? '' : node.language,
    box: { x, y, width, height, round: node.kind === 'statement' ? height / 2 : 4 },
    doubt: doubt === undefined ? undefined : { sign: doubt.sign, x: x + width - padding, y: middle },
    isRightToLeft,
    lines: lines.map((text, at) => ({
      text,
      x: isRightToLeft ? x + padding + room : x + padding + (node.kind === 'statement' ? 6 : 0),
      y: Math.round(top + at * lineHeight),
    })),
  };
}

/** The links of each kind, those that are told last drawn above the others: what is contested. */
function linkGroups(graph: Graph, { boxes }: Layout, places: ReadonlyMap<string, number>) {
  return [...linkKindNames].reverse().flatMap((kind) => {
    const { sign, hue, line, label, inverse } = linkKinds[kind];
    const ways = graph.links.flatMap((link) => {
      const from = boxes.get(link.from);
      const to = boxes.get(link.to);
      if (link.kind !== kind || from === undefined || to === undefined) return [];
      const route = routeLink(from, to);
      const { from: a, bends, to: b, middle } = route;
      const [c, d] = bends;
      const curve = [c, d, b].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join(' ');
      return [
        {
          d: `M${Math.round(a.x)} ${Math.round(a.y)}C${curve}`,
          from: places.get(link.from) ?? 0,
          to: places.get(link.to) ?? 0,
          x: Math.round(middle.x),
          y: Math.round(middle.y) + 5,
        },
      ];
    });
    if (ways.length === 0) return [];
    const at = (axis: 'x' | 'y') => ways.map((way) => way[axis]).join(' ');
    return [
      {
        kind,
        sign,
        hue,
        line,
        label,
        inverse,
        ways,
        signs: sign.repeat(ways.length),
        x: at('x'),
        y: at('y'),
      },
    ];
  });
}
