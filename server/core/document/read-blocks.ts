import type { MarkedToken, Token, Tokens } from 'marked';
import type { BlockNode, InlineNode, ListItem, TableCell } from './nodes.ts';
import { readHtml } from './read-html.ts';
import { isMarkedToken, readInline } from './read-inline.ts';

/** Marked's block tokens as our nodes. */
export function readBlocks(tokens: readonly Token[], noteLabels: ReadonlySet<string>): BlockNode[] {
  return tokens.filter(isMarkedToken).flatMap((token) => readBlock(token, noteLabels));
}

function readBlock(token: MarkedToken, noteLabels: ReadonlySet<string>): BlockNode[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: token.depth, children: readInline(token.tokens, noteLabels) }];
    case 'paragraph':
      return paragraph(readInline(token.tokens, noteLabels));
    case 'text':
      return paragraph(readInline(token.tokens ?? [token], noteLabels));
    case 'blockquote':
      return [{ kind: 'quote', children: readBlocks(token.tokens, noteLabels) }];
    case 'list':
      return [readList(token, noteLabels)];
    case 'code':
      return [{ kind: 'code', text: token.text.replace(/^(?:[ \t]*\n)+/, '').trimEnd() }];
    case 'table':
      return [readTable(token, noteLabels)];
    case 'html':
      return readHtml(token.text, noteLabels);
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

function paragraph(children: readonly InlineNode[]): BlockNode[] {
  const empty = children.every((node) => node.kind === 'text' && node.text.trim() === '');
  return empty ? [] : [{ kind: 'paragraph', children }];
}

function readList(list: Tokens.List, noteLabels: ReadonlySet<string>): BlockNode {
  return {
    kind: 'list',
    ordered: list.ordered,
    start: list.start === '' ? 1 : list.start,
    loose: list.loose,
    items: list.items.map((item) => readItem(item, noteLabels)),
  };
}

function readItem(item: Tokens.ListItem, noteLabels: ReadonlySet<string>): ListItem {
  const children = readBlocks(item.tokens, noteLabels);
  return item.task ? { checked: item.checked === true, children } : { children };
}

function readTable(table: Tokens.Table, noteLabels: ReadonlySet<string>): BlockNode {
  const row = (cells: readonly Tokens.TableCell[]): TableCell[] =>
    cells.map((cell) => ({
      heading: cell.header,
      align: cell.align,
      children: readInline(cell.tokens, noteLabels),
    }));
  return { kind: 'table', rows: [row(table.header), ...table.rows.map(row)] };
}
