import { relationKinds } from '../../../../server/core/relation-kinds.ts';
import { type ClaimPlaces, claimPlaces } from './claim-places.ts';
import { type Line, linePath, signPoints, within } from './line.ts';
import type { Joined, Links } from './links.ts';
import { type SideKey, type Sides, sideKeys } from './side.ts';

/** Lines drawn at one time: with more, nobody could follow one. */
const maxLines = 80;
const signRadius = 9.5;
const svgSpace = 'http://www.w3.org/2000/svg';

/** Draws the relations of the claims in sight between the two texts. */
export interface Gutter {
  /** In the next frame. */
  draw(): void;
  /** The claim has moved, or is another one. */
  forget(claim: string): void;
  stop(): void;
}

export interface GutterParts {
  readonly svg: SVGSVGElement;
  readonly sides: Sides;
  readonly links: Links;
  /** Relations that the reader works on: drawn stronger. */
  isActive(joined: Joined): boolean;
  opened(joined: Joined): void;
}

interface Drawn {
  readonly group: SVGGElement;
  readonly path: SVGPathElement;
  /** Beside each claim, as high as it is. */
  readonly bars: SVGPathElement;
  readonly sign: SVGGElement;
  joined: Joined;
}

export function gutter(parts: GutterParts): Gutter {
  const { svg, sides, links } = parts;
  const drawn = new Map<string, Drawn>();
  const places: Readonly<Record<SideKey, ClaimPlaces>> = {
    left: claimPlaces(sides.left),
    right: claimPlaces(sides.right),
  };
  let frame = 0;

  function draw(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      drawNow();
    });
  }

  /** Reads all measures first, then writes, so that the page is laid out once. */
  function drawNow(): void {
    const { top, width, height } = svg.getBoundingClientRect();
    const wanted = width === 0 ? [] : linesInSight(top, height);
    const points = signPoints(
      wanted.map(({ line }) => line),
      width,
      height,
    );
    const staying = new Set(wanted.map(({ joined }) => joined.link.id));
    for (const [id, { group }] of drawn) {
      if (staying.has(id)) continue;
      group.remove();
      drawn.delete(id);
    }
    for (const [index, { joined, line, bars }] of wanted.entries()) {
      const one = drawn.get(joined.link.id) ?? begin(joined);
      one.joined = joined;
      one.group.toggleAttribute('data-active', parts.isActive(joined));
      one.path.setAttribute('d', linePath(line, width));
      one.bars.setAttribute('d', barsPath(bars, width));
      const point = points[index];
      one.sign.toggleAttribute('hidden', point === undefined);
      if (point !== undefined)
        one.sign.setAttribute('transform', `translate(${point.x.toFixed(1)} ${point.y.toFixed(1)})`);
    }
  }

  function linesInSight(top: number, height: number) {
    const found = new Map<string, Joined>();
    for (const key of sideKeys)
      for (const { id } of places[key].inSight())
        for (const joined of links.of(id)) found.set(joined.link.id, joined);
    return [...found.values()].slice(0, maxLines).flatMap((joined) => {
      const left = places.left.of(joined.left);
      const right = places.right.of(joined.right);
      if (left === undefined || right === undefined) return [];
      const at = ({ top: y, bottom }: typeof left) => within((y + bottom) / 2 - top, height);
      const line: Line = { left: at(left), right: at(right) };
      const bar = (place: typeof left) => ({ top: place.top - top, bottom: place.bottom - top });
      return [{ joined, line, bars: { left: bar(left), right: bar(right) } }];
    });
  }

  function begin(joined: Joined): Drawn {
    const { sign, hue, label } = relationKinds[joined.link.kind];
    const group = svgElement('g', { class: 'line', 'data-hue': hue, 'data-kind': joined.link.kind });
    const path = svgElement('path', { class: 'line__path' });
    const bars = svgElement('path', { class: 'line__bar' });
    const mark = svgElement('g', { class: 'line__sign' });
    const title = svgElement('title', {});
    title.textContent = label;
    const letter = svgElement('text', { 'text-anchor': 'middle', 'dominant-baseline': 'central' });
    letter.textContent = sign;
    mark.append(title, svgElement('circle', { r: String(signRadius) }), letter);
    group.append(path, bars, mark);
    svg.append(group);
    const one: Drawn = { group, path, bars, sign: mark, joined };
    drawn.set(joined.link.id, one);
    mark.addEventListener('click', () => parts.opened(one.joined));
    mark.addEventListener('pointerenter', () => hover(one.joined));
    mark.addEventListener('pointerleave', () => hover(undefined));
    return one;
  }

  function hover(joined: Joined | undefined): void {
    for (const key of sideKeys) sides[key].column.painter.mark('hover', joined?.[key].spans ?? []);
  }

  const sizes = new ResizeObserver(draw);
  sizes.observe(svg);
  for (const key of sideKeys) {
    sizes.observe(sides[key].column.text.root);
    sides[key].scroller.target.addEventListener('scroll', draw, { passive: true });
  }

  return {
    draw,
    forget(claim) {
      for (const key of sideKeys) places[key].forget(claim);
    },
    stop() {
      sizes.disconnect();
      for (const key of sideKeys) sides[key].scroller.target.removeEventListener('scroll', draw);
    },
  };
}

/** From the middle of a bar to the gutter's edge, in CSS pixels. */
const barInset = 1.5;

interface Bar {
  readonly top: number;
  readonly bottom: number;
}

/** One path for both: each attribute that changes is a message to all who watch the page. */
function barsPath({ left, right }: Readonly<Record<SideKey, Bar>>, width: number): string {
  const bar = (x: number, { top, bottom }: Bar) => `M${x} ${top.toFixed(1)}V${bottom.toFixed(1)}`;
  return bar(barInset, left) + bar(width - barInset, right);
}

function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
