import type { Place } from './steps.ts';

/** A line between two nodes, as it is drawn. */
export interface Line {
  readonly path: SVGPathElement;
  readonly from: number;
  readonly to: number;
}

/** The drawn graph as its script sees it. Nodes are told by their place in the order of the picture. */
export interface Picture {
  readonly svg: SVGSVGElement;
  readonly nodes: readonly SVGAElement[];
  readonly places: readonly Place[];
  linesOf(node: number): readonly Line[];
  /** The nodes at the other ends of its lines, each once. */
  linkedTo(node: number): readonly number[];
  /** What the line says, told from this end: `is denied by`. */
  words(line: Line, from: number): string;
  sign(line: Line): string;
  indexOf(key: string): number | undefined;
  /** The node that this is, or that it is a part of. */
  nodeAt(target: EventTarget | null): number | undefined;
}

export function readPicture(svg: SVGSVGElement): Picture {
  const nodes = [...svg.querySelectorAll<SVGAElement>('.graph-nodes > a')];
  const lines = lineTable(svg);
  const keys = new Map(nodes.map((node, at) => [node.dataset.key, at]));
  const linesOf = (node: number) => lines.get(node) ?? [];
  return {
    svg,
    nodes,
    places: nodes.map(placeOf),
    linesOf,
    linkedTo: (node) => [...new Set(linesOf(node).map(({ from, to }) => (from === node ? to : from)))],
    words: ({ path, from }, end) => {
      const { label = '', inverse = '' } = groupOf(path)?.dataset ?? {};
      return from === end ? label : inverse;
    },
    sign: ({ path }) => groupOf(path)?.dataset.sign ?? '',
    indexOf: (key) => keys.get(key),
    nodeAt: (target) =>
      target instanceof Element
        ? keys.get(target.closest<SVGAElement>('.graph-nodes > a')?.dataset.key)
        : undefined,
  };
}

function placeOf(node: SVGAElement): Place {
  const box = node.querySelector('rect');
  return { x: Number(box?.getAttribute('x')), y: Number(box?.getAttribute('y')) };
}

function groupOf(path: SVGPathElement): SVGElement | null {
  return path.closest<SVGElement>('[data-kind]');
}

function lineTable(svg: SVGSVGElement): ReadonlyMap<number, readonly Line[]> {
  const found = new Map<number, Line[]>();
  const add = (node: number, line: Line) => {
    const known = found.get(node);
    if (known === undefined) found.set(node, [line]);
    else known.push(line);
  };
  for (const path of svg.querySelectorAll<SVGPathElement>('.graph-links path')) {
    const line = { path, from: Number(path.dataset.a), to: Number(path.dataset.b) };
    add(line.from, line);
    if (line.to !== line.from) add(line.to, line);
  }
  return found;
}
