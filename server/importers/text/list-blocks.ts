import type { Block, ListItem } from './block.ts';
import type { Context } from './blocks.ts';
import { indentOf, type Line } from './line.ts';
import { isPlainBullet, type Marker, readMarker } from './markers.ts';
import { proseBlocks } from './prose-blocks.ts';
import { reflow } from './reflow.ts';
import type { Run } from './runs.ts';

/** A list: several items in one run, or items in neighbouring runs. Lines before the first item are prose. */
export function listBlocks(
  run: Run,
  before: Run | undefined,
  after: Run | undefined,
  context: Context,
): Block[] | undefined {
  const start = run.findIndex(({ text }) => readMarker(text) !== undefined);
  if (start === -1 || !isList(run.slice(start), before, after)) return undefined;
  const head = run.slice(0, start);
  const [first, ...rest] = head;
  const lead = first === undefined ? [] : proseBlocks([first, ...rest], context);
  return [...lead, toList(run.slice(start), context)];
}

function isList(lines: readonly Line[], before: Run | undefined, after: Run | undefined): boolean {
  const own = lines.flatMap(({ text }) => readMarker(text) ?? []);
  const [first] = own;
  const [firstLine] = lines;
  if (first === undefined || firstLine === undefined) return false;
  if (isPlainBullet(firstLine.text)) return true;
  if (own.length > 1) return follow(own);
  const last = before?.map(({ text }) => readMarker(text)).findLast((marker) => marker !== undefined);
  const next = after === undefined ? undefined : readMarker(after[0].text);
  return [last, next].some(
    (other, at) =>
      other !== undefined && other.sign === first.sign && follow(at === 0 ? [other, first] : [first, other]),
  );
}

/** Bullets follow bullets; a number follows the one before it. */
function follow(markers: readonly Marker[]): boolean {
  return markers.every((marker, at) => {
    const previous = markers[at - 1];
    if (previous === undefined) return true;
    if (marker.kind !== previous.kind) return marker.value <= 1;
    return marker.kind === 'bullet' || marker.value === previous.value + 1 || marker.value === 1;
  });
}

/** A dash is a bullet only below another bullet; alone it may begin a speech. */
function innerDash(text: string, above: string | undefined): Marker | undefined {
  const rest = /^\s+[–—]\s+(\S.*)$/u.exec(text)?.[1];
  if (rest === undefined || above === undefined || indentOf(text) < 2) return undefined;
  return { kind: 'bullet', value: 0, marker: '-', sign: '–', rest };
}

function toList(lines: readonly Line[], { vocabulary, ledger }: Context): Block {
  const groups: { marker: Marker; line: Line; lines: string[] }[] = [];
  for (const line of lines) {
    const marker = readMarker(line.text) ?? innerDash(line.text, groups.at(-1)?.line.text);
    if (marker !== undefined) groups.push({ marker, line, lines: [marker.rest] });
    else groups.at(-1)?.lines.push(line.text);
  }
  const items = groups.map(
    ({ marker, line, lines: own }): ListItem => ({
      marker: marker.marker,
      indent: indentOf(line.text),
      text: reflow(own, line.at, vocabulary, ledger),
    }),
  );
  return { kind: 'list', at: lines[0]?.at ?? 1, newPage: lines[0]?.newPage ?? false, items };
}
