import TurndownService from 'turndown';
import { escapePiece } from '../text/escape.ts';
import { noteMark } from '../text/footnotes.ts';
import type { DomElement } from './dom.ts';
import { noteAttribute } from './notes.ts';
import { headRowAttribute, tableAttribute } from './prepare.ts';

interface Rule {
  readonly filter: (node: DomElement) => boolean;
  readonly write: (content: string, node: DomElement) => string;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

const is =
  (...names: string[]) =>
  (node: DomElement) =>
    names.includes(node.nodeName);
const has = (attribute: string) => (node: DomElement) => node.getAttribute?.(attribute) != null;

/** What Markdown writes otherwise than the converter would by itself. Later rules win. */
const rules: readonly Rule[] = [
  {
    filter: is('SUMMARY', 'FIGCAPTION', 'CAPTION', 'LEGEND'),
    write: (content) => `\n\n${content.trim()}\n\n`,
  },
  { filter: is('SUP'), write: (content) => digits(content, raised) },
  { filter: is('SUB'), write: (content) => digits(content, lowered) },
  {
    filter: is('DEL', 'S', 'STRIKE'),
    write: (content) => (content.trim() === '' ? content : `~~${content}~~`),
  },
  { filter: is('Q'), write: (content) => `“${content}”` },
  { filter: is('DT'), write: (content) => `\n\n**${content.trim()}**\n\n` },
  { filter: is('PRE'), write: (_, node) => writeCode(node) },
  { filter: is('LI'), write: writeItem },
  { filter: (node) => is('A')(node) && node.getAttribute('href') !== null, write: writeLink },
  { filter: is('TD', 'TH'), write: (content) => `\n\n${content.trim()}\n\n` },
  {
    filter: has(tableAttribute),
    write: (content, node) => (node.nodeName === 'TABLE' ? writeTable(content) : writeCell(content, node)),
  },
  {
    filter: has(headRowAttribute),
    write: (content, node) => `${content}|\n|${' --- |'.repeat(columnsOf(node))}\n`,
  },
  {
    filter: (node) => node.nodeName === 'TR' && !has(headRowAttribute)(node) && isDataRow(node),
    write: (content) => `${content}|\n`,
  },
  {
    filter: has(noteAttribute),
    write: (content, node) => writeNote(content, node.getAttribute(noteAttribute) ?? ''),
  },
];

/** Writes the body of a prepared page as Markdown. */
export function toMarkdown(body: DomElement): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    br: '\\',
  });
  service.escape = escapePiece;
  for (const [at, { filter, write }] of rules.entries()) {
    service.addRule(`own-${at}`, { filter, replacement: write });
  }
  const markdown = service.turndown(body);
  return tidy(markdown.replaceAll(noteMark.open, '[^').replaceAll(noteMark.close, ']'));
}

function digits(content: string, set: string): string {
  return /^\d+$/.test(content)
    ? Array.from(content, (digit) => set[Number(digit)] ?? digit).join('')
    : content;
}

function writeCode(node: DomElement): string {
  const code = (node.textContent ?? '').replace(/^\n|\n$/g, '');
  let fence = '```';
  while (code.includes(fence)) fence += '`';
  return `\n\n${fence}\n${code}\n${fence}\n\n`;
}

function writeItem(content: string, node: DomElement): string {
  const list = node.parentNode;
  const marker = list?.nodeName === 'OL' ? `${orderOf(node)}.` : '-';
  const indent = ' '.repeat(marker.length + 1);
  const lines = content
    .trim()
    .replace(/\n{3,}/g, '\n\n')
    .split('\n');
  return `${marker} ${lines.map((line, at) => (at === 0 || line === '' ? line : indent + line)).join('\n')}\n`;
}

/** Numbers are written into the page's own attribute as the list is walked, so that a long list is walked once. */
function orderOf(node: DomElement): number {
  const known = node.getAttribute('data-order');
  if (known !== null) return Number(known);
  const list = node.parentNode;
  const start = Number.parseInt(list?.getAttribute('start') ?? '1', 10);
  let order = Number.isNaN(start) ? 1 : start;
  for (const item of list?.children ?? []) {
    item.setAttribute('data-order', String(order));
    order += 1;
  }
  return Number(node.getAttribute('data-order') ?? 1);
}

function writeLink(content: string, node: DomElement): string {
  const text = content.replace(/\s*\n\s*/g, ' ').trim();
  if (text === '') return '';
  const address = (node.getAttribute('href') ?? '').replace(/[\s<>()\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  // Brackets of the words would end the link early.
  const label = text.startsWith('![') ? text : text.replace(/(?<!\\)[[\]]/g, '\\$&');
  return `[${label}](${address})`;
}

function isDataRow(row: DomElement): boolean {
  for (const cell of row.children) return cell.getAttribute(tableAttribute) !== null;
  return false;
}

function columnsOf(row: DomElement): number {
  return Number(row.getAttribute(headRowAttribute) ?? 1);
}

function writeCell(content: string, node: DomElement): string {
  const text = content
    .trim()
    .replace(/\\?\s*\n\s*/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|');
  const span = Math.min(50, Math.max(1, Number.parseInt(node.getAttribute('colspan') ?? '1', 10) || 1));
  return `| ${text} ${'| '.repeat(span - 1)}`;
}

function writeTable(content: string): string {
  return `\n\n${content.replace(/\n\s*\n/g, '\n').trim()}\n\n`;
}

function writeNote(content: string, label: string): string {
  const lines = content
    .trim()
    .replace(/\n{3,}/g, '\n\n')
    .split('\n');
  return `\n\n[^${label}]: ${lines.map((line, at) => (at === 0 || line === '' ? line : `    ${line}`)).join('\n')}\n\n`;
}

function tidy(markdown: string): string {
  const text = markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? '' : `${text}\n`;
}
