import type { EntryRun, FormattedEntry, RunMark } from '../../core/references/formatted-entry.ts';

/** What citeproc writes into an entry that came out empty. */
const emptyEntry = '[CSL STYLE ERROR: reference with no printed form.]';

/** What an element of citeproc's output does to the letters in it: sets them in a way, or takes a way back. */
interface Change {
  readonly adds?: RunMark;
  readonly removes?: RunMark;
  /** The number of the entry stands in it. */
  readonly isLabel?: boolean;
}

const changes: Readonly<Record<string, Change>> = {
  '<i>': { adds: 'italic' },
  '<em>': { adds: 'italic' },
  '<b>': { adds: 'bold' },
  '<sup>': { adds: 'raised' },
  '<sub>': { adds: 'lowered' },
  '<span style="font-variant:small-caps;">': { adds: 'small-caps' },
  '<span style="font-style:normal;">': { removes: 'italic' },
  '<span style="font-weight:normal;">': { removes: 'bold' },
  '<span style="font-variant:normal;">': { removes: 'small-caps' },
  '<div class="csl-left-margin">': { isLabel: true },
};

/** Elements and the text between them. Every sign that came in with a value is an entity by now, so that what looks like an element is citeproc's own. */
const piece = /<\/?(?:i|em|b|sup|sub|span|div)(?: (?:style|class)="[^"<>]*")?>|[^<]+|</g;

/** An entry as citeproc writes it in HTML, as letters and how they are set. `undefined` when nothing came out. */
export function readEntry(html: string): Pick<FormattedEntry, 'runs' | 'label'> | undefined {
  const open: Change[] = [];
  const runs: EntryRun[] = [];
  let label = '';
  for (const [part] of html.matchAll(piece)) {
    if (part.length > 1 && part.startsWith('</')) open.pop();
    else if (part.length > 1 && part.startsWith('<')) open.push(changes[part] ?? {});
    else if (open.some(({ isLabel }) => isLabel)) label += decoded(part).trim();
    else runs.push({ text: decoded(part), marks: marksOf(open) });
  }
  const tidied = trimmed(joined(runs));
  const text = tidied.map((run) => run.text).join('');
  if (text === '' || text.includes(emptyEntry)) return undefined;
  return { runs: tidied, label: label.replace(/\d+/, '#') };
}

function marksOf(open: readonly Change[]): RunMark[] {
  const marks = new Set<RunMark>();
  for (const { adds, removes } of open) {
    if (adds !== undefined) marks.add(adds);
    if (removes !== undefined) marks.delete(removes);
  }
  return [...marks];
}

function joined(runs: readonly EntryRun[]): EntryRun[] {
  const all: EntryRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && last.marks.join() === run.marks.join())
      all.splice(-1, 1, { ...last, text: last.text + run.text });
    else if (run.text !== '') all.push(run);
  }
  return all;
}

function trimmed(runs: readonly EntryRun[]): EntryRun[] {
  return runs
    .map(({ text, marks }, at) => {
      const begun = at === 0 ? text.trimStart() : text;
      return { text: at === runs.length - 1 ? begun.trimEnd() : begun, marks };
    })
    .filter(({ text }) => text !== '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(html: string): string {
  return html
    .replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot));/g, (whole, code?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const point = Number(code);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/[\n\r\t ]+/g, ' ');
}
