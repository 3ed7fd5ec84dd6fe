import { linesOf, opensLong } from './stretches.ts';

const definition = /^ {0,3}\[\^([^\][\s]{1,100})\]:[ \t]*(.*)$/;

export interface WithoutFootnotes {
  readonly body: string;
  /** Markdown of each footnote by its label in lower case, in the order in which they stand. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Takes the footnote definitions (`[^label]: text`, continued by indented lines and by lines of the same paragraph) out of a body; marked knows
 * none, and would read some of them as link definitions. A label that is used twice keeps both texts: the later gets a number.
 */
export function takeFootnotes(body: string): WithoutFootnotes {
  if (!/^ {0,3}\[\^/m.test(body)) return { body, notes: new Map() };
  const kept: string[] = [];
  const notes = new Map<string, string[]>();
  const labelOf = labelGiver();
  let current: string[] | undefined;
  let afterBlank = true;
  let until: RegExp | undefined;
  for (const { line } of linesOf(body)) {
    const blank = line.trim() === '';
    const match = until === undefined ? definition.exec(line) : null;
    if (match !== null) {
      current = [match[2] ?? ''];
      notes.set(labelOf(match[1] ?? ''), current);
    } else if (current !== undefined && (blank || /^(?: {4}|\t)/.test(line) || !afterBlank)) {
      current.push(line.replace(/^(?: {1,4}|\t)/, ''));
    } else {
      current = undefined;
      kept.push(line);
      until = until === undefined ? opensLong(line) : until.test(line) ? undefined : until;
    }
    afterBlank = blank;
  }
  return {
    body: kept.join('\n'),
    notes: new Map([...notes].map(([label, lines]) => [label, lines.join('\n')])),
  };
}

/** Gives each definition a label of its own: `1`, `1 2`, `1 3`; white space cannot stand in a written one. */
function labelGiver(): (written: string) => string {
  const uses = new Map<string, number>();
  return (written) => {
    const label = written.toLowerCase();
    const count = (uses.get(label) ?? 0) + 1;
    uses.set(label, count);
    return count === 1 ? label : `${label} ${count}`;
  };
}
