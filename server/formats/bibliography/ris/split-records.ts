export interface TagLine {
  readonly tag: string;
  /** As it stands behind the tag, with the lines that go on below it. */
  value: string;
}

/** One record: what stands between `TY` and `ER`. */
export interface RisRecord {
  readonly tags: TagLine[];
  /** Where it begins, from 1. */
  readonly line: number;
  /** Whether `ER` ends it. */
  isEnded: boolean;
  text: string;
}

/** Two capitals or a capital and a digit, two spaces, a hyphen, a space; files from the wild spare some of the spaces. */
const tagLine = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** A line of a longer text that looks like a tag is moved in by one space when it is written, and back when it is read. */
export const movedIn = /^ +[A-Z][A-Z0-9] {1,2}-/;
export const looksLikeTag = /^ *[A-Z][A-Z0-9] {1,2}-/;

/** The records of a RIS file in one walk. A record begins with `TY`, or with any tag where none is open; it ends with `ER`, or where the next begins. */
export function* splitRecords(text: string): Iterable<RisRecord> {
  let record: RisRecord | undefined;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    const [, tag, value = ''] = tagLine.exec(line) ?? [];
    if (tag === 'ER') {
      if (record !== undefined) yield { ...record, isEnded: true };
      record = undefined;
      continue;
    }
    if (tag === 'TY' && record !== undefined) {
      yield record;
      record = undefined;
    }
    if (tag !== undefined) record ??= { tags: [], line: number, isEnded: false, text: '' };
    if (record === undefined) continue;
    record.text += `${line}\n`;
    const last = record.tags.at(-1);
    if (tag !== undefined) record.tags.push({ tag, value });
    else if (last !== undefined) last.value += `\n${movedIn.test(line) ? line.slice(1) : line}`;
  }
  if (record !== undefined) yield record;
}

function* linesOf(text: string): Iterable<string> {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', start)) {
    yield text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    start = end + 1;
  }
  if (start < text.length) yield text.slice(start);
}
