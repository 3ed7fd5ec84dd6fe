import type { Metadata } from '../../core/source.ts';
import { type Block, textOf } from './block.ts';
import { quoted } from './ledger.ts';
import { readByline, readNames } from './read-byline.ts';
import { readDate } from './read-date.ts';

export interface Guess {
  readonly metadata: Partial<Metadata>;
  readonly found: Partial<Record<keyof Metadata, string>>;
}

/** How far from the title, and from the end, names and dates are looked for. Blocks. */
const afterTitle = 10;
const atEnd = 6;
/** UTF-16 code units. */
const maxPassage = 200;
/** Passages of the top among which a date is the document's own. */
const nearTitle = 5;
/** A title page has fewer lines than this. */
const maxLines = 30;

interface Passage {
  readonly text: string;
  readonly at: number;
}

/** What the text says of itself: byline, authors and date below the title, source and address on lines of their own. */
export function guessMetadata(blocks: readonly Block[], titleAt: number | undefined): Guess {
  const guess: { metadata: Partial<Metadata>; found: Partial<Record<keyof Metadata, string>> } = {
    metadata: {},
    found: {},
  };
  const put = <Key extends keyof Metadata>(key: Key, value: Metadata[Key] | undefined, passage: Passage) => {
    if (value === undefined || guess.metadata[key] !== undefined) return;
    guess.metadata[key] = value;
    guess.found[key] = `line ${passage.at}: ${quoted(passage.text)}`;
  };
  const title = titleAt === undefined ? undefined : blocks[titleAt];
  if (title !== undefined) put('title', plainTitle(textOf(title)), { text: textOf(title), at: title.at });
  const begin = titleAt === undefined ? 0 : titleAt + 1;
  const top = passagesOf(
    blocks.slice(titleAt === undefined ? 0 : Math.max(0, titleAt - 2), begin + afterTitle),
  );
  const bottom = passagesOf(blocks.slice(Math.max(begin, blocks.length - atEnd))).reverse();
  for (const passage of [...top, ...bottom]) {
    const byline = readByline(passage.text);
    put('creators', byline === undefined ? undefined : [...byline.creators], passage);
    if (guess.found.creators?.endsWith(quoted(passage.text))) {
      put('publisher', byline?.publisher, passage);
      put('date', byline?.date, passage);
    }
    const labelled = readLabelled(passage.text);
    put('url', labelled?.url, passage);
    put('publisher', labelled?.publisher, passage);
  }
  if (guess.metadata.creators === undefined)
    putAuthors(passagesOf(blocks.slice(begin, begin + afterTitle)), put);
  for (const passage of top.slice(0, nearTitle)) put('date', readDate(passage.text), passage);
  // A year alone, far from the title, can be anything.
  for (const passage of bottom)
    if (!/^\d{4}$/.test(passage.text)) put('date', readDate(passage.text), passage);
  return guess;
}

/** Lines of the short blocks, and the parts of lines that say several things; long paragraphs say nothing of the document itself. */
function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block): Passage[] => {
    if (block.kind === 'lines')
      return block.lines.slice(0, maxLines).flatMap((text, index) => partsOf({ text, at: block.at + index }));
    const text = block.kind === 'prose' || block.kind === 'heading' ? block.text : '';
    return text !== '' && text.length <= maxPassage ? partsOf({ text, at: block.at }) : [];
  });
}

/** What begins another statement on the same line: a label, or a bar. */
const nextStatement =
  /\s*[|｜]\s*|\s+(?=(?:来源|來源|作者|记者|記者|编辑|編輯|责任编辑|source|nguồn|tác giả)\s*[:：])/iu;

/** `2021年5月6日 来源：…` says when and where on one line. The line itself comes first. */
function partsOf(passage: Passage): Passage[] {
  const parts = passage.text.split(nextStatement).filter((text) => text !== '');
  return parts.length < 2 ? [passage] : [passage, ...parts.map((text) => ({ text, at: passage.at }))];
}

type Put = <Key extends keyof Metadata>(key: Key, value: Metadata[Key] | undefined, passage: Passage) => void;

/** Names on lines of their own below the title are the authors when a date follows them. */
function putAuthors(passages: readonly Passage[], put: Put): void {
  const dateAt = passages.slice(0, 6).findIndex(({ text }) => readDate(text) !== undefined);
  if (dateAt < 1) return;
  const named = passages.slice(0, dateAt).map((passage) => ({ passage, names: readNames(passage.text) }));
  const creators = named.flatMap(({ names }) => names ?? []);
  const first = named.find(({ names }) => names !== undefined)?.passage;
  if (first !== undefined && creators.every((name) => /\s|\p{Script=Han}/u.test(name)))
    put('creators', creators, first);
}

const labels =
  /^(?:source|sources|url|link|original|originally published (?:at|in|on|by)|published (?:at|in|by)|retrieved from|available at|via|quelle|fuente|fonte|źródło|bron|источник|nguồn|theo|sumber|来源|來源|原文|原文链接|链接|出典|출처|المصدر)\s*[:：]?\s+(\S.*)$|^(?:来源|來源|原文链接|原文|链接|出典|출처)[:：]\s*(\S.*)$/iu;

/** `Source: …` with an address or with a publisher's name. */
function readLabelled(text: string): { url?: string; publisher?: string } | undefined {
  const match = labels.exec(text.trim());
  const rest = (match?.[1] ?? match?.[2])?.trim().replace(/^<|>$/g, '');
  if (rest === undefined) return undefined;
  if (/^https?:\/\/[^\s<>"]{3,1000}$/i.test(rest)) return { url: rest };
  const colon = /^[^:：]{1,30}[:：]/.test(text);
  const name = rest.length <= 80 && rest.split(/\s+/).length <= 8 && !/[.!?。]$|https?:/u.test(rest);
  return colon && name ? { publisher: rest } : undefined;
}

function plainTitle(text: string): string {
  return text
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}
