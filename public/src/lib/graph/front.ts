import type { Line, Picture } from './picture.ts';

/** Lines drawn in front at most: more of them hide each other. */
const maxLines = 200;
const svgSpace = 'http://www.w3.org/2000/svg';

/**
 * Draws a node, its lines and what they lead to once more, in front of all else; with `undefined` nothing. What it costs grows with the node's links, not with
 * the picture.
 */
export function drawFront(front: SVGGElement, picture: Picture, node: number | undefined): void {
  if (node === undefined) {
    front.replaceChildren();
    return;
  }
  const lines = picture.linesOf(node).slice(0, maxLines);
  const near = new Set([node, ...lines.flatMap(({ from, to }) => [from, to])]);
  const boxes = [...near].flatMap((index) => picture.nodes[index] ?? []).map(likeness);
  const drawn = lines.flatMap((line) => lineInFront(picture, line));
  front.replaceChildren(...drawn.filter(isPath), ...boxes, ...drawn.filter((one) => !isPath(one)));
}

/** What a node looks like, without being one: nothing in front is met by keyboard or pointer. */
function likeness(node: SVGAElement): SVGGElement {
  const group = document.createElementNS(svgSpace, 'g');
  group.setAttribute('class', node.getAttribute('class') ?? '');
  group.dataset.kind = node.dataset.kind;
  group.append(...[...node.children].map((child) => child.cloneNode(true)));
  return group;
}

function lineInFront(picture: Picture, line: Line): SVGElement[] {
  const { kind, hue, line: style } = line.path.closest<SVGElement>('[data-kind]')?.dataset ?? {};
  const middle = line.path.getPointAtLength(line.path.getTotalLength() / 2);
  const group = document.createElementNS(svgSpace, 'g');
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', line.path.getAttribute('d') ?? '');
  group.append(path);
  const sign = document.createElementNS(svgSpace, 'text');
  sign.setAttribute('class', 'graph-signs');
  sign.setAttribute('x', String(middle.x));
  sign.setAttribute('y', String(middle.y + 5));
  sign.textContent = picture.sign(line);
  for (const one of [group, sign]) Object.assign(one.dataset, { kind, hue });
  group.dataset.line = style;
  return [group, sign];
}

function isPath(element: SVGElement): boolean {
  return element instanceof SVGGElement;
}
