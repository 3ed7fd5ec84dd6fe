import { acrossFrom, type Graph, linksByNode, type NodeKey } from './graph.ts';
import { type Box, boxHeights, boxWidth, gaps, headHeight, rowHeight, statementRows } from './layout.ts';

interface Room {
  /** Left end of the lanes. */
  readonly x: number;
  readonly lanes: number;
  /** As far down as the columns go. */
  readonly bottom: number;
}

/**
 * Adds the statements to the boxes: by the height of what bears on them, dealt out to the lanes in turn, so that each lane has some of every height. One on which
 * nothing bears comes last.
 */
export function placeStatements(graph: Graph, boxes: Map<NodeKey, Box>, { x, lanes, bottom }: Room): void {
  const joined = linksByNode(graph);
  const middleOf = (key: NodeKey) => {
    const heights = (joined.get(key) ?? []).flatMap((link) => {
      const box = boxes.get(acrossFrom(link, key));
      return box === undefined ? [] : [box.y + box.height / 2];
    });
    return heights.length === 0 ? bottom : heights.reduce((sum, y) => sum + y, 0) / heights.length;
  };
  const sorted = graph.nodes
    .filter(({ kind }) => kind === 'statement')
    .map(({ key }, at) => ({ key, at, middle: middleOf(key) }))
    .sort((a, b) => a.middle - b.middle || a.at - b.at);
  const size = { width: boxWidth, height: boxHeights.statement };
  for (let lane = 0; lane < lanes; lane += 1) {
    const here = sorted.filter((_, at) => at % lanes === lane);
    const wanted = here.map(({ middle }) => middle - size.height / 2);
    const tops = spread(wanted, headHeight, bottom - size.height);
    for (const [at, { key }] of here.entries())
      boxes.set(key, { key, x: x + lane * (boxWidth + gaps.columns), y: tops[at] ?? headHeight, ...size });
  }
}

/** Heights near those that are wanted, in their order, far enough apart; beyond `to` only when there is no room before it. */
function spread(wanted: readonly number[], from: number, to: number): number[] {
  const apart = statementRows * rowHeight;
  const tops: number[] = [];
  for (const top of wanted) tops.push(Math.round(Math.max(top, (tops.at(-1) ?? from - apart) + apart)));
  let below = Math.max(to, from + (tops.length - 1) * apart);
  for (let at = tops.length - 1; at >= 0; at -= 1) {
    tops[at] = Math.min(tops[at] ?? from, below);
    below = (tops[at] ?? from) - apart;
  }
  return tops;
}
